import {shortStemOf, stemsOf, stemsWhileTyping} from './endings';
import {equalTerms} from './equalTerms';
import type {Variant} from './find';
import {foldText, isLatin} from './fold';
import {isHangul, keysOf} from './hangul';

/** One word of the query (or a term of several) in every form that is looked for. */
export type Unit = readonly Variant[];

/** One reading of the query: all its units must be found. */
export interface Plan {
  readonly units: readonly Unit[];
  /** Whether the whole query is looked for in one piece. */
  readonly phrase: boolean;
}

const weights = {typed: 1, equal: 0.9, stem: 0.8, equalStem: 0.72, typing: 0.6};

/** So many readings of one query are tried at most. */
const mostForms = 24;

const groups = equalTerms.map((group) => group.map(foldText));

/** Words of a question that say nothing about what is asked. */
const questionWords = new Set(
  '뭐 뭔가 뭔가요 뭐야 뭐예요 뭔지 무엇 무엇인가 무엇인가요 무엇인지 무엇입니까 무엇이 무엇을'.split(
    ' ',
  ),
);

/** Replaces a term in a folded word, where it is one: a Latin one not inside a longer word. */
function replaceTerm(word: string, term: string, other: string): string | undefined {
  const at = word.indexOf(term);
  const isWord = (char: string): boolean => /[a-z0-9]/u.test(char);
  if (at < 0 || (word !== term && term.length === 1)) {
    return undefined;
  }
  const end = at + term.length;
  const inside = isWord(word.charAt(at - 1)) || isWord(word.charAt(end));
  return isLatin(term) && inside ? undefined : word.slice(0, at) + other + word.slice(end);
}

/** The folded word with terms in it replaced by equal ones, the word itself left out. */
function equalsOf(word: string): readonly string[] {
  const found = new Set<string>([word]);
  for (const form of found) {
    for (const group of groups) {
      for (const term of group) {
        for (const other of group) {
          const replaced = other === term ? undefined : replaceTerm(form, term, other);
          // A term inside its own replacement (엔진, Docker 엔진) would go on for ever.
          if (replaced !== undefined && found.size < mostForms && !form.includes(other)) {
            found.add(replaced);
          }
        }
      }
    }
  }
  found.delete(word);
  return [...found];
}

/** The other members of the terms that begin with what has been typed so far. */
function equalsOfBeginning(word: string): readonly string[] {
  const keys = keysOf(word);
  return keys.length < 3
    ? []
    : groups
        .filter((group) => group.some((term) => keysOf(term).startsWith(keys)))
        .flat()
        .slice(0, mostForms);
}

/** One variant per text: the first, which weighs most. */
function distinct(variants: readonly Variant[]): Unit {
  const seen = new Set<string>();
  return variants.filter(({text, keys}) => {
    const name = `${text}\n${keys ?? ''}`;
    return !seen.has(name) && seen.add(name);
  });
}

function withEquals(stems: readonly string[], stem: number, equal: number): Variant[] {
  return stems.flatMap((text) => {
    const alone = text.length === 1;
    return [
      {text, weight: stem, alone},
      ...equalsOf(text).map((other) => ({text: other, weight: equal, alone: other.length === 1})),
    ];
  });
}

/** What a word is looked for as: as typed, as an equal term, and without its endings. */
function firstForms(word: string): Unit {
  const stems = stemsOf(word).filter((stem) => stem.length > 1);
  return distinct([
    {text: word, weight: weights.typed},
    ...equalsOf(word).map((text) => ({text, weight: weights.equal, alone: text.length === 1})),
    ...withEquals(stems, weights.stem, weights.equalStem),
  ]);
}

/** Looser forms of a word, for when none of the first ones occurs: short stems, half-typed words. */
function secondForms(word: string, typing: boolean): Unit {
  const short = shortStemOf(word);
  const forms = withEquals(short === undefined ? [] : [short], weights.stem, weights.equalStem);
  const last = word.slice(-1);
  if (!typing || !isHangul(last)) {
    return distinct([
      ...forms,
      ...(typing ? equalsOfBeginning(word) : []).map((text) => ({text, weight: weights.typing})),
    ]);
  }
  const stems = stemsWhileTyping(word).filter((stem) => stem.length > 1);
  return distinct([
    ...forms,
    {text: word.slice(0, -1), keys: keysOf(last), weight: weights.typing},
    ...withEquals(stems, weights.typing, weights.typing),
    ...equalsOfBeginning(word).map((text) => ({
      text,
      weight: weights.typing,
      alone: text.length === 1,
    })),
  ]);
}

/** The query's words, folded: marks around a word (“이미지란?”) and words of asking are left out. */
export function wordsOf(query: string): readonly string[] {
  const words = query
    .normalize('NFC')
    .split(/\s+/u)
    .map((word) => word.replace(/^["'“‘`(]+(?=.)|(?<=.)["'”’`),;?!…]+$/gu, ''))
    .map((word) => word.replace(/(?<=[가-힣])\.+$/u, ''))
    .map(foldText)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !questionWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** Words joined where neighbours make one term (작업 정의), or undefined where none do. */
function joinTerms(words: readonly string[]): readonly string[] | undefined {
  const known = new Set(groups.flat());
  const isTerm = (text: string): boolean =>
    [text, ...stemsOf(text)].some((form) => known.has(form));
  const joined: string[] = [];
  for (let start = 0; start < words.length;) {
    let end = Math.min(words.length, start + 4);
    while (end > start + 1 && !isTerm(words.slice(start, end).join(''))) {
      end -= 1;
    }
    joined.push(words.slice(start, end).join(''));
    start = end;
  }
  return joined.length < words.length ? joined : undefined;
}

/**
 * The query in one piece, each word in the forms that occur. The first form of a word is the one
 * that was typed.
 */
function phraseForms(words: readonly string[], units: readonly Unit[]): Unit {
  let phrases: readonly Variant[] = [{text: '', weight: weights.typed}];
  for (const [position, word] of words.entries()) {
    const forms = (units[position] ?? []).filter(({alone, keys}) => !alone && keys === undefined);
    phrases = phrases
      .flatMap(({text, weight}) =>
        [{text: word, weight: weights.typed}, ...forms].map((form) => ({
          text: text + form.text,
          weight: weight * form.weight,
        })),
      )
      .slice(0, mostForms);
  }
  return distinct([...phrases, ...firstForms(words.join(''))]);
}

/**
 * The ways to read a query, without those that cannot find anything. `isFound` tells whether a
 * variant occurs anywhere: the looser forms of a word are only looked for when the closer ones
 * are nowhere.
 */
export function plansOf(query: string, isFound: (variant: Variant) => boolean): readonly Plan[] {
  const words = wordsOf(query);
  const unitsOf = (tokens: readonly string[]): readonly Unit[] =>
    tokens.map((token, position) => {
      const first = firstForms(token).filter(isFound);
      return first.length > 0
        ? first
        : secondForms(token, position === tokens.length - 1).filter(isFound);
    });
  const units = unitsOf(words);
  if (units.length < 2) {
    return units.map((unit) => ({units: [unit], phrase: false}));
  }
  const joined = joinTerms(words);
  return [
    {units: [phraseForms(words, units).filter(isFound)], phrase: true},
    {units, phrase: false},
    ...(joined && joined.length > 1 ? [{units: unitsOf(joined), phrase: false}] : []),
  ].filter((plan) => plan.units.every((unit) => unit.length > 0));
}
