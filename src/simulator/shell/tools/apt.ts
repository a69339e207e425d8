import {cleanPath, parentOf} from '../../filesystem';
import {runOpaque} from '../opaque';
import type {Call, Utility} from '../shell';
import {unknownText} from '../unknown';
import {addExample, asksVersion, MB, readText, writeText} from './examples';
import {removeFiles, unpack} from './installed';
import {packageExample} from './packageTable';

const LISTS = '/var/lib/apt/lists';
const STATUS = '/var/lib/dpkg/status';
const READING =
  'Reading package lists...\nBuilding dependency tree...\nReading state information...\n';

/** What the lists of one release take: example values, near those of Debian 12 and Ubuntu 24.04. */
const LIST_FILES = [
  {name: 'dists_stable_InRelease', size: 0.2 * MB},
  {name: 'dists_stable_main_binary-amd64_Packages', size: 19 * MB},
  {name: 'dists_stable-updates_main_binary-amd64_Packages', size: 0.1 * MB},
  {name: 'dists_stable-security_main_binary-amd64_Packages', size: 0.9 * MB},
];

/** `apt-get` and `apt`. Messages are those of apt 2.6. */
export const apt: Utility = (call) => {
  if (asksVersion(call)) {
    call.out(unknownText('apt version', 6));
    return 0;
  }
  const words = operandsOf(call.args);
  const [command, ...names] = words;
  switch (command) {
    case 'update':
      return update(call);
    case 'install':
      return install(call, names);
    case 'upgrade':
    case 'dist-upgrade':
    case 'full-upgrade':
      return upgrade(call);
    case 'remove':
    case 'purge':
      return remove(call, names);
    case 'clean':
    case 'autoclean':
    case 'autoremove':
    case 'auto-remove':
      return 0;
    case undefined:
      return call.fail('no command');
    default:
      return runOpaque(call);
  }
};

/** The arguments without options; `-o`, `-t` and `-c` take the next word. */
function operandsOf(args: readonly string[]): readonly string[] {
  return args.filter((arg, at) => !arg.startsWith('-') && !/^-[otc]$/.test(args[at - 1] ?? ''));
}

function say(call: Call, text: string, status: number): number {
  call.streams.get(2)?.write(text);
  return status;
}

function update(call: Call): number {
  if (call.files.user.uid !== 0) {
    return say(
      call,
      'E: Could not open lock file /var/lib/apt/lists/lock - open (13: Permission denied)\nE: Unable to lock directory /var/lib/apt/lists/\n',
      100,
    );
  }
  if (!call.world.request.network) {
    // Nothing is fetched, and apt-get says so with a warning: the step goes on.
    return say(
      call,
      'W: Some index files failed to download. They have been ignored, or old ones used instead.\n',
      0,
    );
  }
  const {moment = ''} = call.world.request;
  for (const {name, size} of LIST_FILES) {
    addExample(call, `${LISTS}/${name}`, size, ['apt lists', name, moment]);
  }
  call.out(unknownText(`apt update ${moment}`, 600));
  call.out('Reading package lists...\n');
  return 0;
}

function hasLists(call: Call): boolean {
  const lists = call.files.find(LISTS);
  return (
    lists?.kind === 'directory' &&
    [...lists.children].some(([name, entry]) => entry.kind === 'file' && name !== 'lock')
  );
}

/** `-y`, alone or with other letters, or its long names. */
const saysYes = (call: Call) =>
  call.args.some((arg) => /^-[a-zA-Z]*y/.test(arg) || /^--(yes|assume-yes)$/.test(arg)) ||
  call.args.some((arg) => /^-[a-pr-z]*qq/.test(arg));

const isInstalled = (call: Call, name: string) =>
  (readText(call, STATUS) ?? '').includes(`\nPackage: ${name}\n`) ||
  (readText(call, STATUS) ?? '').startsWith(`Package: ${name}\n`);

