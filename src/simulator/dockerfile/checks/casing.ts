import type {Instruction} from '../instruction';
import type {StageBlock} from '../stages';
import {argumentWords, keywordOf, linesOf, rangeOf, wordRange} from '../places';
import type {Edit, Finding} from './types';

const isLower = (text: string) => text === text.toLowerCase();
const isUpper = (text: string) => text === text.toUpperCase();

/** StageNameCasing (instructions/parse.go: `isLowerCaseStageName`). */
export function stageNameCasing(from: Instruction): Finding | undefined {
  const name = argumentWords(from)[2];
  if (name === undefined || isLower(name.text)) {
    return undefined;
  }
  const range = wordRange(from, name);
  const to = name.text.toLowerCase();
  return {
    rule: 'StageNameCasing',
    message: `Stage name '${name.text}' should be lowercase`,
    range,
    lines: linesOf(from),
    fix: {title: {kind: 'lowercase-stage-name', to}, edits: [{range, text: to}]},
  };
}

/** FromAsCasing (parse.go: `doesFromCaseMatchAsCase`). A FROM of mixed case is another rule's. */
export function fromAsCasing(from: Instruction): Finding | undefined {
  const keyword = keywordOf(from).text;
  const as = argumentWords(from)[1];
  if (as === undefined || (!isLower(keyword) && !isUpper(keyword))) {
    return undefined;
  }
  const to = isLower(keyword) ? 'as' : 'AS';
  if (as.text === to) {
    return undefined;
  }
  const range = wordRange(from, as);
  return {
    rule: 'FromAsCasing',
    message: `'${as.text}' and '${keyword}' keywords' casing do not match`,
    range,
    lines: linesOf(from),
    fix: {title: {kind: 'match-from', to}, edits: [{range, text: to}]},
  };
}

/**
 * ConsistentInstructionCasing (dockerfile2llb/validations.go: `validateCommandCasing`). ARGs before
 * the first FROM are not looked at; where as many are upper as lower, upper case is right.
 */
export function instructionCasing(blocks: readonly StageBlock[]): readonly Finding[] {
  const all = blocks.flatMap(({from, instructions}) => [from, ...instructions]);
  const keywords = all.map((instruction) => ({instruction, ...keywordOf(instruction)}));
  const lower = keywords.filter(({text}) => isLower(text)).length;
  const upper = keywords.filter(({text}) => isUpper(text)).length;
  const toLower = lower > upper;
  return keywords.flatMap(({instruction, text, start}): readonly Finding[] => {
    const to = toLower ? text.toLowerCase() : text.toUpperCase();
    if (text === to) {
      return [];
    }
    const range = rangeOf(instruction, start, start + text.length);
    // AS follows FROM, or FromAsCasing would find it next.
    const as = instruction.keyword === 'FROM' ? argumentWords(instruction)[1] : undefined;
    const asEdit: readonly Edit[] =
      as === undefined ? [] : [{range: wordRange(instruction, as), text: toLower ? 'as' : 'AS'}];
    const majority = toLower ? 'lowercase' : 'uppercase';
    return [
      {
        rule: 'ConsistentInstructionCasing',
        message: `Command '${text}' should match the case of the command majority (${majority})`,
        range,
        lines: linesOf(instruction),
        fix: {title: {kind: 'change-keyword', to}, edits: [{range, text: to}, ...asEdit]},
      },
    ];
  });
}
