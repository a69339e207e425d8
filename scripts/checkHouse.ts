/**
 * Checks how the sources are arranged: what imports what (`.dependency-cruiser.mjs`), the rooms of
 * src/, names that differ by capitals alone, and files too long to know.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {ICruiseOptions, IForbiddenRuleType} from 'dependency-cruiser';
import {sayHouseFinding, type HouseFinding} from './house/finding';
import {importFinding} from './house/imports';
import {findImports, findNames} from './house/letters';
import {findLongFiles} from './house/lines';
import {findRooms, ROOMS_FILE} from './house/rooms';

interface Config {
  readonly forbidden: readonly IForbiddenRuleType[];
  readonly options: ICruiseOptions & {readonly tsConfig: {readonly fileName: string}};
}

const SOURCES = ['src', 'scripts', 'docusaurus.config.ts', 'sidebars.ts', 'playwright.config.ts'];

/** The files that git knows or would take; a file that is deleted but not yet said so is none. */
function trackedFiles(): string[] {
  const options = {encoding: 'utf8', maxBuffer: 64 * 1024 * 1024} as const;
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], options);
  return listed.split('\0').filter((file) => file !== '' && existsSync(file));
}

async function wrongImports(): Promise<HouseFinding[]> {
  const file = pathToFileURL(join(process.cwd(), '.dependency-cruiser.mjs')).href;
  const {default: config} = (await import(file)) as {default: Config};
  const {cruise} = await import('dependency-cruiser');
  const {default: readTsConfig} = await import('dependency-cruiser/config-utl/extract-ts-config');
  const forbidden = [...config.forbidden];
  const {output} = await cruise(
    SOURCES,
    {...config.options, validate: true, ruleSet: {forbidden}},
    undefined,
    {tsConfig: readTsConfig(config.options.tsConfig.fileName)},
  );
  if (typeof output === 'string') {
    throw new Error(output);
  }
  const rules = new Map(forbidden.map(({name, comment}) => [name ?? '', comment ?? '']));
  return output.summary.violations.map((violation) => importFinding(violation, rules));
}

async function main(): Promise<void> {
  const files = trackedFiles();
  const read = (file: string) => readFileSync(file, 'utf8');
  const findings = [
    ...findRooms(files, read(ROOMS_FILE)),
    ...findNames(files),
    ...findImports(files, read),
    ...findLongFiles(files, read),
    ...(await wrongImports()),
  ];
  findings.map(sayHouseFinding).forEach((line) => console.error(line));
  if (findings.length > 0) {
    console.error(`\n${findings.length} to mend in the house.`);
    process.exitCode = 1;
  } else {
    console.log(`${files.length} files keep to the house's rules.`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
