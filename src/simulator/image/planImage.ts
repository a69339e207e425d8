import type {Result} from '../result';
import {build, EMPTY_CACHE, ERROR_PREFIX, type BuildError, type ContextFiles} from '../buildkit';
import {
  neededStages,
  parseDockerfile,
  readStages,
  referencesOf,
  type DockerfileError,
  type Stage,
  type Stages,
} from '../dockerfile';
import {
  instructionId,
  lineRange,
  oneLine,
  stageId,
  type ImageEntry,
  type ImagePlan,
  type SetAsideStage,
  type SourceInstruction,
  type Taken,
} from './imagePlan';
import {stageChain, stageEntries} from './stageEntries';

/** What stops a build: its line, what may stand there (often nothing is known), and what is said. */
export type PlanMistake = Pick<DockerfileError, 'line' | 'column' | 'expected' | 'message'>;

/** What stops a build; BuildKit tells the first. */
export type PlanMistakes = readonly [PlanMistake, ...PlanMistake[]];

/** Every place that reads a stage. */
function takenFrom(index: number, stages: readonly Stage[]): readonly Taken[] {
  return stages.flatMap((stage) =>
    stage.instructions.flatMap((instruction) =>
      referencesOf(instruction, stages)
        .filter(({source}) => source.kind === 'stage' && source.stage === index)
        .map(({by, paths, destination}): Taken => {
          return {by, line: instruction.range.start.line, paths, destination, stage: stage.index};
        }),
    ),
  );
}

function setAsideStage(
  stage: Stage,
  stages: readonly Stage[],
  needed: ReadonlySet<number>,
): SetAsideStage {
  const last = stage.instructions.at(-1) ?? stage.from;
  return {
    id: stageId(stage.index),
    index: stage.index,
    name: stage.name,
    image: stage.image,
    range: {start: stage.from.range.start.line, end: last.range.end.line},
    needed: needed.has(stage.index),
    taken: takenFrom(stage.index, stages),
  };
}

function sourceInstructions(
  {globalArguments, stages}: Stages,
  chain: readonly Stage[],
  entries: readonly ImageEntry[],
): readonly SourceInstruction[] {
  const shared = (instruction: Stage['from']) => ({
    id: instructionId(instruction),
    keyword: instruction.keyword,
    text: oneLine(instruction),
    range: lineRange(instruction),
  });
  const before = globalArguments.map((each): SourceInstruction => ({
    ...shared(each),
    makes: 'argument',
    leadsTo: [],
  }));
  const within = stages.flatMap((stage) => {
    const all = [stage.from, ...stage.instructions];
    if (!chain.includes(stage)) {
      const leadsTo = [stageId(stage.index)];
      return all.map((each): SourceInstruction => ({...shared(each), makes: 'set-aside', leadsTo}));
    }
    return all.map((each): SourceInstruction => {
      const id = instructionId(each);
      const own = entries.filter((entry) => entry.id === id || entry.id.startsWith(`${id}-in-`));
      const kind = own.find((entry) => entry.id === id)?.kind;
      const bare = stage.baseStage === undefined ? 'scratch' : 'alias';
      return {...shared(each), makes: kind ?? bare, leadsTo: own.map((entry) => entry.id)};
    });
  });
  return [...before, ...within];
}

/** A build that stopped, in the engine's words; at the first line where it is about none. */
function mistakeOf(error: BuildError | undefined): PlanMistake {
  const {line, column} = error?.range?.start ?? {line: 1, column: 1};
  const message = error?.message.slice(ERROR_PREFIX.length) ?? '';
  return {line, column, expected: [], message};
}

/**
 * Builds a Dockerfile from an empty cache and tells which layers and which metadata its image has.
 * The target is the last stage, as in `docker build` without `--target`.
 *
 * @param files the build context
 * @returns the plan, or the mistakes that BuildKit stops at with their lines, in its words
 */
export function planImage(
  dockerfile: string,
  files: ContextFiles,
): Result<ImagePlan, PlanMistakes> {
  const parsed = parseDockerfile(dockerfile);
  if (!parsed.ok) {
    return parsed;
  }
  const read = readStages(parsed.value);
  if (!read.ok) {
    return read;
  }
  const {image, steps, error} = build({dockerfile, files}, EMPTY_CACHE);
  if (image === undefined) {
    return {ok: false, problem: [mistakeOf(error)]};
  }
  const {stages} = read.value;
  const target = stages.at(-1) ?? stages[0];
  const chain = stageChain(stages, target.index);
  const {image: bottom} = chain[0] ?? target;
  const entries = stageEntries(chain, stages, image, steps);
  const needed = neededStages(stages, target.index);
  return {
    ok: true,
    value: {
      base: bottom === 'scratch' ? undefined : bottom,
      target: {index: target.index, name: target.name},
      entries,
      setAside: stages
        .filter((stage) => !chain.includes(stage))
        .map((stage) => setAsideStage(stage, stages, needed)),
      instructions: sourceInstructions(read.value, chain, entries),
    },
  };
}
