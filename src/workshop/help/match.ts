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
}

/** The earliest place of any of the patterns. */
function earliest(folded: Folded, patterns: readonly Pattern[]): Found | undefined {
  return patterns
    .flatMap((pattern) => findPattern(folded, pattern) ?? [])
    .reduce<Found | undefined>(
      (best, found) => (best === undefined || found.start < best.start ? found : best),
      undefined,
    );
}

function hitOf(folded: Folded, problem: Problem): Hit | undefined {
  const sure = earliest(folded, problem.match);
  const found = sure ?? earliest(folded, problem.maybe);
  return found && {...found, problem, sure: sure !== undefined};
}

/** The whole lines around what was found. */
function excerptOf(text: string, {places}: Folded, {start, end}: Found): string {
  const from = text.lastIndexOf('\n', places[start] ?? 0) + 1;
  const to = text.indexOf('\n', places[end - 1] ?? 0);
  return text.slice(from, to < 0 ? text.length : to).trim();
}

/** What causes comes first: not a mere symptom, and the earlier in the text the earlier in time. */
const byCause = (a: Hit, b: Hit): number =>
  Number(a.problem.symptom) - Number(b.problem.symptom) || a.start - b.start;

/**
 * What a terminal's text tells.
 * @param text as it was pasted: colours, wrapped lines, prompts and any line ends are allowed
 * @returns sure matches, or, where there is none, those that may be meant, or none
 */
export function match(text: string, knowledge: Knowledge): Answer {
  const read = plain(text.slice(-LONGEST));
  const folded = fold(read);
  const hits = knowledge.flatMap((problem) => hitOf(folded, problem) ?? []);
  const certain = new Set(hits.filter(({sure}) => sure).map(({problem}) => problem.id));
  const told = hits
    .filter(({problem}) => !problem.hiddenBy.some((id) => certain.has(id)))
    .filter(({sure}) => sure || certain.size === 0)
    .sort(byCause)
    .slice(0, MOST);
  return {
    confidence: told.length === 0 ? 'none' : certain.size > 0 ? 'sure' : 'unsure',
    matches: told.map((hit) => ({
      problem: hit.problem,
      sure: hit.sure,
      excerpt: excerptOf(read, folded, hit),
    })),
  };
}
