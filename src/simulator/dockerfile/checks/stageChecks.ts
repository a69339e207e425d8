import {expandWord} from '../expand';
import {flagValue} from '../flags';
import {parseHeredocHead} from '../heredoc';
import type {Instruction} from '../instruction';
import type {Stage} from '../stages';
import {commandForm} from './commandForm';
import {copyIgnored, type CheckedContext} from './copyIgnored';
import {exposedPort} from './expose';
import type {GlobalScope} from './fromVariables';
import {legacyFormat, secretName} from './keyValue';
import type {StageState} from './stageState';
import type {Step} from './steps';
import {expandable, expandables, pairsOf, stepArguments, type Pair} from './stepWords';
import type {Finding} from './types';
import {usedOnce} from './usedOnce';
import {expandReporting} from './variables';
import {relativeWorkdir} from './workdir';

/** What the steps of one stage are checked against. `state` changes from step to step. */
export interface StageScope {
  readonly globals: GlobalScope;
  readonly stage: Stage;
  readonly stages: readonly Stage[];
  readonly state: StageState;
  readonly context: CheckedContext | undefined;
}

const present = (finding: Finding | undefined): readonly Finding[] =>
  finding === undefined ? [] : [finding];

function expanded(text: string, {state, globals}: StageScope): string {
  const result = expandWord(text, state.environment, globals.escape);
  return result.ok ? result.value : '';
}

function environmentChecks(step: Step, scope: StageScope): readonly Finding[] {
  const isEnv = step.parts.keyword === 'ENV';
  const pairs = pairsOf(step).map((pair) => ({
    pair,
    key: expanded(pair.name.text, scope),
    value: expanded(pair.value?.text ?? '', scope),
  }));
  return pairs.flatMap(({pair, key, value}) => {
    if (isEnv) {
      scope.state.environment.set(key, value);
    }
    return [
      ...present(legacyFormat(step, pair, scope.globals.escape)),
      ...(isEnv ? present(secretName(step, 'ENV', pair, key)) : []),
    ];
  });
}

/** ARG (dockerfile2llb/convert.go: `dispatchArg`): without a value it takes the one FROM sees. */
function argumentChecks(
  step: Step,
  {name, value}: Pair,
  {state, globals}: StageScope,
  previous: Instruction | undefined,
): readonly Finding[] {
  const key = name.text;
  const findings = [...present(secretName(step, 'ARG', {name, value}, key))];
  const global = globals.values.get(key);
  if (value !== undefined) {
    const word = expandable(step, value, globals.escape);
    const result = expandReporting(step, word, state, globals, previous);
    findings.push(...result.findings);
    state.environment.set(key, result.word);
  } else if (global !== undefined) {
    state.environment.set(key, global);
  }
  state.declared.add(key);
  return findings;
}

/** CMD, ENTRYPOINT and HEALTHCHECK, of which a stage keeps the last. */
function commandChecks(step: Step, scope: StageScope): readonly Finding[] {
  const {keyword, json} = step.parts;
  const {state, stage, stages, globals} = scope;
  const earlier = state.latest.get(keyword);
  state.latest.set(keyword, step);
  const shellForm = keyword !== 'HEALTHCHECK' && !json && !state.shellSet;
  return [
    ...(earlier === undefined ? [] : [usedOnce(earlier, step)]),
    ...(shellForm ? [commandForm(step, stage, stages, globals.escape)] : []),
  ];
}

function workdirChecks(step: Step, {state, globals}: StageScope): readonly Finding[] {
  const first = !state.workdirSet;
  state.workdirSet = true;
  return stepArguments(step).flatMap((argument) => {
    const word = expandable(step, argument, globals.escape);
    const {word: path, unset} = expandReporting(step, word, state, globals, undefined);
    // What an unknown variable of the base image says may well be an absolute path.
    return !first || (unset && !state.environmentKnown)
      ? []
      : present(relativeWorkdir(step, word, path));
  });
}

function copyChecks(step: Step, scope: StageScope): readonly Finding[] {
  const {context} = scope;
  const {keyword, flags} = step.parts;
  const from = keyword === 'COPY' ? flagValue(flags, 'from') : undefined;
  return context === undefined || (from !== undefined && from !== '')
    ? []
    : stepArguments(step)
        .slice(0, -1)
        .filter(({text}) => parseHeredocHead(text) === undefined)
        .flatMap((word) => present(copyIgnored(step, word, expanded(word.text, scope), context)));
}

/**
 * What BuildKit warns of when it comes to a step (dockerfile2llb/convert.go: `dispatch`).
 *
 * @param previous the instruction of this file before the step
 */
export function stepChecks(
  step: Step,
  scope: StageScope,
  previous: Instruction | undefined,
): readonly Finding[] {
  const {state, globals} = scope;
  const variables = expandables(step, globals.escape).flatMap(
    (word) => expandReporting(step, word, state, globals, previous).findings,
  );
  switch (step.parts.keyword) {
    case 'ADD':
    case 'COPY':
      return [...variables, ...copyChecks(step, scope)];
    case 'ARG':
      return pairsOf(step).flatMap((pair) => argumentChecks(step, pair, scope, previous));
    case 'CMD':
    case 'ENTRYPOINT':
    case 'HEALTHCHECK':
      return commandChecks(step, scope);
    case 'ENV':
    case 'LABEL':
      return [...variables, ...environmentChecks(step, scope)];
    case 'EXPOSE':
      return stepArguments(step).flatMap((word) =>
        exposedPort(step, word, expanded(word.text, scope)),
      );
    case 'SHELL':
      state.shellSet = true;
      return variables;
    case 'WORKDIR':
      return [...variables, ...workdirChecks(step, scope)];
    case 'FROM':
    case 'MAINTAINER':
    case 'ONBUILD':
    case 'RUN':
    case 'STOPSIGNAL':
    case 'USER':
    case 'VOLUME':
      return variables;
  }
}
