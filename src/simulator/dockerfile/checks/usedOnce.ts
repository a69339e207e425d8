import {placeOf, writtenKeyword, type Step} from './steps';
import type {Edit, Finding} from './types';

/**
 * MultipleInstructionsDisallowed (dockerfile2llb/validations.go: `validateUsedOnce`): it is the
 * earlier one that has no effect, and that is reported.
 */
export function usedOnce(earlier: Step, later: Step): Finding {
  const keyword = writtenKeyword(later);
  const message = `Multiple ${keyword} instructions should not be used in the same stage because only the last one will be used`;
  const finding = {
    rule: 'MultipleInstructionsDisallowed',
    message,
    ...placeOf(earlier),
  } as const;
  if (earlier.own === undefined) {
    return finding;
  }
  const {start, end} = earlier.own.range;
  const edit: Edit = {
    range: {start: {line: start.line, column: 1}, end: {line: end.line + 1, column: 1}},
    text: '',
  };
  return {...finding, fix: {title: {kind: 'remove-instruction', line: start.line}, edits: [edit]}};
}
