import {errorAt, mistake, type DockerfileError} from './errors';
import {flagValue, flagValues} from './flags';
import {referenceProblem} from './imageReference';
import type {Instruction, InstructionParts} from './instruction';
import {flagPlace} from './places';
import {stageName, type Stage} from './stages';

/** What an instruction reads from: another stage, or an image of a registry. */
export type Source =
  | {readonly kind: 'stage'; readonly stage: number}
  | {readonly kind: 'image'; readonly image: string};

/** One use of another stage or image: `COPY --from=…` or `RUN --mount=from=…`. */
export interface Reference {
  readonly by: 'copy' | 'mount';
  readonly source: Source;
  /** What is taken; a mount takes its `source`, the whole stage without one. */
  readonly paths: readonly string[];
  readonly destination: string;
}

/** The `key=value` pairs of a mount. */
function mountOptions(mount: string): ReadonlyMap<string, string> {
  return new Map(
    mount.split(',').map((option): [string, string] => {
      const [key = '', ...value] = option.split('=');
      return [key.toLowerCase(), value.join('=')];
    }),
  );
}

const isIndex = (from: string) => /^[+-]?\d+$/.test(from);

/** A name or, for COPY, a number → what it stands for (convert.go: `toCommand`). */
function resolve(from: string, stages: readonly Stage[], numbers: boolean): Source {
  if (numbers && isIndex(from)) {
    return {kind: 'stage', stage: Number(from)};
  }
  // A later stage of the same name hides an earlier one.
  const stage = [...stages].reverse().find(({name}) => name === from.toLowerCase());
  return stage === undefined ? {kind: 'image', image: from} : {kind: 'stage', stage: stage.index};
}

/** Every stage and image that one instruction reads from. */
export function referencesOf(
  {keyword, flags, arguments: words}: InstructionParts,
  stages: readonly Stage[],
): readonly Reference[] {
  const from = flagValue(flags, 'from');
  if (keyword === 'COPY' && from !== undefined && from !== '') {
    const source = resolve(from, stages, true);
    const destination = words.at(-1) ?? '';
    return [{by: 'copy', source, paths: words.slice(0, -1), destination}];
  }
  const mounts = keyword === 'RUN' ? flagValues(flags, 'mount').map(mountOptions) : [];
  return mounts.flatMap((options): Reference[] => {
    const name = options.get('from');
    const path = options.get('source') ?? options.get('src') ?? '/';
    const destination = options.get('target') ?? options.get('dst') ?? options.get('destination');
    return name === undefined || name === ''
      ? []
      : [
          {
            by: 'mount',
            source: resolve(name, stages, false),
            paths: [path],
            destination: destination ?? '',
          },
        ];
  });
}

/** The stages that a stage needs besides its base. */
function dependencies(stage: Stage, stages: readonly Stage[]): readonly number[] {
  return stage.instructions.flatMap((instruction) =>
    referencesOf(instruction, stages).flatMap(({source}) =>
      source.kind === 'stage' ? [source.stage] : [],
    ),
  );
}

/** The stages that a build of `target` runs, itself among them. Other stages are not built. */
export function neededStages(stages: readonly Stage[], target: number): ReadonlySet<number> {
  const needed = new Set<number>();
  const visit = (index: number) => {
    const stage = stages[index];
    if (stage === undefined || needed.has(index)) {
      return;
    }
    needed.add(index);
    if (stage.baseStage !== undefined) {
      visit(stage.baseStage);
    }
    dependencies(stage, stages).forEach(visit);
  };
  visit(target);
  return needed;
}

/** Where in `instruction` its `--from` stands. */
function fromPlace(instruction: Instruction) {
  const index = instruction.flags.findIndex(({name}) => name === 'from');
  return flagPlace(instruction, index) ?? instruction.range.start;
}

/** What BuildKit says of `--from=$NAME`, and of quotes (dockerfile2llb/convert.go `toCommand`). */
const NO_EXPANSION =
  'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround';

function checkFlag(
  instruction: Instruction,
  stages: readonly Stage[],
): DockerfileError | undefined {
  const from = instruction.keyword === 'COPY' ? flagValue(instruction.flags, 'from') : undefined;
  if (from === undefined || from === '') {
    return undefined;
  }
  const names = stages.map(stageName);
  if (/[$\\'"]/.test(from)) {
    return errorAt(fromPlace(instruction), mistake('stage-reference', NO_EXPANSION, from, names));
  }
  if (isIndex(from) && !(Number(from) >= 0 && Number(from) < stages.length)) {
    const message = `invalid stage index ${Number(from)}`;
    return errorAt(fromPlace(instruction), mistake('stage-reference', message, from, names));
  }
  const isImage = resolve(from, stages, true).kind === 'image';
  const problem = isImage ? referenceProblem(from) : undefined;
  return problem === undefined
    ? undefined
    : errorAt(fromPlace(instruction), mistake('stage-reference', problem, from, names));
}

/** The first stage from which a walk along `COPY --from` comes back to where it has been. */
function circularStage(stages: readonly Stage[]): Stage | undefined {
  const visited = new Set<number>();
  const path = new Set<number>();
  const comesBack = (index: number): boolean => {
    const stage = stages[index];
    if (stage === undefined || visited.has(index)) {
      return false;
    }
    visited.add(index);
    path.add(index);
    const found = dependencies(stage, stages).some((next) => path.has(next) || comesBack(next));
    path.delete(index);
    return found;
  };
  return stages.find(({index}) => comesBack(index));
}

/** Checks what stages take from each other, in the order of dockerfile2llb/convert.go. */
export function checkReferences(
  stages: readonly Stage[],
  target: number,
): DockerfileError | undefined {
  const all = stages.flatMap(({instructions}) => instructions);
  for (const instruction of all) {
    const error = checkFlag(instruction, stages);
    if (error !== undefined) {
      return error;
    }
  }
  const circular = circularStage(stages);
  if (circular !== undefined) {
    const name = stageName(circular);
    const message = `circular dependency detected on stage: ${name}`;
    const place = circular.from.range.start;
    return errorAt(place, mistake('stage-reference', message, name, []));
  }
  const needed = neededStages(stages, target);
  for (const stage of stages.filter(({index}) => needed.has(index))) {
    for (const instruction of stage.instructions) {
      const later = referencesOf(instruction, stages).find(
        ({by, source}) => by === 'copy' && source.kind === 'stage' && source.stage > stage.index,
      );
      if (later !== undefined) {
        const from = flagValue(instruction.flags, 'from') ?? '';
        const own = JSON.stringify(stageName(stage));
        const reason = `it needs to be defined before current stage ${own}`;
        const message = `cannot copy from stage ${JSON.stringify(from)}, ${reason}`;
        const earlier = stages.slice(0, stage.index).map(stageName);
        const place = fromPlace(instruction);
        return errorAt(place, mistake('stage-reference', message, from, earlier));
      }
    }
  }
  return undefined;
}
