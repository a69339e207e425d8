import type {LabInputs} from '../labInputs';
import nodeNaive from './nodeNaive';
import {isStarterName, STARTER_NAMES, type StarterName} from './text';
import type {Starter} from './types';

export {isStarterName, STARTER_NAMES, titleOf, type StarterName} from './text';
export type {ReadyEdit, Starter} from './types';

/** The starters that are loaded. One is in the lab's own script; the others share another one. */
const loaded = new Map<StarterName, Starter>([['node-naive', nodeNaive]]);

/**
 * Loads the starting point of the name that a page gives.
 *
 * @throws when there is none of that name; the message says which there are
 */
export async function loadStarter(name: string): Promise<Starter> {
  if (!isStarterName(name)) {
    throw new Error(`BuildLab: unknown starter "${name}". Allowed: ${STARTER_NAMES.join(', ')}`);
  }
  if (!loaded.has(name)) {
    const {default: others} = await import('./others');
    Object.entries(others).forEach(([each, starter]) => loaded.set(each as StarterName, starter));
  }
  return starterOf(name);
}

/**
 * A starting point that has been loaded.
 *
 * @throws before that
 */
export function starterOf(name: StarterName): Starter {
  const starter = loaded.get(name);
  if (starter === undefined) {
    throw new Error(`BuildLab: starter "${name}" is used before it is loaded`);
  }
  return starter;
}

/** The inputs that a starter begins with. */
export const inputsOf = ({dockerfile, files, buildArgs: args = {}}: Starter): LabInputs => ({
  dockerfile,
  files,
  buildArgs: args,
  target: undefined,
  noCache: false,
});
