import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {withSiteAddress} from '../../src/plugins/remark/siteAddress';
import {docker, type Reach} from '../engine/client';
import {engineState, removeSince} from './engineState';
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

/**
 * Runs a page in a folder of its own, on an engine whose build cache it empties, and removes what
 * the page left on the engine.
 */
export async function runOnEngine(page: LabPage, setup: LabSetup): Promise<PageResult> {
  const {reach, site, aws} = setup;
  const place = mkdtempSync(join(tmpdir(), 'lab-'));
  const [folder, bin, home] = ['work', 'bin', 'home'].map((name) => join(place, name)) as [
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
  const before = engineState(reach);
  const shell = new LabShell(folder, join(place, 'scratch'), environment(bin, home, setup));
  const runner: Runner = {
    run: async (command, seconds) => {
      const result = await shell.run(withSiteAddress(command, site), seconds);
      await pause(STARTS_SERVER.test(command) ? TYPING_MS : 0);
      return result;
    },
    save: (name, text) => shell.save(name, text),
  };
  try {
    return await runPage(page, runner);
  } finally {
    await shell.end();
    removeSince(reach, before);
    rmSync(place, {recursive: true, force: true});
  }
}
