import remarkCjkFriendly from 'remark-cjk-friendly';
import diagrams from './diagrams';
import expectations from './expect';
import fences from './fences';
import glossary from './glossary';
import quizzes from './quiz';

/** What the docs and the pages plugin do with Markdown; both take the same. */
export const markdownPlugins = {
  // Checks read the fences before them, which must still be fences.
  // Before Docusaurus' own, which would report :::quiz as an unknown directive.
  beforeDefaultRemarkPlugins: [quizzes, glossary, diagrams, expectations, fences],
  remarkPlugins: [remarkCjkFriendly],
};
