import remarkCjkFriendly from 'remark-cjk-friendly';
import diagrams from './diagrams';
import fences from './fences';
import glossary from './glossary';
import quizzes from './quiz';
import stepHelp from './stepHelp';

/** What the docs and the pages plugin do with Markdown; both take the same. */
export const markdownPlugins = {
  // Before Docusaurus' own, which would report :::quiz as an unknown directive.
  beforeDefaultRemarkPlugins: [quizzes, glossary, diagrams, fences, stepHelp],
  remarkPlugins: [remarkCjkFriendly],
};
