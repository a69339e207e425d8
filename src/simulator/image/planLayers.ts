import {
  checkReferences,
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

export type PlanLayersResult =
  | {readonly ok: true; readonly plan: ImagePlan}
  | {readonly ok: false; readonly errors: readonly [DockerfileError, ...DockerfileError[]]};

/** `FROM scratch` starts from nothing: it has no layers (convert.go: `emptyImageName`). */
const SCRATCH = 'scratch';

function baseEntry(stage: Stage): ImageEntry {
  return {
    id: instructionId(stage.from),
    kind: 'base',
    instruction: 'FROM',
    text: stage.image,
    range: lineRange(stage.from),
    stage: stage.index,
    reason: 'base-image',
    references: [],
    triggered: false,
  };
}

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

/**
 * Which layers and which metadata the image of a Dockerfile will have. The target is the last
 * stage, as in `docker build` without `--target`.
 *
 * @param text the Dockerfile
 * @returns the plan, or the mistakes with their lines, worded as BuildKit words them
 */
export function planLayers(text: string): PlanLayersResult {
  const parsed = parseDockerfile(text);
  if (!parsed.ok) {
    return parsed;
  }
  const read = readStages(parsed.dockerfile);
  if (!read.ok) {
    return read;
  }
  const {stages} = read.value;
  const target = stages.at(-1) ?? stages[0];
  const error = checkReferences(stages, target.index);
  if (error !== undefined) {
    return {ok: false, errors: [error]};
  }
  const chain = stageChain(stages, target.index);
  const bottom = chain[0] ?? target;
  const base = bottom.image === SCRATCH ? undefined : bottom.image;
  const entries = [
    ...(base === undefined ? [] : [baseEntry(bottom)]),
    ...stageEntries(chain, stages),
  ];
  const needed = neededStages(stages, target.index);
  return {
    ok: true,
    plan: {
      base,
      target: {index: target.index, name: target.name},
      entries,
      setAside: stages
        .filter((stage) => !chain.includes(stage))
        .map((stage) => setAsideStage(stage, stages, needed)),
      instructions: sourceInstructions(read.value, chain, entries),
    },
  };
}
