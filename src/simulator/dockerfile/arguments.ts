import type {Result} from '../result';
import type {EscapeCharacter} from './directives';
import {mistake, type Mistake} from './errors';
import type {Keyword} from './keywords';
import {isSpace, splitBlanks, trimStart} from './space';
import {splitWords} from './words';

/** The arguments of an instruction, cut the way its keyword wants them. */
export interface Arguments {
  readonly words: readonly string[];
  /** True for the exec form, a JSON array of strings. */
  readonly json: boolean;
}

type ArgumentsResult = Result<Arguments, Mistake>;

const given = (words: readonly string[], json = false): ArgumentsResult => ({
  ok: true,
  value: {words, json},
});

const failed = (message: string, found: string, expected: readonly string[]): ArgumentsResult => ({
  ok: false,
  problem: mistake('arguments', message, found, expected),
});

/** A JSON array, or undefined when the text is not one: BuildKit then takes it for a shell line. */
function jsonArray(text: string): readonly unknown[] | undefined {
  if (!trimStart(text).startsWith('[')) {
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function maybeJson(text: string, otherwise: readonly string[]): ArgumentsResult {
  const array = jsonArray(text);
  if (array === undefined) {
    return given(otherwise);
  }
  const strings = array.filter((item): item is string => typeof item === 'string');
  return strings.length === array.length
    ? given(strings, true)
    : failed('when using JSON array syntax, arrays must be comprised of strings only', text, [
        '["executable", "argument"]',
      ]);
}

const whole = (text: string) => (text === '' ? [] : [text]);
const blanks = (text: string) => (text === '' ? [] : splitBlanks(text));

/** ENV and LABEL: `name=value …`, or the older `name value`. */
function namesAndValues(keyword: Keyword, text: string, escape: EscapeCharacter): ArgumentsResult {
  const words = splitWords(text, escape);
  const first = words[0];
  if (first === undefined) {
    return given([]);
  }
  if (!first.includes('=')) {
    const [name = '', ...value] = splitBlanks(text);
    return value.length === 0
      ? failed(`${keyword} must have two arguments`, text, ['name=value'])
      : given([`${name}=${text.slice(name.length).replace(/^[\t\v\f\r ]+/, '')}`]);
  }
  const odd = words.find((word) => !word.includes('='));
  return odd === undefined
    ? given(words)
    : failed(
        `Syntax error - can't find = in ${JSON.stringify(odd)}. Must be of the form: name=value`,
        odd,
        ['name=value'],
      );
}

function healthcheck(text: string): ArgumentsResult {
  const end = [...text].findIndex(isSpace);
  if (end < 0) {
    return given(whole(text));
  }
  const rest = trimStart(text.slice(end));
  const test = maybeJson(rest, whole(rest));
  return test.ok ? given([text.slice(0, end), ...test.value.words], test.value.json) : test;
}

/**
 * Cuts the text after the flags into arguments (frontend/dockerfile/parser/line_parsers.go). ONBUILD
 * keeps its text whole: it holds another instruction.
 */
export function readArguments(
  keyword: Keyword,
  text: string,
  escape: EscapeCharacter,
): ArgumentsResult {
  switch (keyword) {
    case 'ADD':
    case 'COPY':
    case 'VOLUME':
      return maybeJson(text, blanks(text));
    case 'CMD':
    case 'ENTRYPOINT':
    case 'RUN':
    case 'SHELL':
      return maybeJson(text, whole(text));
    case 'ENV':
    case 'LABEL':
      return namesAndValues(keyword, text, escape);
    case 'ARG':
      return given(splitWords(text, escape));
    case 'EXPOSE':
    case 'FROM':
      return given(blanks(text));
    case 'HEALTHCHECK':
      return healthcheck(text);
    case 'MAINTAINER':
    case 'ONBUILD':
    case 'STOPSIGNAL':
    case 'USER':
    case 'WORKDIR':
      return given(whole(text));
  }
}
