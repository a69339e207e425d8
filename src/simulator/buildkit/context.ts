import {
  cleanPath,
  directoryOf,
  parentOf,
  textFile,
  TreeDraft,
  type Entry,
  type FileSystem,
} from '../filesystem';
import type {Result} from '../result';
import {readDockerignore} from './dockerignore';

/** A file of the build context. */
export interface ContextFile {
  readonly content: string;
  /** Permission bits; 0o644 unless given. */
  readonly mode?: number;
}

/** Path, relative to the context → file. The Dockerfile is not among them. */
export type ContextFiles = Readonly<Record<string, ContextFile>>;

/** The files that a build can read, as `docker build` sends them. */
export interface BuildContext {
  /** What `docker build` sends: all but the ignored. */
  readonly files: FileSystem;
  /** The files that .dockerignore leaves out. */
  readonly ignored: readonly string[];
}

const entries = new WeakMap<ContextFile, Entry>();

/** A file of the context; one that is sent again is not hashed again. */
function entryOf(sent: ContextFile): Entry {
  const entry = entries.get(sent) ?? textFile(sent.content, {mode: sent.mode ?? 0o644});
  entries.set(sent, entry);
  return entry;
}

/**
 * The build context: the files, the Dockerfile and the .dockerignore file, without what that file
 * leaves out. Owners are not sent: everything belongs to root (docs.docker.com/build/building/context).
 */
export function makeContext(dockerfile: string, files: ContextFiles): Result<BuildContext, string> {
  const all: ContextFiles = {...files, Dockerfile: {content: dockerfile}};
  // A file of the Dockerfile's own name goes before the general one.
  const rules = files['Dockerfile.dockerignore'] ?? files['.dockerignore'];
  const read = readDockerignore(rules?.content ?? '');
  if (!read.ok) {
    return {ok: false, problem: read.problem.message};
  }
  const sent = new Map<string, Entry>();
  const ignored: string[] = [];
  const emptied: string[] = [];
  for (const [written, file] of Object.entries(all)) {
    const path = cleanPath(`/${written}`);
    if (!read.value.ignores(path.slice(1))) {
      sent.set(path, entryOf(file));
      continue;
    }
    ignored.push(path.slice(1));
    // A directory whose files are all left out is sent, unless it is left out itself.
    for (let above = parentOf(path); above !== '/'; above = parentOf(above)) {
      if (!read.value.ignores(above.slice(1)) && !sent.has(above)) {
        emptied.push(above);
      }
    }
  }
  const draft = new TreeDraft({root: directoryOf(sent), unknown: undefined});
  emptied.forEach((path) => draft.makeDirectories(path));
  return {ok: true, value: {files: draft.snapshot(), ignored}};
}
