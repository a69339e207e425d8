import {programsOf, type Utility, type World} from './shell';
import {runShellProgram} from './shellProgram';
import {node, npm, npx, yarn} from './tools/npm';

/**
 * The programs that come with the interpreter itself: shells, and what the first build of a page
 * calls. None of them has the name of a builtin.
 */
export const CORE_PROGRAMS: ReadonlyMap<string, Utility> = new Map(
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

/**
 * The program of a name; undefined where the model has none.
 *
 * @throws ProgramsNeeded where it cannot tell without the programs that were not handed in
 */
export const utilityNamed = (world: World, name: string): Utility | undefined =>
  CORE_PROGRAMS.get(name) ?? programsOf(world).utilities.get(name);

/** The builtin of a name; see {@link utilityNamed}. */
export const builtinNamed = (world: World, name: string): Utility | undefined =>
  CORE_PROGRAMS.has(name) ? undefined : programsOf(world).builtins.get(name);

/** The special builtin of a name; see {@link utilityNamed}. */
export const specialBuiltinNamed = (world: World, name: string): Utility | undefined =>
  CORE_PROGRAMS.has(name) ? undefined : programsOf(world).specialBuiltins.get(name);
