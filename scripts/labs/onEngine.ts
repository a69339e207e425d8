import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {withSiteAddress} from '../../src/plugins/remark/siteAddress';
import {docker, type Reach} from '../engine/client';
import {engineState, removeSince, type EngineState} from './engineState';
import type {LabPage} from './page';
import {runPage, type PageResult, type Runner} from './run';
import {LabShell} from './shell';

/** A person types the next command while the server starts; these commands do not wait for it. */
const STARTS_SERVER = /\bdocker (?:run -d|start|restart)\b/;
const TYPING_MS = 2000;

/** What the commands of a lab reach: an engine, the site and, where a lab needs it, AWS. */
export interface LabSetup {
  readonly reach: Reach;
  /** Where the site answers, with a slash at its end. */
  readonly site: string;
  /** Where the stub of AWS answers, and the CLI that is pointed at it. */
  readonly aws?: {readonly endpoint: string; readonly command: string};
}

/** `aws` as the page writes it, pointed at the stub. */
function writeAws(bin: string, {endpoint, command}: NonNullable<LabSetup['aws']>): void {
  const path = join(bin, 'aws');
  writeFileSync(path, `#!/bin/sh\nexec '${command}' --endpoint-url '${endpoint}' "$@"\n`);
  chmodSync(path, 0o755);
}

function environment(bin: string, home: string, {reach, aws}: LabSetup): NodeJS.ProcessEnv {
  const path = [bin, reach.bin, process.env.PATH].filter((part) => part !== undefined);
  return {
    PATH: path.join(delimiter),
    HOME: home,
    LANG: 'C.UTF-8',
    DOCKER_HOST: process.env.DOCKER_HOST,
    DOCKER_CONFIG: process.env.DOCKER_CONFIG,
    ...reach.env,
    ...(reach.env.DOCKER_CONFIG === undefined ? {} : {DOCKER_CONFIG: join(home, '.docker')}),
    ...(aws === undefined
      ? {}
      : {AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'EXAMPLEKEY'}),
  };
}

/** A place for what `docker login` writes, with the plugins of the engine that is brought up here. */
function writeDockerConfig(home: string, {env}: Reach): void {
  mkdirSync(join(home, '.docker'));
  if (env.DOCKER_CONFIG !== undefined) {
    const plugins = 'cli-plugins';
    symlinkSync(join(env.DOCKER_CONFIG, plugins), join(home, '.docker', plugins));
  }
}

/** Folders that a reader's terminal works in, on an engine whose build cache is empty. */
export interface Place {
  readonly setup: LabSetup;
  /** The folder that holds the others. */
  readonly root: string;
  /** Where a terminal opens. */
  readonly folder: string;
  readonly bin: string;
  readonly home: string;
  /** The engine as it was found. */
  readonly before: EngineState;
}

/** Makes a place, and empties the engine's build cache. */
export function openPlace(setup: LabSetup): Place {
  const {reach, aws} = setup;
  const root = mkdtempSync(join(tmpdir(), 'lab-'));
  const [folder, bin, home] = ['work', 'bin', 'home'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  [folder, bin, home].forEach((path) => mkdirSync(path));
  if (aws !== undefined) {
    writeAws(bin, aws);
  }
  writeDockerConfig(home, reach);
  docker(reach, ['builder', 'prune', '--all', '--force']);
  return {setup, root, folder, bin, home, before: engineState(reach)};
}

/** Removes the folders, and what came to the engine since they were made. */
export function closePlace({setup: {reach}, root, before}: Place): void {
  removeSince(reach, before);
  rmSync(root, {recursive: true, force: true});
}

/** Runs a page in a terminal that is opened for it. */
export async function runInPlace(page: LabPage, place: Place): Promise<PageResult> {
  const {setup, root, folder, bin, home} = place;
  const scratch = mkdtempSync(join(root, 'scratch-'));
  const shell = new LabShell(folder, scratch, environment(bin, home, setup));
  const runner: Runner = {
    run: async (command, seconds) => {
      const result = await shell.run(withSiteAddress(command, setup.site), seconds);
      await pause(STARTS_SERVER.test(command) ? TYPING_MS : 0);
      return result;
    },
    save: (name, text) => shell.save(name, text),
  };
  try {
    return await runPage(page, runner);
  } finally {
    await shell.end();
  }
}

/** Runs a page in a place of its own. */
export async function runOnEngine(page: LabPage, setup: LabSetup): Promise<PageResult> {
  const place = openPlace(setup);
  try {
    return await runInPlace(page, place);
  } finally {
    closePlace(place);
  }
}
