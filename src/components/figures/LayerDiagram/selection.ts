import type {ImagePlan} from '../../../simulator/image';

/** A part of the figure: an entry, a set-aside stage, an instruction that makes nothing, a container. */
export type PartId = string;

export const containerId = (number: number): PartId => `container-${number}`;

/** The part that a source instruction stands for. */
export function partOfInstruction(plan: ImagePlan, instructionId: string): PartId {
  const instruction = plan.instructions.find(({id}) => id === instructionId);
  return instruction?.leadsTo[0] ?? instructionId;
}

/** Every part that belongs with one: its instruction, what that makes, stages it copies from. */
export function relatedParts(plan: ImagePlan, part: PartId | undefined): ReadonlySet<PartId> {
  if (part === undefined) {
    return new Set();
  }
  const instructions = plan.instructions.filter(
    ({id, leadsTo}) => id === part || leadsTo.includes(part),
  );
  const stageParts = plan.setAside.map(({id, index}) => ({id, index}));
  const copies = plan.entries.flatMap(({id, references}) =>
    references.flatMap(({source}) => {
      const stage = stageParts.find(({index}) => source.kind === 'stage' && source.stage === index);
      return stage === undefined ? [] : [{entry: id, stage: stage.id}];
    }),
  );
  return new Set([
    part,
    ...instructions.map(({id}) => id),
    ...instructions.flatMap(({leadsTo}) => leadsTo),
    ...copies.flatMap(({entry, stage}) =>
      entry === part ? [stage] : stage === part ? [entry] : [],
    ),
  ]);
}

/** What is explained before the reader has chosen: the first layer that the Dockerfile adds. */
export function firstPart(plan: ImagePlan): PartId {
  const layer = plan.entries.find(({kind}) => kind === 'layer') ?? plan.entries[0];
  return layer?.id ?? plan.instructions[0]?.id ?? '';
}
