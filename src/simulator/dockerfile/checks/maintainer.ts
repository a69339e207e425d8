import type {EscapeCharacter} from '../directives';
import type {Instruction} from '../instruction';
import {argumentText, keywordOf, linesOf, rangeOf} from '../places';
import type {Finding, Fix} from './types';

/** A text as one word of LABEL that means exactly it: MAINTAINER replaces no variables. */
function quoted(text: string, escape: EscapeCharacter): string {
  const special = escape === '\\' ? /["$\\]/g : /["$`]/g;
  return `"${text.replace(special, (character) => escape + character)}"`;
}

/** MaintainerDeprecated (instructions/parse.go: `ParseInstructionWithLinter`). */
export function maintainerDeprecated(instruction: Instruction, escape: EscapeCharacter): Finding {
  const keyword = keywordOf(instruction);
  const value = argumentText(instruction);
  const label = keyword.text === keyword.text.toLowerCase() ? 'label' : 'LABEL';
  const range = rangeOf(instruction, keyword.start, keyword.start + keyword.text.length);
  const whole = rangeOf(instruction, keyword.start, value.start + value.text.length);
  const text = `${label} org.opencontainers.image.authors=${quoted(value.text, escape)}`;
  const fix: Fix = {title: {kind: 'use-label'}, edits: [{range: whole, text}]};
  return {
    rule: 'MaintainerDeprecated',
    message: 'Maintainer instruction is deprecated in favor of using label',
    range,
    lines: linesOf(instruction),
    // A comment in the middle would be lost.
    ...(instruction.layout.commentLines.length === 0 && {fix}),
  };
}
