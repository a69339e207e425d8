import {
  digestOfParts,
  emptyDirectory,
  entryAt,
  file,
  parentOf,
  textFile,
  type TreeDraft,
  type Entry,
  type FileSystem,
} from '../filesystem';
import type {Result} from '../result';
import {runProcess, type ImageCommands, type NeedsPrograms, type Programs} from '../shell';
import {goQuote} from './goText';
import {findOwner, homeOf} from './owner';
import type {StepOutput} from './result';
import {resolveSource, type Match} from './sources';
import type {ExecVertex, MountedFiles} from './vertex';

/** What a RUN runs with, besides the files that it stands on. */
export interface ExecRequest {
  readonly vertex: ExecVertex;
  readonly commands: ImageCommands;
  /** The files that a mount reads. */
  readonly filesOf: (mounted: MountedFiles) => FileSystem | undefined;
  /** Id → value of `--secret`. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Id → content of cache mounts; the run leaves its own in them. */
  readonly cacheMounts: Map<string, Entry>;
  /** Undefined for those that come with the shell alone. */
  readonly programs: Programs | undefined;
}

/** A command that failed: BuildKit's message without `ERROR_PREFIX`, and what it printed. */
export interface ExecFailure {
  readonly kind: 'failed';
  readonly message: string;
  readonly output: StepOutput;
}

const NOTHING: StepOutput = {lines: [], unknownCommands: [], examples: []};

/** A cache without an id has that of its target (commands_runmount.go). */
const cacheId = ({mount, target}: MountedFiles) => (mount.id === '' ? target : mount.id);

/** What a mount shows at its target; undefined for nothing. */
function mountedEntry(
  {mount, ...rest}: MountedFiles,
  {filesOf, secrets, cacheMounts}: ExecRequest,
): Entry | undefined {
  const kept = mount.type === 'cache' ? cacheMounts.get(cacheId({mount, ...rest})) : undefined;
  if (kept !== undefined) {
    return kept;
  }
  const attributes = {uid: mount.uid ?? 0, gid: mount.gid ?? 0};
  if (mount.type === 'secret') {
    const id = mount.id === '' ? mount.source : mount.id;
    const value = Object.hasOwn(secrets, id) ? secrets[id] : undefined;
    return value === undefined
      ? undefined
      : textFile(value, {...attributes, mode: mount.mode ?? 0o400});
  }
  if (mount.type === 'ssh') {
    return undefined;
  }
  const files = filesOf({mount, ...rest});
  const [match]: readonly (Match | undefined)[] =
    files === undefined ? [] : (resolveSource(files, mount.source) ?? []);
  return match?.entry ?? emptyDirectory({...attributes, mode: mount.mode ?? 0o755});
}

/** The required secret that is not given, as BuildKit names it. */
function missingSecret({vertex, secrets}: ExecRequest): string | undefined {
  const missing = vertex.mounts.find(({mount}) => {
    const id = mount.id === '' ? mount.source : mount.id;
    return mount.type === 'secret' && mount.required && !Object.hasOwn(secrets, id);
  });
  return missing === undefined
    ? undefined
    : `secret ${missing.mount.id === '' ? missing.mount.source : missing.mount.id}: not found`;
}

/** Removes the directories that were made to mount something on, as BuildKit does after a step. */
function removeStubs(draft: TreeDraft, before: FileSystem, path: string): void {
  const entry = draft.get(path, false);
  const isStub = entry?.kind === 'directory' && entry.children.size === 0;
  if (path !== '/' && isStub && entryAt(before.root, path) === undefined) {
    draft.remove(path);
    removeStubs(draft, before, parentOf(path));
  }
}

/** Shows mounts while `run` runs, and takes them away again with all that was written to them. */
function withMounts<T>(
  draft: TreeDraft,
  shown: ReadonlyMap<string, Entry>,
  run: () => T,
  keep: (draft: TreeDraft) => void,
): T {
  if (shown.size === 0) {
    return run();
  }
  const before = draft.snapshot();
  for (const [path, entry] of shown) {
    draft.remove(path);
    draft.put(path, entry);
  }
  const result = run();
  keep(draft);
  for (const path of [...shown.keys()].reverse()) {
    const hidden = entryAt(before.root, path);
    draft.remove(path);
    if (hidden !== undefined) {
      draft.put(path, hidden);
    }
    removeStubs(draft, before, parentOf(path));
  }
  return result;
}

const failure = (message: string, output = NOTHING) =>
  ({ok: false, problem: {kind: 'failed', message, output}}) as const;

/**
 * Runs RUN's command on a draft.
 *
 * @returns what it printed
 */
export function execute(
  draft: TreeDraft,
  request: ExecRequest,
): Result<StepOutput, ExecFailure | NeedsPrograms> {
  const {vertex, commands, programs} = request;
  const secret = missingSecret(request);
  if (secret !== undefined) {
    return failure(secret);
  }
  const failed = (why: string) =>
    `process ${goQuote(vertex.args.join(' '))} did not complete successfully: ${why}`;
  const owner = vertex.user === '' ? {uid: 0, gid: 0} : findOwner(draft, vertex.user);
  if (owner === undefined) {
    const rule = 'no matching entries in passwd file';
    return failure(failed(`unable to find user ${vertex.user}: ${rule}`));
  }
  const shown = new Map<string, Entry>();
  for (const mounted of vertex.mounts) {
    const entry = mountedEntry(mounted, request);
    if (entry !== undefined) {
      shown.set(mounted.target, entry);
    }
  }
  if (vertex.script !== undefined) {
    const {name, content} = vertex.script;
    const children = new Map<string, Entry>([[name, textFile(content, {mode: 0o755})]]);
    shown.set('/dev/pipes', {...emptyDirectory(), children});
  }
  draft.makeDirectories(vertex.directory);
  const home = homeOf(draft, owner.uid);
  const run = () =>
    runProcess(
      draft,
      {
        args: vertex.args,
        environment: vertex.environment,
        directory: vertex.directory,
        user: {...owner, name: vertex.user, home},
        readOnly: vertex.mounts.flatMap(({mount, target}) => (mount.readOnly ? [target] : [])),
        commands,
        network: vertex.network !== 'none',
      },
      programs,
    );
  const ended = withMounts(draft, shown, run, (after) => {
    after.snapshot();
    for (const mounted of vertex.mounts) {
      const entry = mounted.mount.type === 'cache' ? after.get(mounted.target) : undefined;
      if (entry !== undefined) {
        request.cacheMounts.set(cacheId(mounted), entry);
      }
    }
  });
  if (!ended.ok) {
    return ended;
  }
  const {exitCode, output: lines, unknownCommands, examples} = ended.value;
  const output = {lines, unknownCommands, examples};
  return exitCode === 0
    ? {ok: true, value: output}
    : failure(failed(`exit code: ${exitCode}`), output);
}

/** A file of a URL that ADD fetches: its bytes are not known, its size is an example. */
export const fetchedFile = (url: string) =>
  file({digest: digestOfParts('url', url), size: 1_000_000, text: undefined}, {mode: 0o600});
