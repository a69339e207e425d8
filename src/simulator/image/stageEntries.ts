import {referencesOf, type Instruction, type InstructionParts, type Stage} from '../dockerfile';
import {instructionId, lineRange, oneLine, type ImageEntry} from './imagePlan';
import {layerReason, makesLayer, resolveDirectory} from './layerReason';

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
    return parts === undefined ? [] : [{id, parts, source, triggered: true}];
  });
  const own = stage.instructions.map((source): Step => ({
    id: instructionId(source),
    parts: source,
    source,
    triggered: false,
  }));
  return [...triggers, ...own];
}

/** The entries of a chain of stages, bottom first, without the base image's. */
export function stageEntries(
  chain: readonly Stage[],
  stages: readonly Stage[],
): readonly ImageEntry[] {
  // The base image's own working directory is not in the Dockerfile; nearly all have `/`.
  let directory = '/';
  return chain.flatMap((stage, level) =>
    stepsOf(stage, chain[level - 1]).map(({id, parts, source, triggered}): ImageEntry => {
      if (parts.keyword === 'WORKDIR') {
        directory = resolveDirectory(directory, parts.arguments[0] ?? '/');
      }
      const reason = layerReason(parts, directory);
      return {
        id,
        kind: makesLayer(reason) ? 'layer' : 'metadata',
        instruction: parts.keyword,
        text: oneLine(parts),
        range: lineRange(source),
        stage: stage.index,
        reason,
        references: referencesOf(parts, stages),
        triggered,
      };
    }),
  );
}
