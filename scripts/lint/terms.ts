import {parse} from 'yaml';
import * as z from 'zod';
import {
  FACTS_FILE,
  writtenByHand,
  type Fact,
  type WrittenFact,
} from '../../src/plugins/content/facts';
import {GLOSSARY_FILE, type Glossary, type GlossaryEntry} from '../../src/plugins/content/glossary';
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
    avoid.map((wrong) => ({
      pattern: new RegExp(spelling(wrong), 'g'),
      wanted: `용어집의 말은 "${term}"입니다.`,
    })),
  );
}

/** One rule for each way of writing a shared fact by hand. */
export function factRules(facts: readonly Fact[]): Rule[] {
  return facts.flatMap((fact) =>
    writtenByHand(fact).map((written) => ({
      pattern: new RegExp(spelling(written), 'g'),
      wanted: `${FACTS_FILE}의 사실입니다. 글에는 <Fact id="${fact.id}" />로 씁니다.`,
    })),
  );
}

/**
 * Facts that nothing shows.
 * @param shown the ids that pages and figures name
 */
export function unusedFacts(facts: readonly WrittenFact[], shown: ReadonlySet<string>): Finding[] {
  return facts
    .filter(({id}) => !shown.has(id))
    .map(({id, line}) => ({
      ...{path: FACTS_FILE, line, column: 1},
      found: `id: ${id}`,
      wanted: '어느 페이지에서도 쓰지 않습니다. 페이지에 쓰거나 지웁니다.',
    }));
}

/**
 * Terms that no page explains: a reader meets them in the glossary alone.
 * @param places where the entries begin
 * @param shown the ids that pages name
 */
export function unlinkedTerms(
  {entries, places}: Pick<Glossary, 'entries' | 'places'>,
  shown: ReadonlySet<string>,
): Finding[] {
  return entries.flatMap(({id, term}, index) =>
    shown.has(id)
      ? []
      : [
          {
            ...{path: GLOSSARY_FILE, line: 1, column: 1, ...places[index]},
            found: `id: ${id}`,
            wanted: `어느 페이지에서도 설명하지 않습니다. 처음 나오는 곳을 <Term id="${id}">${term}</Term>처럼 감쌉니다.`,
          },
        ],
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

/** Consonants at the end of a syllable are counted in this order; 17 is that of 합 and 입. */
const FINALS = 28;
const FINAL_B = 17;

/** Whether a word ends in 합니다체: in 니다 or 시다 after a syllable with ㅂ under it. */
function isPolite(word: string): boolean {
  const before = word.charCodeAt(word.length - 3) - '가'.charCodeAt(0);
  return /[니시]다$/.test(word) && before >= 0 && before % FINALS === FINAL_B;
}

/** A word in 다 at the end of a sentence, unless a quotation ends with it. */
const ENDING = /([가-힣]+다)\uFFFC*[.!](?![”’"'」])/g;

/** Sentences that end in the plain style (`무료다.`), in the order of the text. */
export function plainEndings(prose: readonly Prose[]): Finding[] {
  return prose.flatMap(({text, path, at}) =>
    [...text.matchAll(ENDING)]
      .filter(([, word = '']) => !isPolite(word))
      .map(({index, 1: word = ''}) => ({
        path,
        ...at(index),
        found: `${word}.`,
        wanted: '합니다체로 씁니다(예: "무료입니다.").',
      })),
  );
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
    .map(({text, path, at}) => ({
      path,
      ...at(0),
      found: text,
      wanted: '"다."로 끝나는 문장으로 적습니다.',
    }));
