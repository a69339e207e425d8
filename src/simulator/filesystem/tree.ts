import {emptyDirectory, type Directory, type Entry} from './entry';
import {fingerprint} from './fingerprint';
import {cleanPath, isClean, joinPath, namesOf} from './path';

/** The files of an image or of a build context. It never changes; `TreeDraft` makes new ones. */
export interface FileSystem {
  readonly root: Directory;
  /**
   * Set once a command has run that the model does not know: other files than those in `root` may
   * be there. The text stands for everything that they depend on.
   */
  readonly unknown: string | undefined;
}

/** Linux gives up after 40 links on one path (`path_resolution(7)`). */
const MOST_LINKS = 40;

/** True for a clean path on which no link stands, by far the most common case. */
function isWithoutLinks(root: Directory, path: string): boolean {
  if (!isClean(path)) {
    return path === '/';
  }
  let here: Entry | undefined = root;
  let from = 1;
  while (here?.kind === 'directory' && from <= path.length) {
    const cut = path.indexOf('/', from);
    const end = cut < 0 ? path.length : cut;
    here = here.children.get(path.slice(from, end));
    from = end + 1;
  }
  return here?.kind !== 'symlink';
}

/**
 * The path with its links resolved, `..` after the link before it, as Linux does; undefined when
 * links go in circles. What is missing on the way is taken as it is written, so that a path to be
 * made can be resolved too.
 */
export function realPath(root: Directory, path: string, followLast = true): string | undefined {
  if (isWithoutLinks(root, path)) {
    return path;
  }
  let rest = path.split('/').filter((name) => name !== '' && name !== '.');
  let at = 0;
  let links = 0;
  let names: string[] = [];
  let directories: Entry[] = [root];
  while (at < rest.length) {
    const name = rest[at] ?? '';
    at += 1;
    if (name === '..') {
      names.pop();
      directories = directories.slice(0, Math.max(1, directories.length - 1));
      continue;
    }
    const here = directories.at(-1);
    const next = here?.kind === 'directory' ? here.children.get(name) : undefined;
    if (next?.kind === 'symlink' && (at < rest.length || followLast)) {
      links += 1;
      if (links > MOST_LINKS) {
        return undefined;
      }
      if (next.target.startsWith('/')) {
        names = [];
        directories = [root];
      }
      const target = next.target.split('/').filter((each) => each !== '' && each !== '.');
      rest = [...target, ...rest.slice(at)];
      at = 0;
    } else {
      names.push(name);
      directories.push(next ?? root);
      if (next === undefined) {
        // Nothing below a missing path can be a link.
        return cleanPath([...names, ...rest.slice(at)].join('/'));
      }
    }
  }
  return `/${names.join('/')}`;
}

/**
 * A directory with the given files; directories that they need are made.
 *
 * @param files cleaned absolute path → entry
 */
export function directoryOf(files: ReadonlyMap<string, Entry>): Directory {
  const root = emptyDirectory();
  const known = new Map<string, Map<string, Entry>>([['', root.children as Map<string, Entry>]]);
  const childrenOf = (path: string): Map<string, Entry> => {
    const found = known.get(path);
    if (found !== undefined) {
      return found;
    }
    const cut = path.lastIndexOf('/');
    const made = emptyDirectory();
    childrenOf(path.slice(0, cut)).set(path.slice(cut + 1), made);
    known.set(path, made.children as Map<string, Entry>);
    return made.children as Map<string, Entry>;
  };
  for (const [path, entry] of files) {
    const cut = path.lastIndexOf('/');
    childrenOf(path.slice(0, cut)).set(path.slice(cut + 1), entry);
  }
  return root;
}

/** The entry at a path whose links are resolved already. */
export function entryAt(root: Directory, path: string): Entry | undefined {
  let entry: Entry | undefined = root;
  for (const name of namesOf(path)) {
    if (entry?.kind !== 'directory') {
      return undefined;
    }
    entry = entry.children.get(name);
  }
  return entry;
}

/** The entry at a path; undefined when there is none. */
export function lookUp(root: Directory, path: string, followLast = true): Entry | undefined {
  const real = realPath(root, path, followLast);
  return real === undefined ? undefined : entryAt(root, real);
}

/** The names in a directory, in the order of their UTF-16 units. */
const namesIn = ({children}: Directory) => [...children.keys()].sort();

/** Everything below a directory, parents before children, in the order of their names. */
export function* walk(directory: Directory, path = '/'): Generator<readonly [string, Entry]> {
  for (const name of namesIn(directory)) {
    const entry = directory.children.get(name);
    if (entry !== undefined) {
      const own = joinPath(path, name);
      yield [own, entry];
      if (entry.kind === 'directory') {
        yield* walk(entry, own);
      }
    }
  }
}

const directoryDigests = new WeakMap<Directory, string>();

/** A digest of an entry's kind, attributes and content; of a directory with all that is below. */
export function entryDigest(entry: Entry): string {
  const {kind, mode, uid, gid} = entry;
  const attributes = `${kind} ${mode} ${uid}:${gid}`;
  if (entry.kind === 'file') {
    return `${attributes} ${entry.content.digest}`;
  }
  if (entry.kind === 'symlink') {
    return `${attributes} ${entry.target}`;
  }
  const known = directoryDigests.get(entry);
  if (known !== undefined) {
    return known;
  }
  let text = attributes;
  for (const name of namesIn(entry)) {
    const child = entry.children.get(name);
    // No name holds the character between them, no digest either.
    text += `\0${name}\0${child === undefined ? '' : entryDigest(child)}`;
  }
  const digest = fingerprint(text);
  directoryDigests.set(entry, digest);
  return digest;
}

/** A digest of all that a command that sees this file system could depend on. */
export const fileSystemDigest = ({root, unknown}: FileSystem) =>
  fingerprint(entryDigest(root), unknown ?? '');
