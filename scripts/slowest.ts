/**
 * What a run's time went to. Each command that `npm test` and `.ci/run` start leaves its parts in
 * node_modules/.cache/timing, which `npm ci` empties; `tsx scripts/slowest.ts <seconds>` prints them,
 * with those that are named after it.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** A check, a file of tests or a command, with the seconds of wall time that it took. */
export interface Part {
  readonly name: string;
  readonly seconds: number;
}

const FOLDER = join('node_modules', '.cache', 'timing');

/** How a person says a duration: `8.3 s`, `12 min 5 s`. */
export function sayDuration(seconds: number): string {
  if (seconds < 60) {
    return `${seconds.toFixed(1)} s`;
  }
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * The slowest parts, slowest first, and the total, one a line.
 * @param total seconds of the whole run: less than the parts' sum where parts ran side by side
 */
export function saySlowest(parts: readonly Part[], total: number, count = 10): string[] {
  const slowest = [...parts].sort((a, b) => b.seconds - a.seconds).slice(0, count);
  return [
    `The ${slowest.length} slowest of ${parts.length} parts:`,
    ...slowest.map(({name, seconds}) => `${sayDuration(seconds).padStart(12)}  ${name}`),
    `${sayDuration(total).padStart(12)}  in all`,
  ];
}

/** Leaves the parts of one command for the report at the end of the run. */
export function keepParts(command: string, parts: readonly Part[]): void {
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(join(FOLDER, `${command}.json`), JSON.stringify(parts));
}

/** Forgets the parts that earlier commands left. */
export function forgetParts(): void {
  rmSync(FOLDER, {recursive: true, force: true});
}

/** The parts that every command left since {@link forgetParts}. */
export function keptParts(): Part[] {
  return existsSync(FOLDER)
    ? readdirSync(FOLDER).flatMap(
        (file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Part[],
      )
    : [];
}

/** A part that the caller timed itself: `npm ci=42`. */
function readPart(argument: string): Part {
  const [name = '', seconds = '0'] = argument.split('=');
  return {name, seconds: Number(seconds)};
}

if (require.main === module) {
  const [total = '0', ...timed] = process.argv.slice(2);
  console.log(saySlowest([...timed.map(readPart), ...keptParts()], Number(total)).join('\n'));
}
