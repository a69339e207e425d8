/**
 * `npm run mutation`: changes the pure rooms at random places and counts how many of the changes
 * their tests notice (mutation testing with Stryker). Words after `--` choose rooms; `--sample 600`
 * is the number of changes a room, `--seed x` chooses others, `--show` lists what nobody noticed.
 * Changes that only count while a module loads are left out: each would need a process of its own.
 * One process keeps the tests loaded (mutation/roomRunner.mjs); of those that reach a change it runs
 * the fast ones first, up to the first that fails. A room takes minutes, most of them to load tests.
 */
import {relative} from 'node:path';
import {parseArgs} from 'node:util';
import {Stryker} from '@stryker-mutator/core';
import {filesUnder} from './files';
import {countMutants} from './mutation/countMutants.mjs';

const ROOMS = [
  ...['buildkit', 'image', 'dockerfile'].map((room) => `simulator/${room}`),
  ...['commands', 'help', 'outputs', 'lesson', 'agenda'].map((room) => `workshop/${room}`),
];

/** The share of changes that tests must notice, in per cent. */
const GOAL = 80;

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    sample: {type: 'string', default: '600'},
    seed: {type: 'string', default: '1'},
    show: {type: 'boolean', default: false},
  },
});

/** Changes a room's files and runs the tests that touch what was changed. */
async function mutate(room: string): Promise<readonly Result[]> {
  const files = filesUnder(`src/${room}`, /^(?!fixture\.ts$)(?!.*\.test\.ts$).*\.ts$/);
  const all = await countMutants(files);
  process.env.MUTATION_ROOM = room;
  process.env.MUTATION_SEED = values.seed;
  process.env.MUTATION_PART = String(Math.min(1, Number(values.sample) / all));
  console.log(`\n${room}: ${all} places in ${files.length} files`);
  return new Stryker({
    configFile: 'scripts/mutation/stryker.config.mjs',
    mutate: files,
  }).runMutationTest();
}

/** Prints a room's score. @returns the score in per cent */
function report(room: string, results: readonly Result[]): number {
  const count = (...states: readonly Result['status'][]) =>
    results.filter(({status}) => states.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const missed = count('Survived', 'NoCoverage');
  const score = noticed + missed === 0 ? 100 : (100 * noticed) / (noticed + missed);
  console.log(
    `${room}: ${score.toFixed(1)} % (${noticed} noticed, ${count('Survived')} survived, ${count('NoCoverage')} in code that no test runs)`,
  );
  if (values.show) {
    for (const {fileName, location, mutatorName, replacement, status} of results) {
      if (status === 'Survived' || status === 'NoCoverage') {
        console.log(
          `  ${relative('.', fileName)}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${replacement}`,
        );
      }
    }
  }
  return score;
}

async function main(): Promise<void> {
  const unknown = positionals.filter((name) => !ROOMS.some((room) => room.includes(name)));
  if (unknown.length > 0) {
    throw new Error(`No room is called ${unknown.join(', ')}. Rooms: ${ROOMS.join(', ')}`);
  }
  const rooms = ROOMS.filter(
    (room) => positionals.length === 0 || positionals.some((name) => room.includes(name)),
  );
  const scores: number[] = [];
  for (const room of rooms) {
    scores.push(report(room, await mutate(room)));
  }
  process.exitCode = scores.every((score) => score >= GOAL) ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
