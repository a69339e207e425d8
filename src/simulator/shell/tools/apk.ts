import {runOpaque} from '../opaque';
import type {Call, Utility} from '../shell';
import {unknownText} from '../unknown';
import {addExample, asksVersion, MB, readText, writeText} from './examples';
import {removeFiles, unpack} from './installed';
import {packageExample} from './packageTable';

const CACHE = '/var/cache/apk';
const DATABASE = '/lib/apk/db/installed';
const WORLD = '/etc/apk/world';

/** What the indexes of two repositories take: an example value. */
const INDEXES = [
  {name: 'APKINDEX.main.tar.gz', size: 0.7 * MB},
  {name: 'APKINDEX.community.tar.gz', size: 1.9 * MB},
];
/** Alpine's packages are smaller than Debian's: an example value. */
const SHARE = 0.6;

interface Installed {
  readonly name: string;
  readonly paths: readonly string[];
}

/** `apk`. Messages are those of apk-tools 2.14. */
export const apk: Utility = (call) => {
  if (asksVersion(call)) {
    call.out(unknownText('apk version', 40));
    return 0;
  }
  const [command, ...names] = call.args.filter(
    (arg, at) =>
      !arg.startsWith('-') && !/^(-t|--virtual|--repository|-X)$/.test(call.args[at - 1] ?? ''),
  );
  if (call.files.user.uid !== 0) {
    return error(
      call,
      'Unable to lock database: Permission denied\nERROR: Failed to open apk database: Permission denied',
      99,
    );
  }
  switch (command) {
    case 'update':
      return update(call, CACHE);
    case 'add':
      return add(call, names);
    case 'del':
      return remove(call, names);
    case 'upgrade':
      return upgrade(call);
    case 'cache':
      removeFiles(
        call,
        INDEXES.map(({name}) => `${CACHE}/${name}`),
      );
      return 0;
    case undefined:
    default:
      return runOpaque(call);
  }
};

function error(call: Call, message: string, status: number): number {
  call.streams.get(2)?.write(`ERROR: ${message}\n`);
  return status;
}

function update(call: Call, directory: string): number {
  if (!call.world.request.network) {
    return error(call, '2 unavailable, 0 stale; 0 distinct packages available', 2);
  }
  const {moment = ''} = call.world.request;
  for (const {name, size} of INDEXES) {
    addExample(call, `${directory}/${name}`, size, ['apk index', name, moment]);
  }
  call.out(unknownText(`apk update ${moment}`, 200));
  return 0;
}

const hasIndexes = (call: Call) =>
  INDEXES.some(({name}) => call.files.find(`${CACHE}/${name}`) !== undefined);

function add(call: Call, names: readonly string[]): number {
  const has = (...options: string[]) => call.args.some((arg) => options.includes(arg));
  const noCache = has('--no-cache');
  if (has('--update', '-U', '--update-cache') && !noCache) {
    update(call, CACHE);
  }
  const missing = noCache ? !call.world.request.network : !hasIndexes(call);
  if (missing) {
    const lines = names.map(
      (name) => `  ${name} (no such package):\n    required by: world[${name}]\n`,
    );
    call.streams.get(2)?.write(`ERROR: unable to select packages:\n${lines.join('')}`);
    return names.length;
  }
  const at = call.args.findIndex((arg) => arg === '-t' || arg === '--virtual');
  const group = at < 0 ? undefined : call.args[at + 1];
  const before = readDatabase(call);
  const added = names
    .map((name) => name.replace(/[=<>~@].*$/, ''))
    .filter((name) => !before.some((each) => each.name === name));
  const installed = added.map((name, index) => {
    const example = packageExample(name);
    call.out(`(${index + 1}/${added.length}) Installing ${name}\n`);
    return {name, paths: unpack(call, name, example, example.size * SHARE, '/usr/lib')};
  });
  // A virtual package is removed with all that was added for it.
  const virtual =
    group === undefined ? [] : [{name: group, paths: installed.flatMap(({paths}) => paths)}];
  writeDatabase(call, [...before, ...(group === undefined ? installed : virtual)]);
  const world = readText(call, WORLD) ?? '';
  const entries = group === undefined ? added : [group];
  writeText(call, WORLD, world + entries.map((name) => `${name}\n`).join(''));
  call.out(`${unknownText(`apk add ${names.join(' ')}`, 30)}\n`);
  return 0;
}

function remove(call: Call, names: readonly string[]): number {
  const installed = readDatabase(call);
  const gone = installed.filter(({name}) => names.includes(name));
  for (const {name, paths} of gone) {
    removeFiles(call, paths);
    call.out(`Purging ${name}\n`);
  }
  writeDatabase(
    call,
    installed.filter((each) => !gone.includes(each)),
  );
  const world = (readText(call, WORLD) ?? '').split('\n').filter((name) => !names.includes(name));
  writeText(call, WORLD, world.join('\n'));
  return 0;
}

function upgrade(call: Call): number {
  const {moment = ''} = call.world.request;
  addExample(call, '/usr/lib/upgraded.files', 3 * MB, ['apk upgrade', moment]);
  return 0;
}

/** The database: a block for each package, `P:` its name and `F:` its files. */
function readDatabase(call: Call): readonly Installed[] {
  return (readText(call, DATABASE) ?? '')
    .split('\n\n')
    .filter((block) => block.startsWith('P:'))
    .map((block) => {
      const lines = block.split('\n');
      const paths = lines
        .filter((line) => line.startsWith('F:'))
        .map((line) => `/${line.slice(2)}`);
      return {name: (lines[0] ?? '').slice(2), paths};
    });
}

function writeDatabase(call: Call, installed: readonly Installed[]): void {
  const blocks = installed.map(
    ({name, paths}) => `P:${name}\n${paths.map((path) => `F:${path.slice(1)}\n`).join('')}\n`,
  );
  writeText(call, DATABASE, blocks.join(''));
}
