import {readArguments} from '../arguments';
import type {EscapeCharacter} from '../directives';
import {splitFlags} from '../flags';
import {trim} from '../space';
import {splitKeyword} from '../statement';
import {splitWords} from '../words';
import {rangeOf} from '../places';
import {quote} from './quote';
import {placeOf, writtenKeyword, type Step} from './steps';
import type {Pair} from './stepWords';
import type {Finding, Fix} from './types';

const SECRET =
  /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;
const NO_SECRET = /(?:_|^)(?:public|file|version)(?:_|$)/i;

/** SecretsUsedInArgOrEnv (dockerfile2llb/validations.go: `validateNoSecretKey`). */
export function secretName(
  step: Step,
  instruction: 'ARG' | 'ENV',
  {name}: Pair,
  key: string,
): Finding | undefined {
  if (!SECRET.test(key) || NO_SECRET.test(key)) {
    return undefined;
  }
  const {own} = step;
  const start = name.start ?? 0;
  const range =
    own === undefined || name.start === undefined
      ? undefined
      : rangeOf(own, start, start + name.text.length);
  return {
    rule: 'SecretsUsedInArgOrEnv',
    message: `Do not use ARG or ENV instructions for sensitive data (${instruction} ${quote(key)})`,
    ...placeOf(step, range),
  };
}

/** Whether ENV or LABEL has the older form, without `=` (parser/line_parsers.go: `parseNameVal`). */
function isLegacy({parts}: Step, escape: EscapeCharacter): boolean {
  const text = trim(splitFlags(splitKeyword(parts.text).rest).rest);
  return splitWords(text, escape)[0]?.includes('=') === false;
}

/**
 * A value of the older form, which runs to the end of the line, as one word of the same meaning;
 * undefined when there is no simple one.
 */
function asWord(value: string, escape: EscapeCharacter): string | undefined {
  if (!/\s/.test(value)) {
    return value;
  }
  if (!/['"]/.test(value) && !value.includes(escape)) {
    return `"${value}"`;
  }
  // Blanks outside quotes are escaped; in braces a backslash may mean something else.
  if (value.includes('${')) {
    return undefined;
  }
  let word = '';
  let quoteMark = '';
  for (let i = 0; i < value.length; i += 1) {
    const character = value.charAt(i);
    if (character === escape && quoteMark !== "'") {
      i += 1;
      word += character + value.charAt(i);
      continue;
    }
    word += quoteMark === '' && /\s/.test(character) ? escape + character : character;
    if (quoteMark === '' && (character === "'" || character === '"')) {
      quoteMark = character;
    } else if (character === quoteMark) {
      quoteMark = '';
    }
  }
  return word;
}

function equalsFix({own, parts}: Step, {name, value}: Pair, escape: EscapeCharacter): {fix?: Fix} {
  const word = value && asWord(value.text, escape);
  if (
    own === undefined ||
    name.start === undefined ||
    value?.start === undefined ||
    word === undefined ||
    own.layout.commentLines.length > 0 ||
    !/^[\w./-]+$/.test(name.text)
  ) {
    return {};
  }
  const text = `${name.text}=${word}`;
  const read = readArguments(parts.keyword, text, escape);
  if (!read.ok || read.value.words.length !== 1 || read.value.words[0] !== text) {
    return {};
  }
  const range = rangeOf(own, name.start, value.start + value.text.length);
  return {fix: {title: {kind: 'use-equals-sign'}, edits: [{range, text}]}};
}

/** LegacyKeyValueFormat (convert.go: `dispatchEnv`, `dispatchLabel`). */
export function legacyFormat(step: Step, pair: Pair, escape: EscapeCharacter): Finding | undefined {
  if (!isLegacy(step, escape)) {
    return undefined;
  }
  const keyword = writtenKeyword(step);
  const {own} = step;
  const {name, value} = pair;
  const range =
    own === undefined || name.start === undefined || value?.start === undefined
      ? undefined
      : rangeOf(own, name.start, value.start + value.text.length);
  return {
    rule: 'LegacyKeyValueFormat',
    message: `"${keyword} key=value" should be used instead of legacy "${keyword} key value" format`,
    ...placeOf(step, range),
    ...equalsFix(step, pair, escape),
  };
}
