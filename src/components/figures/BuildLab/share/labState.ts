import {isRecord} from '../../../../simulator/isRecord';

/** A file of a lab's build context. */
export interface LabFile {
  readonly content: string;
  /** Permission bits, 0 to 0o7777; left out for the usual ones. */
  readonly mode?: number;
}

/** The whole state of a lab: with it another browser shows the same lab. */
export interface LabState {
  readonly dockerfile: string;
  /** The build context by path: relative, `/` between its parts, none of them `.`, `..` or empty. */
  readonly files: Readonly<Record<string, LabFile>>;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** The stage to build; left out for the last one. */
  readonly target?: string;
  /** The name of the example that the reader began with. */
  readonly starter?: string;
}

const MAX_FILES = 200;
const MAX_BUILD_ARGS = 100;
const MAX_PATH = 512;
const MAX_NAME = 128;
const MAX_MODE = 0o7777;

const CONTROL = /\p{Cc}/u;

function hasOnly(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}

/** Whether a string can name something. `__proto__` cannot: copying an object would lose it. */
function isName(value: unknown, longest = MAX_NAME): value is string {
  return (
    typeof value === 'string' &&
    value !== '' &&
    value !== '__proto__' &&
    value.length <= longest &&
    !CONTROL.test(value)
  );
}

/** Whether a path stays in the build context and is written in the one way there is for it. */
export function isContextPath(path: string): boolean {
  return (
    isName(path, MAX_PATH) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

/** The folders above a path: `a/b/c` has `a` and `a/b`. */
function foldersOf(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({index}) => path.slice(0, index));
}

function isFile(value: unknown): value is LabFile {
  return (
    isRecord(value) &&
    hasOnly(value, ['content', 'mode']) &&
    typeof value.content === 'string' &&
    (value.mode === undefined ||
      (typeof value.mode === 'number' &&
        Number.isInteger(value.mode) &&
        value.mode >= 0 &&
        value.mode <= MAX_MODE))
  );
}

function isFiles(value: unknown): value is LabState['files'] {
  if (!isRecord(value)) {
    return false;
  }
  const paths = Object.keys(value);
  return (
    paths.length <= MAX_FILES &&
    paths.every(isContextPath) &&
    Object.values(value).every(isFile) &&
    // One name cannot be a file and a folder.
    !paths.flatMap(foldersOf).some((folder) => Object.hasOwn(value, folder))
  );
}

function isBuildArgs(value: unknown): value is LabState['buildArgs'] {
  return (
    isRecord(value) &&
    Object.keys(value).length <= MAX_BUILD_ARGS &&
    Object.keys(value).every((name) => isName(name) && !name.includes('=')) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

/** Whether a value that came from elsewhere, such as a link, is the state of a lab. */
export function isLabState(value: unknown): value is LabState {
  return (
    isRecord(value) &&
    hasOnly(value, ['dockerfile', 'files', 'buildArgs', 'target', 'starter']) &&
    typeof value.dockerfile === 'string' &&
    isFiles(value.files) &&
    isBuildArgs(value.buildArgs) &&
    (value.target === undefined || isName(value.target)) &&
    (value.starter === undefined || isName(value.starter))
  );
}
