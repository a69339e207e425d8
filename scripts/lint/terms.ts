import {parse} from 'yaml';
import * as z from 'zod';
import type {GlossaryEntry} from '../../src/plugins/content/glossary';
import type {Finding} from '../../src/plugins/content/finding';
import type {Prose} from '../../src/plugins/content/prose';

/** What must not be written, and what to write in its place. */
interface Rule {
  readonly pattern: RegExp;
  readonly wanted: string;
}

/** A spelling as a regular expression: whole words, and a space may be a line's end. */
function spelling(text: string): string {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ +/g, '\\s+');
  // A Korean noun takes its particle without a space, so only its beginning can be told.
  const end = /[\w]$/.test(text) ? '(?![\\w-])' : '';
  return `(?<![가-힣\\w-])${escaped}${end}`;
}

/** One rule for each spelling that the glossary avoids. */
export function glossaryRules(entries: readonly GlossaryEntry[]): Rule[] {
  return entries.flatMap(({term, avoid = []}) =>
    avoid.map((wrong) => ({pattern: new RegExp(spelling(wrong), 'g'), wanted: `"${term}"`})),
  );
}

const styleSchema = z.array(
  z.strictObject({pattern: z.string().min(1), wanted: z.string().min(1)}),
);

/**
 * Reads the list of phrases.
 * @throws a ZodError or SyntaxError where the list or a pattern in it is not valid
 */
export function styleRules(text: string): Rule[] {
  return styleSchema
    .parse(parse(text))
    .map(({pattern, wanted}) => ({pattern: new RegExp(pattern, 'g'), wanted}));
}

/** What of the prose the rules do not allow, in the order of the text. */
export function findTerms(
  prose: readonly Prose[],
  rules: readonly Rule[],
  entries: readonly GlossaryEntry[],
): Finding[] {
  // A right term may hold another's wrong spelling: it is no mistake there.
  const terms = entries.map(({term}) => new RegExp(spelling(term), 'g'));
  return prose.flatMap(({text, path, at}) => {
    const right = terms.flatMap((term) =>
      [...text.matchAll(term)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
    return rules
      .flatMap(({pattern, wanted}) =>
        [...text.matchAll(pattern)].map((match) => ({index: match.index, found: match[0], wanted})),
      )
      .filter(
        ({index, found}) =>
          !right.some(
            ({start, end}) =>
              start <= index && index + found.length <= end && found.length < end - start,
          ),
      )
      .sort((one, other) => one.index - other.index)
      .map(({index, found, wanted}) => ({path, ...at(index), found, wanted}));
  });
}

/** Meanings of the glossary that do not end as a sentence of the pages does. */
export const unfinishedMeanings = (meanings: readonly Prose[]): Finding[] =>
  meanings
    .filter(({text}) => !text.endsWith('다.'))
    .map(({text, path, at}) => ({path, ...at(0), found: text, wanted: 'an end in "다."'}));
