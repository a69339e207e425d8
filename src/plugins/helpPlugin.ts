import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {KNOWLEDGE_FOLDER, readKnowledge} from './content/knowledge';
import type {Knowledge} from '../workshop/help/types';

/** The file in which `src/features/help/loadKnowledge.ts` finds it, below Docusaurus' own folder. */
const FILE = 'knowledge.json';

/**
 * Makes the knowledge of failures into JSON: a chunk of its own, which the browser gets when it is
 * asked for. A mistake in it stops the build.
 */
export default function helpPlugin({siteDir}: LoadContext): Plugin<Knowledge> {
  const folder = path.join(siteDir, KNOWLEDGE_FOLDER);
  return {
    name: 'workshop-help',
    getPathsToWatch: () => [path.join(folder, '*.yml')],
    loadContent: () => readKnowledge(KNOWLEDGE_FOLDER),
    async contentLoaded({content, actions}) {
      await actions.createData(FILE, content);
    },
  };
}
