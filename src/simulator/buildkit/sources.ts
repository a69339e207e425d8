import {
  cleanPath,
  entryAt,
  entryDigest,
  file,
  fingerprint,
  joinPath,
  lookUp,
  madeContent,
  namesOf,
  realPath,
  textFile,
  walk,
  type Entry,
  type FileSystem,
} from '../filesystem';
import type {ReadFiles} from './record';
import {copyPattern, hasWildcards, ignorePattern} from './patterns';

/** One thing that a COPY takes: what a source names, or one match of its pattern. */
export interface Match {
  /** Absolute, within the source's file system. */
  readonly path: string;
  readonly entry: Entry;
}

/** What a file that is left behind by an unknown command is taken to weigh: an example value. */
const UNKNOWN_SIZE = 1_000_000;

/** What a path of a source stands for; undefined when it is missing. */
function single(files: FileSystem, path: string): readonly Match[] | undefined {
  const entry = lookUp(files.root, path);
  if (entry !== undefined) {
    return [{path, entry}];
  }
  return files.unknown === undefined
    ? undefined
    : [{path, entry: file(madeContent(fingerprint(files.unknown, path), UNKNOWN_SIZE))}];
}

/** The paths that fit a pattern; a directory that fits is taken whole (`ResolveWildcards`). */
function matching(files: FileSystem, path: string): readonly Match[] {
  const names = namesOf(path);
  const first = names.findIndex(hasWildcards);
  const start = `/${names.slice(0, first).join('/')}`;
  const pattern = copyPattern(names.slice(first).join('/'));
  const real = realPath(files.root, start);
  const directory = real === undefined ? undefined : entryAt(files.root, real);
  if (!pattern.ok || directory?.kind !== 'directory' || real === undefined) {
    return [];
  }
  const found: Match[] = [];
  for (const [below, entry] of walk(directory)) {
    const within = found.some((match) =>
      joinPath(real, below.slice(1)).startsWith(`${match.path}/`),
    );
    if (!within && pattern.value.test(below.slice(1))) {
      found.push({path: joinPath(real, below.slice(1)), entry});
    }
  }
  return found;
}

/**
 * What a source of COPY takes.
 *
 * @returns undefined when a path without a pattern is missing; a pattern may fit nothing
 */
export function resolveSource(files: FileSystem, source: string): readonly Match[] | undefined {
  const path = cleanPath(source);
  return hasWildcards(path) ? matching(files, path) : single(files, path);
}

/** A test for `--exclude`; the path is relative to what is copied. */
export function excluder(patterns: readonly string[]): (path: string) => boolean {
  const expressions = patterns.map((pattern) => ignorePattern(namesOf(pattern).join('/')));
  return (path) =>
    expressions.some(
      (pattern) =>
        pattern.ok &&
        namesOf(path).some((_, index, names) =>
          pattern.value.test(names.slice(0, index + 1).join('/')),
        ),
    );
}

/** Every file and directory of the matches, without what is left out. */
export function readFiles(
  matches: readonly Match[],
  excluded: ((path: string) => boolean) | undefined,
): ReadFiles {
  const found = new Map<string, Entry>();
  for (const {path, entry} of matches) {
    found.set(path, entry);
    for (const [below, each] of entry.kind === 'directory' ? walk(entry) : []) {
      if (excluded?.(below) !== true) {
        found.set(joinPath(path, below.slice(1)), each);
      }
    }
  }
  return found;
}

/**
 * What of the matches counts for the cache: names below what is copied, attributes and content, not
 * the time (BuildKit cache/contenthash).
 */
export function contentDigest(
  matches: readonly Match[],
  excluded: ((path: string) => boolean) | undefined,
): string {
  if (excluded === undefined) {
    const [only] = matches;
    return matches.length === 1 && only !== undefined
      ? entryDigest(only.entry)
      : fingerprint(...matches.flatMap(({path, entry}) => [path, entryDigest(entry)]));
  }
  const files = [...readFiles(matches, excluded)].filter(([, {kind}]) => kind !== 'directory');
  return fingerprint(...files.flatMap(([path, entry]) => [path, entryDigest(entry)]));
}

/** A here-document of COPY as a file. */
export const heredocMatch = (name: string, content: string): Match => ({
  path: joinPath('/', name),
  entry: textFile(content),
});
