import remarkCjkFriendly from 'remark-cjk-friendly';
import diagrams from './diagrams';
import facilitatorNotes from './facilitator';
import fences from './fences';
import glossary from './glossary';
import quizzes from './quiz';

/** What the docs and the pages plugin do with Markdown; both take the same. */
export const markdownPlugins = {
  // Before Docusaurus' own, which would report :::quiz as an unknown directive.
  beforeDefaultRemarkPlugins: [facilitatorNotes, quizzes, glossary, diagrams, fences],
  remarkPlugins: [remarkCjkFriendly],
};
