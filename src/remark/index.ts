import remarkCjkFriendly from 'remark-cjk-friendly';
import catchUp from './catchUp';
import diagrams from './diagrams';
import expectations from './expect';
import fences from './fences';
import glossary from './glossary';
import quizzes from './quiz';

/** What the docs and the pages plugin do with Markdown; both take the same. */
export const markdownPlugins = {
  // Checks and the way to a step read fences, which must still be fences.
  // Before Docusaurus' own, which would report :::quiz as an unknown directive.
  beforeDefaultRemarkPlugins: [quizzes, glossary, diagrams, catchUp, expectations, fences],
  remarkPlugins: [remarkCjkFriendly],
};
