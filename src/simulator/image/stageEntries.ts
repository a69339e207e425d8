import type {BuildStep, BuiltImage, ImageHistoryEntry} from '../buildkit';
import {referencesOf, type Instruction, type InstructionParts, type Stage} from '../dockerfile';
import {instructionId, lineRange, oneLine, type ImageEntry} from './imagePlan';

/** The stages from the one on a base image to the target, each standing on the one before. */
export function stageChain(stages: readonly Stage[], target: number): readonly Stage[] {
  const stage = stages[target];
  if (stage === undefined) {
    return [];
  }
  return stage.baseStage === undefined ? [stage] : [...stageChain(stages, stage.baseStage), stage];
}

interface Step {
  readonly id: string;
  readonly parts: InstructionParts;
  readonly source: Instruction;
  readonly stage: number;
  readonly triggered: boolean;
}

const triggerOf = (parts: InstructionParts) =>
  parts.keyword === 'ONBUILD' ? parts.trigger : undefined;

/**
 * What a stage runs: first the ONBUILD triggers of the stage that it stands on, then its own
 * instructions. Triggers do not go on to a third stage (dockerfile2llb/convert.go).
 */
function stepsOf(stage: Stage, below: Stage | undefined): readonly Step[] {
  const triggers = (below?.instructions ?? []).flatMap((source): Step[] => {
    const parts = triggerOf(source);
    const id = `${instructionId(source)}-in-${stage.index}`;
    return parts === undefined ? [] : [{id, parts, source, stage: stage.index, triggered: true}];
  });
  const own = stage.instructions.map((source): Step => ({
    id: instructionId(source),
    parts: source,
    source,
    stage: stage.index,
    triggered: false,
  }));
  return [...triggers, ...own];
}

function baseEntry(stage: Stage, history: readonly ImageHistoryEntry[]): ImageEntry {
  return {
    id: instructionId(stage.from),
    kind: 'base',
    instruction: 'FROM',
    text: stage.image,
    range: lineRange(stage.from),
    stage: stage.index,
    size: history.reduce((sum, {layer}) => sum + (layer?.size ?? 0), 0),
    example: history.some(({example}) => example),
    references: [],
    triggered: false,
  };
}

/** Whether the model knows all that a step wrote. */
const isKnown = (noted: ImageHistoryEntry | undefined, built: readonly BuildStep[]) =>
  built.find(({id}) => id === noted?.step)?.output.unknownCommands.length === 0;

/** ONBUILD is the one instruction that the history does not note (convert.go: `dispatchOnbuild`). */
const isNoted = ({parts}: Step) => parts.keyword !== 'ONBUILD';

/**
 * What a build noted in the image's history, each beside the instruction that it is of. The
 * instructions of the stages that the image stands on have one entry each, in their order, above
 * those of the base image (dockerfile2llb/convert.go: `commitToHistory`).
 *
 * @param chain the stages that the image is made of, the lowest first
 * @param built the steps of the build
 * @returns bottom first
 */
export function stageEntries(
  chain: readonly Stage[],
  stages: readonly Stage[],
  {history}: BuiltImage,
  built: readonly BuildStep[],
): readonly ImageEntry[] {
  const steps = chain.flatMap((stage, level) => stepsOf(stage, chain[level - 1]));
  const ofBase = history.slice(0, history.length - steps.filter(isNoted).length);
  const own = history.slice(ofBase.length);
  const entries = steps.map((step): ImageEntry => {
    const {id, parts, source, stage, triggered} = step;
    const noted = isNoted(step) ? own.shift() : undefined;
    return {
      id,
      kind: noted?.emptyLayer === false ? 'layer' : 'metadata',
      instruction: parts.keyword,
      text: oneLine(parts),
      range: lineRange(source),
      stage,
      size: isKnown(noted, built) ? noted?.layer?.size : undefined,
      example: noted?.example ?? false,
      references: referencesOf(parts, stages),
      triggered,
    };
  });
  const [bottom] = chain;
  return bottom === undefined || bottom.image === 'scratch'
    ? entries
    : [baseEntry(bottom, ofBase), ...entries];
}
