import type {Result} from '../result';
import {readArguments} from './arguments';
import type {EscapeCharacter} from './directives';
import {mistake, type Mistake} from './errors';
import {splitFlags} from './flags';
import type {InstructionParts} from './instruction';
import {KEYWORDS, toKeyword} from './keywords';
import {trim} from './space';
import {nearest, withSuggestion} from './suggest';

/** Why a logical line cannot be read. */
export interface StatementProblem {
  /** A `line` mistake stops BuildKit's parser; an `instruction` mistake is told once all lines are read. */
  readonly level: 'line' | 'instruction';
  readonly mistake: Mistake;
}

/** The first word of a logical line and the text after it. */
export function splitKeyword(text: string): {readonly word: string; readonly rest: string} {
  const line = trim(text);
  const word = /^[^\t\v\f\r ]*/.exec(line)?.[0] ?? '';
  return {word, rest: line.slice(word.length).replace(/^[\t\v\f\r ]+/, '')};
}

/** The mistake of a line whose first word is no instruction. */
export function unknownInstruction(word: string): Mistake {
  const message = `unknown instruction: ${word}`;
  const suggestion = nearest(word, KEYWORDS, false);
  return mistake('unknown-instruction', withSuggestion(message, suggestion), word, KEYWORDS);
}

/** Whether a logical line may open here-documents (parser.go: `canContainHeredoc`). */
export function mayHoldHeredoc(text: string, escape: EscapeCharacter): boolean {
  if (!text.includes('<<')) {
    return false;
  }
  const {word, rest} = splitKeyword(text);
  const keyword = toKeyword(word);
  if (keyword === 'ONBUILD') {
    const trigger = splitFlags(rest).rest;
    return toKeyword(splitKeyword(trigger).word) !== 'ONBUILD' && mayHoldHeredoc(trigger, escape);
  }
  if (keyword !== 'ADD' && keyword !== 'COPY' && keyword !== 'RUN') {
    return false;
  }
  const read = readArguments(keyword, trim(splitFlags(rest).rest), escape);
  return read.ok && !read.value.json;
}

/** Reads a logical line (parser.go: `newNodeFromLine`). */
export function readStatement(
  text: string,
  escape: EscapeCharacter,
): Result<InstructionParts, StatementProblem> {
  const {word, rest} = splitKeyword(text);
  const keyword = toKeyword(word);
  if (keyword === undefined) {
    return {ok: false, problem: {level: 'instruction', mistake: unknownInstruction(word)}};
  }
  const split = splitFlags(rest);
  const argumentsText = trim(split.rest);
  const read = readArguments(keyword, argumentsText, escape);
  if (!read.ok) {
    return {ok: false, problem: {level: 'line', mistake: read.problem}};
  }
  const {words, json} = read.value;
  const parts = {keyword, text, flags: split.flags, arguments: words, json, heredocs: []};
  const inner = splitKeyword(argumentsText).word;
  if (keyword !== 'ONBUILD' || argumentsText === '' || inner.toUpperCase() === 'ONBUILD') {
    return {ok: true, value: parts};
  }
  const trigger = readStatement(argumentsText, escape);
  if (trigger.ok) {
    return {ok: true, value: {...parts, trigger: trigger.value}};
  }
  // BuildKit looks at a trigger's own mistakes only when a later build runs it.
  return trigger.problem.level === 'line' ? trigger : {ok: true, value: parts};
}
