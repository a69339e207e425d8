import {physicalLines} from '../logicalLines';
import {parseDockerfile, type Dockerfile} from '../parse';
import {trim, trimStart} from '../space';
import {neededStages} from '../references';
import {globalValues, readStages, stageBlocks, type Stage, type StageBlock} from '../stages';
import type {Instruction} from '../instruction';
import {fromAsCasing, instructionCasing, stageNameCasing} from './casing';
import {emptyContinuations} from './continuation';
import type {CheckedContext} from './copyIgnored';
import {fromVariables, invalidBase, type GlobalScope} from './fromVariables';
import {maintainerDeprecated} from './maintainer';
import {commentOptions, parseCheckOptions, skips, type CheckOptionsResult} from './options';
import {RULE_NAMES, ruleDescription, ruleUrl} from './rules';
import {stepChecks, type StageScope} from './stageChecks';
import {stageNames} from './stageNames';
import {plainEnvironment, stateOnImage, stateOnStage, type StageState} from './stageState';
import {stepsOf} from './steps';
import type {BuildCheck, Finding} from './types';

/** What the checks may know besides the Dockerfile; without it they find less. */
export interface CheckRequest {
  /** Without it, CopyIgnoredFile is not looked for. */
  readonly context?: CheckedContext;
  /** `--target`: stages it does not need are then not looked into. */
  readonly target?: string | undefined;
  /**
   * The environment of an image, PATH aside; undefined when it is not known. Without it, a few
   * official images that set nothing but PATH are known.
   */
  readonly environmentOf?: (image: string) => ReadonlyMap<string, string> | undefined;
}

/** A finding, and the instruction whose comments may say to skip it. */
type SkippableFinding = readonly [Finding, (Instruction | undefined)?];

/** The comments above each instruction, as BuildKit's parser keeps them (parser.go: `Parse`). */
function commentsAbove(text: string, {instructions, directives}: Dockerfile) {
  const lines = physicalLines(text);
  let done = directives.values.size;
  return instructions.map(({range}): readonly string[] => {
    const above = lines.slice(done, range.start.line - 1);
    done = range.end.line;
    const comments = above
      .filter((line) => trimStart(line).startsWith('#'))
      .map((line) => trim(line.slice(1)));
    // An empty comment cuts off what stands above it.
    return comments.slice(comments.lastIndexOf('') + 1);
  });
}

/** The checks that BuildKit makes before stages are resolved (convert.go: `toDispatchState`). */
function fileChecks(
  {instructions, directives}: Dockerfile,
  blocks: readonly StageBlock[],
  stages: readonly Stage[],
): readonly SkippableFinding[] {
  return [
    ...emptyContinuations(instructions).map((each): SkippableFinding => [each]),
    ...instructions.flatMap((each): readonly SkippableFinding[] => {
      const findings =
        each.keyword === 'FROM'
          ? [stageNameCasing(each), fromAsCasing(each)]
          : each.keyword === 'MAINTAINER'
            ? [maintainerDeprecated(each, directives.escape)]
            : [];
      return findings.flatMap((finding): readonly SkippableFinding[] =>
        finding === undefined ? [] : [[finding, each]],
      );
    }),
    ...stageNames(blocks, stages).map((each): SkippableFinding => [each]),
    ...instructionCasing(blocks).map((each): SkippableFinding => [each]),
  ];
}

function fromChecks(
  blocks: readonly StageBlock[],
  globals: GlobalScope,
): readonly SkippableFinding[] {
  return blocks.flatMap(({from}): readonly SkippableFinding[] => {
    const base = invalidBase(from, globals);
    return [
      ...(base === undefined ? [] : [[base] as const]),
      ...fromVariables(from, globals).map((each): SkippableFinding => [each, from]),
    ];
  });
}

/** The checks of the stages' steps, stage by stage (convert.go: `dispatchStages`). */
function stagesChecks(
  instructions: readonly Instruction[],
  stages: readonly Stage[],
  globals: GlobalScope,
  {context, target, environmentOf = plainEnvironment}: CheckRequest,
): readonly SkippableFinding[] {
  // The last stage of a name is the one that is meant.
  const named = stages
    .filter(({name}) => target === undefined || name === target.toLowerCase())
    .at(-1);
  const needed = named === undefined ? new Set<number>() : neededStages(stages, named.index);
  const states: StageState[] = [];
  return stages.flatMap((stage): readonly SkippableFinding[] => {
    const base = stage.baseStage === undefined ? undefined : stages[stage.baseStage];
    const below = base && states[base.index];
    const {image} = stage;
    const state =
      below === undefined
        ? stateOnImage(image === 'scratch' ? new Map() : environmentOf(image))
        : stateOnStage(below);
    states.push(state);
    if (target !== undefined && !needed.has(stage.index)) {
      return [];
    }
    const scope: StageScope = {globals, stage, stages, state, context};
    // ONBUILD is looked at for what the target needs.
    const steps = stepsOf(stage, needed.has(stage.index) ? base : undefined);
    return steps.flatMap((step) => {
      const previous = step.own && instructions[step.own.index - 1];
      return stepChecks(step, scope, previous).map((each): SkippableFinding => [each, step.own]);
    });
  });
}

/** What `# check=` at the head of a Dockerfile asks for; also whether a warning fails the build. */
export function readCheckOptions(dockerfile: Dockerfile): CheckOptionsResult {
  return parseCheckOptions(dockerfile.directives.values.get('check') ?? '');
}

function compare(one: BuildCheck, other: BuildCheck): number {
  const [a, b] = [one.range.start, other.range.start];
  return (
    one.lines.start - other.lines.start ||
    a.line - b.line ||
    a.column - b.column ||
    RULE_NAMES.indexOf(one.rule) - RULE_NAMES.indexOf(other.rule)
  );
}

/**
 * What `docker build --check` warns of, in the order of the file. A Dockerfile with a mistake that
 * `parseDockerfile` tells has no checks here; where BuildKit would stop later, at a stage or a step,
 * what else can be found is told.
 */
export function checkDockerfile(text: string, request: CheckRequest = {}): readonly BuildCheck[] {
  const parsed = parseDockerfile(text);
  const options = parsed.ok ? readCheckOptions(parsed.value) : undefined;
  if (!parsed.ok || options?.ok !== true) {
    return [];
  }
  const dockerfile = parsed.value;
  const {instructions, directives} = dockerfile;
  const {before, blocks} = stageBlocks(instructions);
  const resolved = readStages(dockerfile);
  const stages = resolved.ok ? resolved.value.stages : [];
  const values = globalValues({directives, instructions: before}, {});
  const names = before.flatMap((each) => each.arguments.map((word) => word.split('=')[0] ?? ''));
  const globals =
    values instanceof Map
      ? {values, declared: new Set(names), escape: directives.escape}
      : undefined;
  const findings = [
    ...fileChecks(dockerfile, blocks, stages),
    ...(globals === undefined
      ? []
      : [...fromChecks(blocks, globals), ...stagesChecks(instructions, stages, globals, request)]),
  ];
  const comments = commentsAbove(text, dockerfile);
  return findings
    .filter(([{rule}, instruction]) => {
      const above = comments[instruction?.index ?? -1] ?? [];
      return !skips(options.value, rule) && !skips(commentOptions(above), rule);
    })
    .map(([finding]): BuildCheck => {
      const {rule} = finding;
      return {...finding, description: ruleDescription(rule), url: ruleUrl(rule)};
    })
    .sort(compare);
}
