import {file, madeContent, symlink, textFile, type Entry} from '../filesystem';
import {BUSYBOX_COMMANDS} from './busybox';
import type {ImageConfig} from './imageConfig';

/** A line of the image's `/etc/passwd`. */
interface User {
  readonly user: string;
  readonly id: number;
  readonly home: string;
}

/** What the model knows of an image. */
export interface CatalogueEntry {
  /** Two names with the same entry stand for one image with two tags. */
  readonly name: string;
  /** The weight of what the model does not open, in bytes. */
  readonly systemSize: number;
  /** True when the size is of the right order only. */
  readonly example: boolean;
  readonly createdBy: string;
  readonly users: readonly User[];
  readonly env: readonly string[];
  /** True for an image without any ENV, PATH included. */
  readonly bare: boolean;
  readonly config: Partial<ImageConfig>;
  readonly files: Readonly<Record<string, Entry>>;
  readonly commands: readonly string[];
  readonly complete: boolean;
}

const MB = 1_000_000;
const ROOT: User = {user: 'root', id: 0, home: '/root'};

/** One program, and a link to it for each of its commands. */
const BUSYBOX_FILES: Readonly<Record<string, Entry>> = {
  '/bin/busybox': file(madeContent('busybox', 2 * MB), {mode: 0o755}),
  ...Object.fromEntries(
    BUSYBOX_COMMANDS.filter((name) => name !== 'busybox').map((name) => [
      `/bin/${name}`,
      symlink('busybox'),
    ]),
  ),
};

/** The stand-in images of the recorded builds: a BusyBox userland, root and `app`. */
function standIn(name: string): CatalogueEntry {
  return {
    name,
    systemSize: 0,
    example: true,
    createdBy: '',
    users: [ROOT, {user: 'app', id: 1000, home: '/home/app'}],
    env: [],
    bare: true,
    config: {},
    files: {...BUSYBOX_FILES, '/etc/base-version': textFile(`${name.slice('base:'.length)}\n`)},
    commands: BUSYBOX_COMMANDS,
    complete: true,
  };
}

/** Commands that nearly every Linux image has. */
const POSIX_COMMANDS = [
  ...'awk basename cat chmod chown cp cut date dirname echo env expr false find'.split(' '),
]
  .concat(
    'grep head hostname id ln ls mkdir mktemp mv printf pwd rm rmdir sed seq sh sleep'.split(' '),
  )
  .concat(
    'sort stat tail tar tee test touch tr true uname uniq wc which whoami xargs ['.split(' '),
  );

/** What images of one kind have in common; `size` is in megabytes. */
interface Kind {
  readonly size: number;
  readonly commands: string;
  readonly users?: readonly User[];
  readonly env?: readonly string[];
  readonly config?: Partial<ImageConfig>;
}

const DEBIAN = 'bash dpkg apt apt-get apt-cache useradd groupadd adduser addgroup';
const ALPINE = 'apk ash busybox wget adduser addgroup vi nc unzip gzip';
const NODE_USER: User = {user: 'node', id: 1000, home: '/home/node'};
const node = (size: number, os: string): Kind => ({
  size,
  commands: `${os} node npm npx yarn corepack`,
  users: [NODE_USER],
  env: ['NODE_VERSION=24.0.0'],
  config: {cmd: ['node'], entrypoint: ['docker-entrypoint.sh']},
});
const python = (size: number, os: string): Kind => ({
  size,
  commands: `${os} python python3 pip pip3`,
  env: ['PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
  config: {cmd: ['python3']},
});
const BUILD_TOOLS = 'gcc g++ make git curl wget openssl unzip';
const GO_PATH =
  'PATH=/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const golang = (size: number, os: string): Kind => ({
  size,
  commands: `${os} go gofmt`,
  env: [GO_PATH, 'GOPATH=/go'],
  config: {workingDir: '/go', cmd: ['bash']},
});
const java = (size: number, commands: string): Kind => ({size, commands: `${DEBIAN} ${commands}`});
const nginx = (size: number, os: string): Kind => ({
  size,
  commands: `${os} nginx curl`,
  users: [{user: 'nginx', id: 101, home: '/nonexistent'}],
  config: {
    cmd: ['nginx', '-g', 'daemon off;'],
    entrypoint: ['/docker-entrypoint.sh'],
    exposedPorts: ['80/tcp'],
    stopSignal: 'SIGQUIT',
  },
});

