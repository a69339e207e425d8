import remarkCjkFriendly from 'remark-cjk-friendly';
import catchUp from './catchUp';
import diagrams from './diagrams';
import expectations from './expect';
import facilitatorNotes from './facilitator';
import fences from './fences';
import glossary from './glossary';
import quizzes from './quiz';
import steps from './steps';
import values from './values';

/** What the docs and the pages plugin do with Markdown; both take the same. */
export const markdownPlugins = {
  // Before Docusaurus' own, which would report :::quiz as an unknown directive. The facilitator's
  // notes go first: nothing else sees them. Checks and the way to a step read fences, which must
  // still be fences.
  beforeDefaultRemarkPlugins: [
    facilitatorNotes,
    quizzes,
    glossary,
    diagrams,
    catchUp,
    expectations,
    fences,
    values,
    steps,
  ],
  remarkPlugins: [remarkCjkFriendly],
};
