import type {Instruction} from './instruction';
import {placeAt} from './logicalLines';
import type {Position, SourceRange} from './range';
import {isSpace, trim, trimStart} from './space';
import {splitKeyword} from './statement';
import {splitFlags} from './flags';

/** A word of an instruction and where it starts in the instruction's text, if that can be told. */
export interface Word {
  readonly text: string;
  readonly start: number | undefined;
}

/** A stretch of an instruction's text, in the file. */
export function rangeOf(instruction: Instruction, start: number, end: number): SourceRange {
  const from = placeAt(instruction.layout, start);
  if (end <= start) {
    return {start: from, end: from};
  }
  const last = placeAt(instruction.layout, end - 1);
  return {start: from, end: {line: last.line, column: last.column + 1}};
}

/** The keyword as written, and where it stands. */
export function keywordOf(instruction: Instruction): Word & {readonly start: number} {
  const {text} = instruction;
  return {text: splitKeyword(text).word, start: text.length - trimStart(text).length};
}

type Placed = Word & {readonly start: number};

/** Finds something in an instruction once and keeps it, since several rules ask for it. */
function remembered<T>(find: (instruction: Instruction) => T): (instruction: Instruction) => T {
  const found = new WeakMap<Instruction, {readonly value: T}>();
  return (instruction) => {
    const known = found.get(instruction) ?? {value: find(instruction)};
    found.set(instruction, known);
    return known.value;
  };
}

/** Where a text ends, blanks at its end left out. */
const endOf = (text: string) => text.length - trimStart(text).length + trim(text).length;

/** Where the text after the flags starts, and that text. */
export const argumentText = remembered(({text}): Placed => {
  const {rest} = splitFlags(splitKeyword(text).rest);
  return {text: trim(rest), start: endOf(text) - trimStart(rest).length};
});

/**
 * Where a flag stands.
 *
 * @param index its number among the instruction's flags
 */
export function flagPlace(
  {text, layout}: Pick<Instruction, 'text' | 'layout'>,
  index: number,
): Position | undefined {
  const {rest} = splitKeyword(text);
  const start = splitFlags(rest).starts[index];
  return start === undefined ? undefined : placeAt(layout, endOf(text) - rest.length + start);
}

/** The strings of a JSON array, in order. */
function jsonWords(text: string, start: number, words: readonly string[]): readonly Word[] {
  const literals = [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)];
  return words.map((word, index) => {
    const literal = literals[index];
    const plain = literal?.[0] === `"${word}"`;
    return {
      text: word,
      start: literal !== undefined && plain ? start + literal.index + 1 : undefined,
    };
  });
}

/** The arguments of an instruction with their places. */
export const argumentWords = remembered((instruction): readonly Word[] => {
  const {text, start} = argumentText(instruction);
  const {arguments: words, json} = instruction;
  if (json) {
    return jsonWords(text, start, words);
  }
  let at = 0;
  return words.map((word) => {
    const found = text.indexOf(word, at);
    if (found < 0) {
      return {text: word, start: undefined};
    }
    at = found + word.length;
    return {text: word, start: start + found};
  });
});

/** Where an argument stands; undefined where it is not written as it reads. */
export function argumentPlace(instruction: Instruction, index: number): Position | undefined {
  const start = argumentWords(instruction)[index]?.start;
  return start === undefined ? undefined : placeAt(instruction.layout, start);
}

/** The values of an instruction's flags of one name, quotes dropped, with their places. */
export function flagWords(instruction: Instruction, name: string): readonly Word[] {
  const {text, flags} = instruction;
  const {start: end} = argumentText(instruction);
  let at = keywordOf(instruction).text.length;
  return flags.flatMap((flag): readonly Word[] => {
    const written = flag.value === undefined ? `--${flag.name}` : `--${flag.name}=${flag.value}`;
    const found = text.indexOf(written, at);
    const next = text.charAt(found + written.length);
    const exact = found >= 0 && found + written.length <= end && (next === '' || isSpace(next));
    at = exact ? found + written.length : at;
    if (flag.name !== name || flag.value === undefined) {
      return [];
    }
    return [{text: flag.value, start: exact ? at - flag.value.length : undefined}];
  });
}

/** Where a part of a word stands; the whole instruction when the word has no place. */
export function wordRange(
  instruction: Instruction,
  {text, start}: Word,
  from = 0,
  to = text.length,
): SourceRange {
  return start === undefined ? instruction.range : rangeOf(instruction, start + from, start + to);
}

/** The lines of an instruction, here-documents included. */
export const linesOf = ({range}: Instruction) => ({start: range.start.line, end: range.end.line});
