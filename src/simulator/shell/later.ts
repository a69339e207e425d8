import {node, npm, npx, yarn} from './tools/npm';
import type {evaluate} from './arithmetic';
import {runShellProgram} from './shellProgram';
import type {Utility} from './types';

/**
 * The parts of the shell that a plain command line does without. A page fetches them apart from the
 * rest, so that its first build need not wait for them; see all.ts.
 */
export interface LaterParts {
  readonly utilities: ReadonlyMap<string, Utility>;
  readonly builtins: ReadonlyMap<string, Utility>;
  readonly specialBuiltins: ReadonlyMap<string, Utility>;
  readonly evaluate: typeof evaluate;
}

/**
 * Thrown where a build comes to need a part that is not there yet. Such a build has no outcome: with
 * the part, it is made again.
 */
export class PartMissing extends Error {}

let parts: LaterParts | undefined;

/** Brings the parts. What a build comes to never depends on when: without them it has no outcome. */
export function bringParts(brought: LaterParts): void {
  parts = brought;
}

/** @throws PartMissing before the parts have come */
export function later(): LaterParts {
  if (parts === undefined) {
    throw new PartMissing('A part of the shell has not been loaded');
  }
  return parts;
}

/** Programs that are there from the start. None of them is the name of a builtin. */
export const FIRST_PROGRAMS: ReadonlyMap<string, Utility> = new Map(
  Object.entries({
    ash: runShellProgram,
    bash: runShellProgram,
    dash: runShellProgram,
    node,
    nodejs: node,
    npm,
    npx,
    pnpm: yarn,
    sh: runShellProgram,
    yarn,
  }),
);

export const utilityNamed = (name: string): Utility | undefined =>
  FIRST_PROGRAMS.get(name) ?? later().utilities.get(name);

export const builtinNamed = (name: string): Utility | undefined =>
  FIRST_PROGRAMS.has(name) ? undefined : later().builtins.get(name);

export const specialBuiltinNamed = (name: string): Utility | undefined =>
  FIRST_PROGRAMS.has(name) ? undefined : later().specialBuiltins.get(name);
