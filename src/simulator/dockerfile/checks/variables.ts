import {expandWord, type VariableUse} from '../expand';
import type {Instruction} from '../instruction';
import type {SourceRange} from '../range';
import {nearest} from '../suggest';
import type {GlobalScope} from './fromVariables';
import {keywordOf} from '../places';
import type {StageState} from './stageState';
import {placeOf, type Step} from './steps';
import type {StepWord} from './stepWords';
import type {Edit, Finding, Fix} from './types';

/** A word with its variables replaced, and what is to be said of them. */
export interface ExpandedWord {
  /** Empty when the word cannot be expanded. */
  readonly word: string;
  /** True when a variable in it has no value here. */
  readonly unset: boolean;
  readonly findings: readonly Finding[];
}

/** BuildKit reads these itself (convert.go: `nonEnvArgs`). */
const OWN_ARGUMENTS = ['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE'];

function suggestionFix(from: string, to: string, ranges: readonly SourceRange[]): {fix?: Fix} {
  const [first, ...others] = ranges.map((range): Edit => ({range, text: to}));
  return first === undefined
    ? {}
    : {fix: {title: {kind: 'use-suggestion', from, to}, edits: [first, ...others]}};
}

/** `ARG name` in the stage: what stands before the first FROM is not seen in it. */
function declareFix(name: string, step: Step, previous: Instruction | undefined): {fix?: Fix} {
  if (step.own === undefined || previous === undefined) {
    return {};
  }
  const keyword = keywordOf(step.own).text;
  const arg = keyword === keyword.toLowerCase() ? 'arg' : 'ARG';
  const {end} = previous.range;
  const edit: Edit = {range: {start: end, end}, text: `\n${arg} ${name}`};
  return {fix: {title: {kind: 'declare-argument', name}, edits: [edit]}};
}

/**
 * Expands a word of a step and reports the variables that have no value
 * (dockerfile2llb/validations.go: `reportUnmatchedVariables`).
 *
 * BuildKit knows the variables of the base image. Where nobody here does, a variable is reported
 * only when it is nearly one of the file's or is one that FROM alone sees.
 *
 * @param previous the instruction before the step, after which an ARG can be declared
 */
export function expandReporting(
  step: Step,
  {text, rangeOf, escape, mode}: StepWord,
  state: StageState,
  globals: GlobalScope,
  previous: Instruction | undefined,
): ExpandedWord {
  const uses: VariableUse[] = [];
  const onVariable = (use: VariableUse) => uses.push(use);
  const expanded = expandWord(text, state.environment, escape, {...mode, onVariable});
  const unset = uses.filter(({set}) => !set);
  const names = new Set(unset.map(({name}) => name));
  const findings = [...names].flatMap((name): readonly Finding[] => {
    if (state.declared.has(name) || OWN_ARGUMENTS.includes(name)) {
      return [];
    }
    const suggestion = nearest(name, [...state.environment.keys()].sort(), true);
    const global = globals.values.has(name) || globals.declared.has(name);
    if (!state.environmentKnown && suggestion === undefined && !global) {
      return [];
    }
    const ranges = unset
      .filter((use) => use.name === name)
      .flatMap(({start, end}) => rangeOf(start, end) ?? []);
    const hint = suggestion === undefined ? '' : ` (did you mean $${suggestion}?)`;
    const fix = global
      ? declareFix(name, step, previous)
      : suggestion === undefined
        ? {}
        : suggestionFix(name, suggestion, ranges);
    return [
      {
        rule: 'UndefinedVar',
        message: `Usage of undefined variable '$${name}'${hint}`,
        ...placeOf(step, ranges[0]),
        ...fix,
      },
    ];
  });
  return {word: expanded.ok ? expanded.value : '', unset: unset.length > 0, findings};
}