function install(call: Call, names: readonly string[]): number {
  if (call.files.user.uid !== 0) {
    return say(
      call,
      'E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)\nE: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?\n',
      100,
    );
  }
  call.out(READING);
  const wanted = names.filter((name) => !isInstalled(call, name));
  const files = wanted.filter((name) => name.includes('/') && name.endsWith('.deb'));
  const fetched = wanted.filter((name) => !files.includes(name));
  if (fetched.length > 0 && !hasLists(call)) {
    return say(call, fetched.map((name) => `E: Unable to locate package ${name}\n`).join(''), 100);
  }
  if (wanted.length === 0) {
    call.out('0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n');
    return 0;
  }
  call.out(`The following NEW packages will be installed:\n  ${wanted.join(' ')}\n`);
  if (!saysYes(call)) {
    call.out('Do you want to continue? [Y/n] ');
    if (!/^(y|yes)?\n/i.test(call.input())) {
      call.out('Abort.\n');
      return 1;
    }
  }
  if (fetched.length > 0 && !call.world.request.network) {
    return say(
      call,
      'E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?\n',
      100,
    );
  }
  const withRecommended = !call.args.includes('--no-install-recommends');
  for (const name of wanted) {
    const example = packageExample(name);
    const size = example.size + (withRecommended ? (example.recommends ?? 0) : 0);
    const plain = name.replace(/[=:].*$/, '').replace(/^.*\//, '');
    record(call, plain, unpack(call, plain, example, size, '/usr/lib'));
    call.out(`Setting up ${plain} ...\n`);
  }
  return 0;
}

/** Notes a package in the database of dpkg. */
function record(call: Call, name: string, paths: readonly string[]): void {
  const status = readText(call, STATUS) ?? '';
  writeText(call, STATUS, `${status}Package: ${name}\nStatus: install ok installed\n\n`);
  writeText(call, listPath(name), paths.map((path) => `${path}\n`).join(''));
}

const listPath = (name: string) => `/var/lib/dpkg/info/${name}.list`;

function remove(call: Call, names: readonly string[]): number {
  call.out(READING);
  if (!saysYes(call)) {
    call.out('Do you want to continue? [Y/n] Abort.\n');
    return 1;
  }
  for (const name of names) {
    const list = readText(call, listPath(name));
    if (list === undefined) {
      call.out(`Package '${name}' is not installed, so not removed\n`);
      continue;
    }
    removeFiles(call, [...list.split('\n').filter((path) => path !== ''), listPath(name)]);
    const status = readText(call, STATUS) ?? '';
    const block = `Package: ${name}\nStatus: install ok installed\n\n`;
    writeText(call, STATUS, status.split(block).join(''));
    call.out(`Removing ${name} ...\n`);
  }
  return 0;
}

function upgrade(call: Call): number {
  if (!hasLists(call)) {
    call.out(`${READING}0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n`);
    return 0;
  }
  const {moment = ''} = call.world.request;
  const path = '/usr/lib/upgraded.files';
  addExample(call, path, 10 * MB, ['apt upgrade', moment]);
  call.out(unknownText(`apt upgrade ${moment}`, 800));
  return 0;
}

/** `dpkg -i`, and what it is asked about the image. */
export const dpkg: Utility = (call) => {
  const [option = '', ...files] = call.args;
  if (option === '--print-architecture') {
    call.out('amd64\n');
    return 0;
  }
  if (option !== '-i' && option !== '--install') {
    return runOpaque(call);
  }
  let status = 0;
  for (const file of files) {
    if (call.files.find(call.path(file)) === undefined) {
      status = say(
        call,
        `dpkg: error: cannot access archive '${file}': No such file or directory\n`,
        2,
      );
      continue;
    }
    const name = cleanPath(file)
      .slice(parentOf(cleanPath(file)).length)
      .replace(/^\/|_.*$|\.deb$/g, '');
    const example = packageExample(name);
    record(call, name, unpack(call, name, example, example.size, '/usr/lib'));
  }
  return status;
};
