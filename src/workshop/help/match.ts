import {CONTEXTS, surroundingsOf, type Surroundings} from './context';
import {fold, plain, type Folded} from './fold';
import {findPattern, type Found} from './pattern';
import type {Knowledge, Pattern, Problem} from './types';

/** The most that is read, in characters; of a longer text the end, where the error is. */
export const LONGEST = 200_000;

export interface Match {
  readonly problem: Problem;
  /** Whether the text is this failure beyond doubt. */
  readonly sure: boolean;
  /** The lines of the text that tell it. */
  readonly excerpt: string;
}

export interface Answer {
  readonly confidence: 'sure' | 'unsure' | 'none';
  /** The one that caused the others first. */
  readonly matches: readonly Match[];
}

/** More matches than these tell a reader nothing. */
const MOST = 5;

interface Hit extends Found {
  readonly problem: Problem;
  readonly sure: boolean;
  /** How much of the text is this failure's own: the letters of the longest pattern found. */
  readonly letters: number;
}

const lettersOf = (pattern: Pattern) => pattern.join('').length;

/** The earliest place of any of the patterns, and the letters of the longest. */
function findAny(folded: Folded, patterns: readonly Pattern[]) {
  return patterns
    .flatMap((pattern) => {
      const found = findPattern(folded, pattern);
      return found === undefined ? [] : [{...found, letters: lettersOf(pattern)}];
    })
    .reduce<(Found & {readonly letters: number}) | undefined>(
      (best, found) =>
        best === undefined
          ? found
          : {
              ...(found.start < best.start ? found : best),
              letters: Math.max(best.letters, found.letters),
            },
      undefined,
    );
}

/** The patterns of a problem that are evidence in these surroundings, and those that are a guess. */
function patternsOf({match, when, maybe}: Problem, {shown, isForeign}: Surroundings) {
  const inContext = CONTEXTS.filter((name) => shown.has(name)).flatMap((name) => when[name] ?? []);
  const elsewhere = CONTEXTS.filter((name) => !shown.has(name)).flatMap((name) => when[name] ?? []);
  return isForeign
    ? {sure: [], guess: [...match, ...inContext, ...elsewhere, ...maybe]}
    : {sure: [...match, ...inContext], guess: [...elsewhere, ...maybe]};
}

function hitOf(folded: Folded, problem: Problem, surroundings: Surroundings): Hit | undefined {
  const patterns = patternsOf(problem, surroundings);
  const sure = findAny(folded, patterns.sure);
  const found = sure ?? findAny(folded, patterns.guess);
  return found && {...found, problem, sure: sure !== undefined};
}

/** Where the whole lines around what was found begin and end. */
function linesAround(text: string, {places}: Folded, {start, end}: Found) {
  const to = text.indexOf('\n', places[end - 1] ?? 0);
  return {
    from: text.lastIndexOf('\n', places[start] ?? 0) + 1,
    to: to < 0 ? text.length : to,
  };
}

/** In one message the specific beats the generic: of two on one line, the one with more letters. */
function mostSpecific(hits: readonly Hit[], text: string, folded: Folded): readonly Hit[] {
  const placed = hits.map((hit) => ({hit, lines: linesAround(text, folded, hit)}));
  return placed
    .filter(
      ({hit, lines}) =>
        !placed.some(
          (other) =>
            other.hit.letters > hit.letters &&
            other.lines.from < lines.to &&
            lines.from < other.lines.to,
        ),
    )
    .map(({hit}) => hit);
}

/** What causes comes first: not a mere symptom, and the earlier in the text the earlier in time. */
const byCause = (a: Hit, b: Hit): number =>
  Number(a.problem.symptom) - Number(b.problem.symptom) || a.start - b.start;

/** Of guesses that which explains more of the text comes first. */
const byLetters = (a: Hit, b: Hit): number =>
  Number(a.problem.symptom) - Number(b.problem.symptom) || b.letters - a.letters;

/**
 * What is told of what was found: what is sure, and guesses where no cause is. What merely says
 * that something failed leaves room for guesses about why.
 */
function choose(hits: readonly Hit[], text: string, folded: Folded): readonly Hit[] {
  const certain = new Set(hits.filter(({sure}) => sure).map(({problem}) => problem.id));
  const left = hits.filter(({problem}) => !problem.hiddenBy.some((id) => certain.has(id)));
  const sure = mostSpecific(
    left.filter((hit) => hit.sure),
    text,
    folded,
  );
  if (sure.some(({problem}) => !problem.symptom)) {
    return [...sure].sort(byCause);
  }
  const guesses = mostSpecific(
    left.filter((hit) => !hit.sure),
    text,
    folded,
  );
  return [...[...guesses].sort(byLetters), ...sure];
}

/**
 * What a terminal's text tells.
 * @param text as it was pasted: colours, wrapped lines, prompts and any line ends are allowed
 * @returns sure matches, or, where there is none, those that may be meant, or none
 */
export function match(text: string, knowledge: Knowledge): Answer {
  const read = plain(text.slice(-LONGEST));
  const folded = fold(read);
  const surroundings = surroundingsOf(read);
  const hits = knowledge.flatMap((problem) => hitOf(folded, problem, surroundings) ?? []);
  const told = choose(hits, read, folded).slice(0, MOST);
  return {
    confidence: told[0] === undefined ? 'none' : told[0].sure ? 'sure' : 'unsure',
    matches: told.map((hit) => {
      const {from, to} = linesAround(read, folded, hit);
      return {problem: hit.problem, sure: hit.sure, excerpt: read.slice(from, to).trim()};
    }),
  };
}
