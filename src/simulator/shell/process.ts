import {digestOfParts, fileSystemDigest, type TreeDraft} from '../filesystem';
import type {Result} from '../result';
import {Budget} from './budget';
import {makeCall} from './call';
import {statusOfSignal} from './expansion';
import {Files} from './files';
import {runList, runScript} from './interpreter';
import {commandLine} from './opaque';
import {findProgram, runFound, runProgram} from './programs';
import {Shell, type Programs, type World} from './shell';
import {BeyondBudget, OpaqueCommand, ProgramsNeeded} from './signals';
import {Sink, Source, type Stream, type Streams} from './streams';
import type {NeedsPrograms, OutputPiece, ProcessOutcome, ProcessRequest} from './request';
import {splitUnknown} from './unknown';
import {Variables} from './variables';

/** Where base images keep files that the model may not list. */
const SYSTEM = /^\/(bin|boot|etc|lib\w*|opt|root|run|sbin|srv|usr|var)(\/|$)/;

/** Longer scripts are not read, but taken as unknown. */
const MOST_CHARACTERS = 100_000;

/**
 * Runs a process as a RUN instruction starts it, and changes the files as it would.
 *
 * It ends for every input, and throws nothing: what would run, grow or nest without end is taken as
 * a command that the model does not know.
 *
 * @param draft is changed in place
 * @param programs undefined for {@link CORE_PROGRAMS} alone; a process that calls any other then has
 *   no outcome, and what it has changed of the draft means nothing
 */
export function runProcess(
  draft: TreeDraft,
  request: ProcessRequest,
  programs: Programs | undefined,
): Result<ProcessOutcome, NeedsPrograms> {
  const output: {stream: OutputPiece['stream']; text: string}[] = [];
  const world = makeWorld(draft, request, programs);
  const sink = (stream: OutputPiece['stream']) =>
    new Sink(world.budget, (text) => {
      const last = output.at(-1);
      if (last?.stream === stream) {
        last.text += text;
      } else {
        output.push({stream, text});
      }
    });
  const streams = new Map<number, Stream>([
    [0, new Source('')],
    [1, sink('stdout')],
    [2, sink('stderr')],
  ]);
  const exitCode = start(world, streams);
  if (exitCode === undefined) {
    return {ok: false, problem: {kind: 'needs', part: 'programs'}};
  }
  const pieces = output.flatMap(({stream, text}) =>
    splitUnknown(text).map((part) => ({stream, text: part})),
  );
  const {unknownCommands, examples} = world;
  return {ok: true, value: {exitCode, output: pieces, unknownCommands, examples}};
}

function makeWorld(
  draft: TreeDraft,
  request: ProcessRequest,
  programs: Programs | undefined,
): World {
  const {user, commands} = request;
  const mayBeThere = (path: string) =>
    draft.unknown !== undefined || (!commands.complete && SYSTEM.test(path));
  return {
    request,
    draft,
    files: new Files(draft, user, mayBeThere, request.readOnly),
    budget: new Budget(),
    unknownCommands: [],
    examples: [],
    interpreter: {list: runList, script: runScript, program: runProgram},
    programs,
  };
}

/** @returns undefined where it needs programs that were not handed in */
function start(world: World, streams: Streams): number | undefined {
  const {request, draft} = world;
  const variables = Variables.ofEnvironment(request.environment);
  if (variables.get('HOME') === undefined) {
    // The runtime sets it where the image does not.
    variables.change('HOME', {value: request.user.home, exported: true});
  }
  const shell = new Shell(world, streams, variables, {arg0: '', lines: 'none'}, request.directory);
  try {
    if (request.args.join(' ').length > MOST_CHARACTERS) {
      throw new BeyondBudget('script');
    }
    return execute(shell, request.args, streams);
  } catch (error) {
    if (error instanceof ProgramsNeeded) {
      return undefined;
    }
    const isEndless = error instanceof BeyondBudget || error instanceof RangeError;
    if (!isEndless && !(error instanceof OpaqueCommand)) {
      throw error;
    }
    world.unknownCommands.push(commandLine('', request.args).trim());
    draft.markUnknown(
      digestOfParts(
        ...request.args,
        ...[...variables.environment()].flat(),
        fileSystemDigest(draft.snapshot()),
      ),
    );
    return 0;
  }
}

/** Executes words without a shell, as runc does; its messages and its exit code 1. */
function execute(shell: Shell, args: readonly string[], streams: Streams): number {
  const [name = ''] = args;
  const program = findProgram(shell, name);
  const refusals: Partial<Record<typeof program.kind, string>> = {
    missing: name.includes('/')
      ? `stat ${name}: no such file or directory`
      : 'executable file not found in $PATH',
    denied: 'permission denied',
    directory: 'is a directory',
  };
  const refusal = refusals[program.kind];
  if (refusal !== undefined) {
    const reason = `exec: ${JSON.stringify(name)}: ${refusal}`;
    makeCall(shell, args, streams)
      .streams.get(2)
      ?.write(`runc run failed: unable to start container process: ${reason}\n`);
    return 1;
  }
  try {
    return runFound(shell, program, args, streams) ?? 1;
  } catch (signal) {
    return statusOfSignal(shell, signal);
  }
}
