import type {Result} from '../result';
import {
  errorAt,
  mistake,
  type DockerfileError,
  type DockerfileErrors,
  type Mistake,
} from './errors';
import type {EscapeCharacter} from './directives';
import {expandWord} from './expand';
import {flagValue} from './flags';
import type {Instruction} from './instruction';
import {argumentPlace, flagPlace} from './places';
import type {Dockerfile} from './parse';

/** A build stage: a FROM and what follows it. */
export interface Stage {
  /** From 0; `COPY --from=0` means the first. */
  readonly index: number;
  /** In lower case; undefined without AS. */
  readonly name: string | undefined;
  /** The image after FROM, variables replaced. */
  readonly image: string;
  /** The earlier stage that FROM names, if it names one. */
  readonly baseStage: number | undefined;
  readonly platform: string | undefined;
  readonly from: Instruction;
  readonly instructions: readonly Instruction[];
}

/** What `docker build` is called with, as far as stages depend on it. */
export interface StagesRequest {
  /** The values of `--build-arg`, by name. */
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** The stage that `--target` names. */
  readonly target?: string;
}

/** The stages of a Dockerfile, and what FROM can use. */
export interface Stages {
  /** The ARG instructions before the first FROM. FROM sees them, a stage where it says ARG again. */
  readonly globalArguments: readonly Instruction[];
  /** Their values, and those of the platform. */
  readonly globalValues: ReadonlyMap<string, string>;
  readonly stages: readonly [Stage, ...Stage[]];
}

/** BuildKit's name of a stage in its messages (dockerfile2llb/convert.go). */
export const stageName = ({name, index}: Stage) => name ?? `stage-${index}`;

/**
 * What BuildKit knows of the platform before it reads a line (dockerfile2llb/platform.go
 * `defaultArgs`). The model builds for linux/amd64 on linux/amd64.
 */
const platformArguments = (target: string): readonly (readonly [string, string])[] =>
  ['BUILD', 'TARGET']
    .flatMap((side): (readonly [string, string])[] => [
      [`${side}PLATFORM`, 'linux/amd64'],
      [`${side}OS`, 'linux'],
      [`${side}OSVERSION`, ''],
      [`${side}ARCH`, 'amd64'],
      [`${side}VARIANT`, ''],
    ])
    .concat([['TARGETSTAGE', target === '' ? 'default' : target]]);

/** A FROM and the instructions up to the next one, as written. */
export interface StageBlock {
  readonly from: Instruction;
  readonly instructions: readonly Instruction[];
}

/** Cuts a file's instructions at its FROMs. */
export function stageBlocks(instructions: readonly Instruction[]): {
  readonly before: readonly Instruction[];
  readonly blocks: readonly StageBlock[];
} {
  const starts = instructions.flatMap(({keyword}, index) => (keyword === 'FROM' ? [index] : []));
  return {
    before: instructions.slice(0, starts[0]),
    blocks: starts.flatMap((start, index): StageBlock[] => {
      const from = instructions[start];
      return from === undefined
        ? []
        : [{from, instructions: instructions.slice(start + 1, starts[index + 1])}];
    }),
  };
}

/** The values of the ARGs before the first FROM, each seeing those before it. */
export function globalValues(
  {directives, instructions}: Dockerfile,
  {buildArgs = {}, target = ''}: StagesRequest,
): Map<string, string> | DockerfileError {
  const values = new Map(platformArguments(target));
  for (const instruction of instructions) {
    for (const [index, word] of instruction.arguments.entries()) {
      const [name = '', ...value] = word.split('=');
      const given = Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
      const expanded = expandWord(value.join('='), values, directives.escape);
      if (given !== undefined) {
        values.set(name, given);
      } else if (value.length > 0 && expanded.ok) {
        values.set(name, expanded.value);
      } else if (!expanded.ok) {
        const place = argumentPlace(instruction, index) ?? instruction.range.start;
        return errorAt(place, expanded.problem);
      }
    }
  }
  return values;
}

/** `--platform` of FROM, variables replaced. */
function expandPlatform(
  {flags}: Instruction,
  values: ReadonlyMap<string, string>,
  escape: EscapeCharacter,
): Result<string, Mistake> | undefined {
  const written = flagValue(flags, 'platform');
  const expanded = written === undefined ? undefined : expandWord(written, values, escape);
  if (expanded?.ok === true && expanded.value === '') {
    const message = `empty platform value from expression ${written}`;
    return {ok: false, problem: mistake('flag-value', message, written ?? '', ['linux/amd64'])};
  }
  return expanded;
}

/**
 * Groups instructions into stages and finds out what each FROM names. A FROM can name an earlier
 * stage only (dockerfile2llb/convert.go: `addState`); any other name is an image.
 */
export function readStages(
  dockerfile: Dockerfile,
  request: StagesRequest = {},
): Result<Stages, DockerfileErrors> {
  const {directives, instructions} = dockerfile;
  const {before, blocks} = stageBlocks(instructions);
  const orphan = before.find(({keyword}) => keyword !== 'ARG');
  if (orphan !== undefined) {
    const problem = mistake('no-build-stage', 'no build stage in current context', orphan.keyword, [
      'FROM',
    ]);
    return {ok: false, problem: [errorAt(orphan.range.start, problem)]};
  }

  const values = globalValues({directives, instructions: before}, request);
  if (!(values instanceof Map)) {
    return {ok: false, problem: [values]};
  }
  const stages: Stage[] = [];
  const byName = new Map<string, number>();
  for (const {from, instructions: own} of blocks) {
    const [image = '', , name] = from.arguments;
    const expanded = expandWord(image, values, directives.escape);
    const at = () => argumentPlace(from, 0) ?? from.range.start;
    if (!expanded.ok) {
      return {ok: false, problem: [errorAt(at(), expanded.problem)]};
    }
    if (expanded.value === '') {
      const message = `base name (${image}) should not be blank`;
      return {ok: false, problem: [errorAt(at(), mistake('base-name', message, image, ['image']))]};
    }
    const platform = expandPlatform(from, values, directives.escape);
    if (platform !== undefined && !platform.ok) {
      return {ok: false, problem: [errorAt(flagPlace(from, 0) ?? at(), platform.problem)]};
    }
    const index = stages.length;
    stages.push({
      index,
      name: name?.toLowerCase(),
      image: expanded.value,
      baseStage: byName.get(expanded.value),
      platform: platform?.value,
      from,
      instructions: own,
    });
    if (name !== undefined) {
      byName.set(name.toLowerCase(), index);
    }
  }
  const [first, ...others] = stages;
  if (first === undefined) {
    const none = mistake('no-stages', 'dockerfile contains no stages to build', '', ['FROM']);
    return {ok: false, problem: [errorAt({line: 1, column: 1}, none)]};
  }
  return {
    ok: true,
    value: {globalArguments: before, globalValues: values, stages: [first, ...others]},
  };
}
