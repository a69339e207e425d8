import {emptyDirectory, TreeDraft, walk, type Entry, type FileSystem} from '../filesystem';
import type {Result} from '../result';
import type {ImageCommands, NeedsPrograms, Programs} from '../shell';
import {copyMatch, copyWithParents} from './copy';
import {execute, fetchedFile} from './exec';
import {findOwner} from './owner';
import type {CachedResult, StepOutput} from './result';
import {excluder, heredocMatch, type Match} from './sources';
import {NO_OUTPUT, StepFailure} from './stepFailure';
import {
  isUrl,
  type CopyVertex,
  type ExecVertex,
  type MkdirVertex,
  type SourceFiles,
  type StepVertex,
} from './vertex';

/** What a step can use besides the files of the step that it stands on. */
export interface StepResources {
  /** What a path of a source stands for. */
  readonly matchesOf: (from: SourceFiles, path: string) => readonly Match[];
  readonly filesOf: (from: SourceFiles) => FileSystem;
  /** Id → value of `--secret`. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Id → content of cache mounts; a run leaves its own in them. */
  readonly cacheMounts: Map<string, Entry>;
  /** What commands of RUN can call; undefined for the programs that come with the shell alone. */
  readonly programs: Programs | undefined;
}

/**
 * Runs a step on what it stands on.
 *
 * @throws StepFailure when it fails
 */
export function runStep(
  vertex: StepVertex,
  input: {readonly files: FileSystem; readonly commands: ImageCommands},
  resources: StepResources,
): Result<CachedResult, NeedsPrograms> {
  const draft = new TreeDraft(input.files);
  let output = NO_OUTPUT;
  switch (vertex.kind) {
    case 'mkdir':
      makeDirectory(draft, vertex);
      break;
    case 'copy':
      if (vertex.link) {
        const alone = new TreeDraft(NO_FILES);
        copy(alone, vertex, resources);
        mergeOver(draft, alone.finish().files);
      } else {
        copy(draft, vertex, resources);
      }
      break;
    case 'exec': {
      const ran = runCommand(draft, vertex, input.commands, resources);
      if (!ran.ok) {
        return ran;
      }
      output = ran.value;
    }
  }
  const {files, layer} = draft.finish();
  const example = output.examples.length > 0 || output.unknownCommands.length > 0;
  return {ok: true, value: {files, layer, commands: input.commands, output, example}};
}

const NO_FILES: FileSystem = {root: emptyDirectory(), unknown: undefined};

/** Lays the files of a layer over what is there: no link is followed, and directories are joined. */
function mergeOver(draft: TreeDraft, {root}: FileSystem): void {
  for (const [path, entry] of walk(root)) {
    const {mode, uid, gid} = entry;
    if (entry.kind !== 'directory') {
      draft.put(path, entry);
    } else if (draft.get(path, false)?.kind === 'directory') {
      draft.setAttributes(path, {mode, uid, gid});
    } else {
      draft.put(path, emptyDirectory({mode, uid, gid}));
    }
  }
}

function makeDirectory(draft: TreeDraft, {path, user}: MkdirVertex): void {
  const owner = user === '' ? undefined : findOwner(draft, user);
  if (!draft.makeDirectories(path, owner ?? {})) {
    throw new StepFailure('copy', `mkdir ${path}: not a directory`);
  }
}

function runCommand(
  draft: TreeDraft,
  vertex: ExecVertex,
  commands: ImageCommands,
  {filesOf, secrets, cacheMounts, programs}: StepResources,
): Result<StepOutput, NeedsPrograms> {
  const result = execute(draft, {
    vertex,
    commands,
    filesOf: ({from}) => (from === undefined ? undefined : filesOf(from)),
    secrets,
    cacheMounts,
    programs,
  });
  if (result.ok) {
    return result;
  }
  const {problem} = result;
  if (problem.kind === 'needs') {
    return {ok: false, problem};
  }
  throw new StepFailure('process', problem.message, problem.output);
}

/** The file that ADD makes of a URL, under the last name of its path. */
const fetched = (url: string): Match => {
  const name = url
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1);
  return {path: `/${name ?? ''}`, entry: fetchedFile(url)};
};

function copy(draft: TreeDraft, vertex: CopyVertex, {matchesOf}: StepResources): void {
  const {input, sources, destination, chown, chmod, link, exclude, parents} = vertex;
  if ((link || input === undefined) && chown.split(':').some((part) => /\D/.test(part))) {
    // Names are looked up in what the step stands on, which is nothing (solver/llbsolver/ops/file.go).
    throw new StepFailure('copy', 'invalid user index: -1');
  }
  const owner = chown === '' ? undefined : (findOwner(draft, chown) ?? {uid: 0, gid: 0});
  const options = {
    owner,
    chmod,
    excluded: exclude.length === 0 ? undefined : excluder(exclude),
  };
  for (const source of sources) {
    if (source.kind === 'heredoc') {
      copyMatch(draft, heredocMatch(source.name, source.content), destination, options);
      continue;
    }
    for (const path of source.paths) {
      for (const match of isUrl(path) ? [fetched(path)] : matchesOf(source.from, path)) {
        if (parents) {
          copyWithParents(draft, path, match, destination, options);
        } else {
          copyMatch(draft, match, destination, options);
        }
      }
    }
  }
}