/**
 * Kinds of images by the start of their names; the longest start that fits counts. Sizes are
 * example values in megabytes, of the order of the image on disk; ubuntu's is 78 MB
 * (docker-library/repo-info, 2026-11-24).
 */
const KINDS: readonly (readonly [start: string, tag: RegExp, kind: Kind])[] = [
  ['alpine', /./, {size: 8, commands: ALPINE, config: {cmd: ['/bin/sh']}}],
  ['busybox', /./, {size: 4, commands: '', config: {cmd: ['sh']}}],
  ['ubuntu', /./, {size: 78, commands: DEBIAN, config: {cmd: ['/bin/bash']}}],
  ['debian', /slim/, {size: 75, commands: DEBIAN, config: {cmd: ['bash']}}],
  ['debian', /./, {size: 117, commands: DEBIAN, config: {cmd: ['bash']}}],
  ['node', /alpine/, node(155, ALPINE)],
  ['node', /slim/, node(220, DEBIAN)],
  ['node', /./, node(1100, `${DEBIAN} ${BUILD_TOOLS} python3`)],
  ['python', /alpine/, python(45, ALPINE)],
  ['python', /slim/, python(120, DEBIAN)],
  ['python', /./, python(1000, `${DEBIAN} ${BUILD_TOOLS}`)],
  ['golang', /alpine/, golang(250, ALPINE)],
  ['golang', /./, golang(850, `${DEBIAN} ${BUILD_TOOLS}`)],
  ['eclipse-temurin', /jre/, java(270, 'java')],
  ['eclipse-temurin', /./, java(460, 'java javac jar')],
  ['maven', /./, java(540, 'java javac jar mvn')],
  ['gradle', /./, java(700, 'java javac jar gradle')],
  ['nginx', /alpine/, nginx(50, ALPINE)],
  ['nginx', /./, nginx(190, DEBIAN)],
  ['httpd', /./, {size: 150, commands: DEBIAN, config: {cmd: ['httpd-foreground']}}],
  ['gcc', /./, {size: 1400, commands: `${DEBIAN} ${BUILD_TOOLS}`, config: {cmd: ['bash']}}],
];

const UNKNOWN: Kind = {size: 100, commands: ''};

/** The example for a name that is not in the catalogue: what images of its kind have. */
export function exampleImage(name: string): CatalogueEntry {
  const [repository = '', tag = ''] = name.split(/[:@]/);
  const found = KINDS.find(
    ([start, pattern]) => repository.split('/').at(-1) === start && pattern.test(tag),
  );
  const kind = found?.[2] ?? UNKNOWN;
  const commands = kind.commands.split(' ').filter((each) => each !== '');
  const isBusybox = found?.[0] === 'busybox';
  return {
    name,
    systemSize: isBusybox ? 0 : kind.size * MB,
    example: true,
    createdBy: `${name} (example)`,
    users: [ROOT, ...(kind.users ?? [])],
    env: kind.env ?? [],
    bare: false,
    config: kind.config ?? {},
    files: isBusybox ? BUSYBOX_FILES : {},
    commands: isBusybox ? BUSYBOX_COMMANDS : [...POSIX_COMMANDS, ...commands],
    complete: isBusybox,
  };
}

const BASE_1 = standIn('base:1');

/** The images that the model knows by their full name: those of the recorded builds. */
export const CATALOGUE: ReadonlyMap<string, CatalogueEntry> = new Map([
  ['base:1', BASE_1],
  ['base:same', BASE_1],
  ['base:2', standIn('base:2')],
]);
