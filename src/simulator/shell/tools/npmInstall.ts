import {digestOfParts} from '../../filesystem';
import {ERRNO_TEXT} from '../errno';
import type {Call} from '../shell';
import {addExample, homeOf, KB, MB, removeIfThere, writeText} from './examples';
import {BIN_COMMANDS} from './binCommands';
import {complain, ENOENT} from './npmErrors';
import {readLock, readManifest, type LockedPackage, type Manifest} from './packageJson';

/** What one package in `node_modules` takes, in bytes: an example value. */
const PACKAGE_BYTES = 350 * KB;
/** Larger packages that are taught with: example values. */
const SIZES: Readonly<Record<string, number>> = {
  '@nestjs/core': 3 * MB,
  esbuild: 10 * MB,
  eslint: 10 * MB,
  next: 120 * MB,
  prisma: 60 * MB,
  puppeteer: 300 * MB,
  react: 300 * KB,
  'react-dom': 5 * MB,
  sharp: 30 * MB,
  typescript: 23 * MB,
  vite: 15 * MB,
  webpack: 6 * MB,
};
/** Packages that one dependency brings along where no lock file counts them: an example value. */
const BROUGHT_ALONG = 6;
/** What the cache of the package manager keeps, as a share of what is installed. */
const CACHED_SHARE = 0.3;

const NO_LOCK = [
  'code EUSAGE',
  '',
  'The `npm ci` command can only install with an existing package-lock.json or',
  'npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or',
  'later to generate a package-lock.json file, then try again.',
];
const OUT_OF_SYNC = [
  'code EUSAGE',
  '',
  '`npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.',
  '',
];

const omitsDev = (call: Call) =>
  call.args.some(
    (arg, at) =>
      /^--(omit=dev|production|prod|only=prod\w*)$/.test(arg) ||
      (arg === 'dev' && call.args[at - 1] === '--omit'),
  ) ||
  (call.environment.get('NODE_ENV') === 'production' && !call.args.includes('--include=dev'));

/**
 * Installs what package.json and its lock file ask for, and packages by name.
 *
 * @param clean whether the lock file rules, as for `npm ci`
 */
export function install(call: Call, names: readonly string[], clean: boolean): number {
  const directory = call.shell.directory;
  const inside = (name: string) => call.path(name);
  const isGlobal = call.args.some((arg) => arg === '-g' || arg === '--global' || arg === 'global');
  if (isGlobal) {
    return addPackages(
      call,
      names.map((name) => ({name: plainName(name), version: name, dev: false})),
      '/usr/local/lib',
    );
  }
  const manifest = readManifest(call, inside('package.json'));
  if (manifest === undefined && !clean && names.length === 0) {
    return complain(call, ENOENT(inside('package.json')), 254);
  }
  if (typeof manifest === 'string') {
    return complain(
      call,
      [
        'code EJSONPARSE',
        `path ${inside('package.json')}`,
        'JSON.parse Failed to parse JSON data.',
      ],
      1,
    );
  }
  const lock =
    readLock(call, inside('package-lock.json')) ?? readLock(call, inside('npm-shrinkwrap.json'));
  if (clean && lock === undefined) {
    return complain(call, NO_LOCK, 1);
  }
  const wanted = {...manifest?.dependencies, ...manifest?.devDependencies};
  const missing = Object.entries(wanted).filter(
    ([name, version]) => lock?.wanted[name] !== version,
  );
  if (
    clean &&
    lock !== undefined &&
    lock.packages.length + Object.keys(lock.wanted).length > 0 &&
    missing.length > 0
  ) {
    const lines = missing.map(([name, version]) => `Missing: ${name}@${version} from lock file`);
    return complain(call, [...OUT_OF_SYNC, ...lines], 1);
  }
  if (!call.world.request.network) {
    return complain(
      call,
      [
        'code EAI_AGAIN',
        'errno EAI_AGAIN',
        'network This is a problem related to network connectivity.',
      ],
      1,
    );
  }
  const withDev = !omitsDev(call);
  const declared = declaredPackages(manifest, withDev);
  const locked = (lock?.packages ?? []).filter(({dev}) => withDev || !dev);
  const extra = names.map((name) => ({name: plainName(name), version: name, dev: false}));
  if (clean) {
    removeIfThere(call, inside('node_modules'));
  }
  const packages = [...(locked.length > 0 ? locked : declared), ...extra];
  const along = locked.length > 0 ? 0 : (declared.length + extra.length) * BROUGHT_ALONG;
  const status = addPackages(call, packages, directory, along);
  if (status === 0 && !clean && call.name === 'npm' && lock === undefined) {
    writeText(call, inside('package-lock.json'), lockText(manifest, packages));
  }
  return status;
}

const plainName = (spec: string) => spec.replace(/(.)@.*$/, '$1');

function declaredPackages(
  manifest: Manifest | undefined,
  withDev: boolean,
): readonly LockedPackage[] {
  const all = {...manifest?.dependencies, ...(withDev ? manifest?.devDependencies : {})};
  return Object.entries(all).map(([name, version]) => ({name, version, dev: false}));
}

/** A lock file that names what was asked for. */
function lockText(manifest: Manifest | undefined, packages: readonly LockedPackage[]): string {
  const entries = packages.map(({name, version}) => [`node_modules/${name}`, {version}] as const);
  const root = {
    dependencies: manifest?.dependencies ?? {},
    devDependencies: manifest?.devDependencies ?? {},
  };
  const lock = {
    name: manifest?.name ?? '',
    lockfileVersion: 3,
    packages: {'': root, ...Object.fromEntries(entries)},
  };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** @param along how many further packages those named bring along */
function addPackages(
  call: Call,
  packages: readonly LockedPackage[],
  directory: string,
  along = 0,
): number {
  const root = `${directory === '/' ? '' : directory}/node_modules`;
  const {moment = ''} = call.world.request;
  let total = 0;
  for (const {name, version} of packages) {
    call.world.budget.step();
    const size = SIZES[name] ?? PACKAGE_BYTES;
    // A range depends on what is published that day, an exact version does not.
    const inputs = ['npm', name, version, /^\d/.test(version) ? '' : moment];
    const failed = addExample(call, `${root}/${name}/index.js`, size, inputs);
    if (failed !== undefined) {
      return complain(
        call,
        [
          'code EACCES',
          'syscall mkdir',
          `path ${root}`,
          `errno -13`,
          `Error: EACCES: ${ERRNO_TEXT[failed].toLowerCase()}, mkdir '${root}'`,
        ],
        243,
      );
    }
    for (const command of BIN_COMMANDS[name] ?? []) {
      const bin = directory === '/usr/local/lib' ? '/usr/local/bin' : `${root}/.bin`;
      addExample(call, `${bin}/${command}`, 1 * KB, ['npm bin', name, version], 0o755);
    }
    total += size;
  }
  const names = packages.map(({name, version}) => `${name}@${version}`);
  if (along > 0) {
    addExample(call, `${root}/.others/index.js`, along * PACKAGE_BYTES, [
      'npm along',
      ...names,
      moment,
    ]);
    total += along * PACKAGE_BYTES;
  }
  if (packages.length > 0) {
    const cache =
      call.name === 'npm' ? `${homeOf(call)}/.npm/_cacache` : `${homeOf(call)}/.cache/${call.name}`;
    addExample(call, `${cache}/${digestOfParts(...names).slice(7, 19)}`, total * CACHED_SHARE, [
      'npm cache',
      ...names,
      moment,
    ]);
  }
  call.out(`\nadded ${packages.length + along} packages\n`);
  return 0;
}
