import remarkCjkFriendly from 'remark-cjk-friendly';
import agendaFits from './agenda';
import brokenLinks from './brokenLinks';
import catchUp from './catchUp';
import {completeGallery, knownComponents} from './components';
import diagrams from './diagrams';
import knownDirectives from './directives';
import expectations from './expect';
import facilitatorNotes from './facilitator';
import facts from './facts';
import sayFaults from './faults';
import fences from './fences';
import glossary from './glossary';
import quizzes from './quiz';
import steps from './steps';
import values from './values';

/** What the docs and the pages plugin do with Markdown; both take the same. */
export const markdownPlugins = {
  // Before Docusaurus' own, which would report :::quiz as an unknown directive. What is written is
  // looked at before any of it is replaced, but for facts, which everything else reads as text. The
  // facilitator's notes go next: nothing else sees them. Checks and the way to a step read fences, which must still be fences.
  beforeDefaultRemarkPlugins: [
    facts,
    knownComponents,
    knownDirectives,
    agendaFits,
    facilitatorNotes,
    quizzes,
    glossary,
    diagrams,
    catchUp,
    expectations,
    fences,
    values,
    steps,
    completeGallery,
  ],
  // What all of them, and Docusaurus' own, found wrong is told at the end, at once.
  remarkPlugins: [remarkCjkFriendly, brokenLinks, sayFaults],
};
