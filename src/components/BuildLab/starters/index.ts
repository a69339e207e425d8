import type {LabInputs} from '../labInputs';
import buildArgs from './buildArgs';
import goScratch from './goScratch';
import heredocMounts from './heredocMounts';
import javaSpring from './javaSpring';
import nodeNaive from './nodeNaive';
import nodeOrdered from './nodeOrdered';
import pythonFlask from './pythonFlask';
import staticNginx from './staticNginx';
import type {Starter} from './types';

export type {ReadyEdit, Starter} from './types';

/** The starting points by the names that pages and links use, in the order of the chooser. */
const STARTERS = {
  'node-naive': nodeNaive,
  'node-ordered': nodeOrdered,
  'python-flask': pythonFlask,
  'go-scratch': goScratch,
  'java-spring': javaSpring,
  'static-nginx': staticNginx,
  'build-args': buildArgs,
  'heredoc-mounts': heredocMounts,
} satisfies Readonly<Record<string, Starter>>;

export type StarterName = keyof typeof STARTERS;

export const STARTER_NAMES = Object.keys(STARTERS) as readonly StarterName[];

export const isStarterName = (name: unknown): name is StarterName =>
  typeof name === 'string' && Object.hasOwn(STARTERS, name);

/**
 * The starting point of a name that a page gives.
 *
 * @throws when there is none of that name; the message says which there are
 */
export function starterOf(name: string): Starter {
  if (!isStarterName(name)) {
    throw new Error(`BuildLab: unknown starter "${name}". Allowed: ${STARTER_NAMES.join(', ')}`);
  }
  return STARTERS[name];
}

/** What the lab holds at first. */
export const inputsOf = ({dockerfile, files, buildArgs: args = {}}: Starter): LabInputs => ({
  dockerfile,
  files,
  buildArgs: args,
  target: undefined,
  noCache: false,
});
