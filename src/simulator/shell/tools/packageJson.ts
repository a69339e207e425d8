import {isRecord} from '../../isRecord';
import type {Call} from '../shell';
import {readText} from './examples';

type Json = Readonly<Record<string, unknown>>;

/** The names, or names and texts, in one part of a JSON file. */
function textsIn(json: Json, key: string): Readonly<Record<string, string>> {
  const part = json[key];
  return Object.fromEntries(
    Object.entries(isRecord(part) ? part : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** A package.json, as far as the package managers read it here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** @returns undefined when it is missing, and the reason when it is no JSON */
export function readManifest(call: Call, path: string): Manifest | string | undefined {
  const text = readText(call, path);
  if (text === undefined) {
    return undefined;
  }
  const json = parseJson(text);
  return json === undefined
    ? 'Invalid package.json'
    : {
        name: typeof json.name === 'string' ? json.name : '',
        version: typeof json.version === 'string' ? json.version : '',
        scripts: textsIn(json, 'scripts'),
        dependencies: textsIn(json, 'dependencies'),
        devDependencies: textsIn(json, 'devDependencies'),
      };
}

function parseJson(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

/** One package that a lock file names. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly dev: boolean;
}

/** A lock file, as far as the package managers read it here. */
export interface Lock {
  readonly packages: readonly LockedPackage[];
  /** What the root package asked for when the lock was made. */
  readonly wanted: Readonly<Record<string, string>>;
}

/** Reads a package-lock.json of version 2 or 3; undefined when it is missing or is none. */
export function readLock(call: Call, path: string): Lock | undefined {
  const json = parseJson(readText(call, path) ?? '');
  const listed = json?.packages;
  if (!isRecord(listed)) {
    return json?.lockfileVersion === undefined ? undefined : {packages: [], wanted: {}};
  }
  const root = isRecord(listed['']) ? listed[''] : {};
  const packages = Object.entries(listed).flatMap(([key, value]) => {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(key)?.[1];
    return name === undefined || !isRecord(value)
      ? []
      : [
          {
            name,
            version: typeof value.version === 'string' ? value.version : '',
            dev: value.dev === true,
          },
        ];
  });
  return {
    packages,
    wanted: {...textsIn(root, 'dependencies'), ...textsIn(root, 'devDependencies')},
  };
}
