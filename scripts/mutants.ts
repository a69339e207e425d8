/**
 * `npm run mutants`: breaks the site and its sources on purpose, one break after the other, and
 * shows which of them the tests notice. It needs a built site. Words after `--` choose breaks by
 * their names. Everything happens in a copy of the project.
 */
import {existsSync} from 'node:fs';
import type {Command, Mutant} from './mutants/mutant';
import {runCommand, serve} from './mutants/run';
import {keptMutants} from './mutants/keptMutants';
import {layoutMutants} from './mutants/layoutMutants';
import {pageMutants} from './mutants/pageMutants';
import {readingMutants} from './mutants/readingMutants';
import {sourceMutants} from './mutants/sourceMutants';
import {useMutants} from './mutants/useMutants';
import {makeWorkspace, type Workspace} from './mutants/workspace';

const PORT = Number(process.env.TEST_PORT ?? 4390);

/** Why a break was not caught, or nothing where it was. */
type Miss = string | undefined;

const wanted = process.argv.slice(2);
const all: readonly Mutant[] = [
  ...pageMutants,
  ...layoutMutants,
  ...readingMutants,
  ...useMutants,
  ...keptMutants,
  ...sourceMutants,
];
const mutants = all.filter(
  ({name}) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

/** Tests that fail without any break could not show one: they are run once before. */
const healthy = new Map<string, Promise<boolean>>();

function isHealthy(command: Command, {folder}: Workspace): Promise<boolean> {
  const key = JSON.stringify(command);
  const known = healthy.get(key);
  if (known !== undefined) {
    return known;
  }
  const result = runCommand(command, folder, PORT).then(({passed}) => passed);
  healthy.set(key, result);
  return result;
}

async function missOf(mutant: Mutant, workspace: Workspace): Promise<Miss> {
  if (!(await isHealthy(mutant.noticedBy, workspace))) {
    return 'its test fails without the break as well, or is not there';
  }
  const undo = await workspace.apply(mutant.edits);
  try {
    const {passed, output} = await runCommand(mutant.noticedBy, workspace.folder, PORT);
    if (passed) {
      return 'nothing noticed it';
    }
    const isSaid =
      typeof mutant.says === 'string' ? output.includes(mutant.says) : mutant.says.test(output);
    return isSaid ? undefined : `the test failed, but not over it:\n${output.slice(0, 3000)}`;
  } finally {
    undo();
  }
}

async function main(): Promise<void> {
  if (mutants.length === 0) {
    throw new Error(`No break is called like ${wanted.join(', ')}.`);
  }
  const isBrowsed = mutants.some(({noticedBy}) => noticedBy.kind === 'browser');
  if (isBrowsed && !existsSync('build/index.html')) {
    throw new Error('There is no site in build/. Run: npm run build');
  }
  const workspace = makeWorkspace();
  const stop = isBrowsed ? await serve(workspace.folder, PORT) : () => undefined;
  const leave = () => {
    stop();
    workspace.remove();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      leave();
      process.exit(130);
    });
  }
  let missed = 0;
  try {
    for (const mutant of mutants) {
      const start = Date.now();
      const miss = await missOf(mutant, workspace).catch((error: unknown) => String(error));
      const seconds = Math.round((Date.now() - start) / 1000);
      missed += miss === undefined ? 0 : 1;
      console.log(`${miss === undefined ? 'caught' : 'MISSED'}  ${mutant.name} (${seconds} s)`);
      if (miss !== undefined) {
        console.log(miss.replace(/^/gm, '        '));
      }
    }
  } finally {
    leave();
  }
  console.log(`\n${mutants.length - missed} caught, ${missed} missed`);
  process.exitCode = missed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
