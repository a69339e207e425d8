import {findAll, type Variant} from './find';
import {fold, type Range} from './fold';

/** A piece of a text, and whether it is what was looked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** About two lines on a phone. */
const longestExcerpt = 120;

/** How much of a cut sentence stands before the first mark. */
const lead = 30;

function rangesIn(text: string, variants: readonly Variant[]): readonly Range[] {
  const folded = fold(text);
  const ranges = variants
    .flatMap((variant) => findAll(folded, variant))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Range[] = [];
  for (const {start, end} of ranges) {
    const last = merged.at(-1);
    if (last && start < last.end) {
      merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, end)};
    } else {
      merged.push({start, end});
    }
  }
  return merged;
}

/** The whole text in parts, with every occurrence of the variants marked. */
export function mark(text: string, variants: readonly Variant[]): readonly Part[] {
  const parts: Part[] = [];
  let position = 0;
  for (const {start, end} of rangesIn(text, variants)) {
    parts.push({text: text.slice(position, start), marked: false});
    parts.push({text: text.slice(start, end), marked: true});
    position = end;
  }
  parts.push({text: text.slice(position), marked: false});
  return parts.filter((part) => part.text !== '');
}

/** Sentences and lines. A stop ends a sentence only after a letter: `docker build .` goes on. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.match(/.+?(?:[\p{L}\p{N})\]"'”’`][.?!](?=\s)|$)/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Cuts a long sentence around its first mark, between words where there is a space near. */
function cut(sentence: string, first: number): string {
  if (sentence.length <= longestExcerpt) {
    return sentence;
  }
  const wanted = Math.max(0, Math.min(first - lead, sentence.length - longestExcerpt));
  const space = sentence.indexOf(' ', wanted);
  const start = wanted === 0 ? 0 : space >= 0 && space < first ? space + 1 : wanted;
  const end = start + longestExcerpt;
  const lastSpace = sentence.lastIndexOf(' ', end);
  const stop =
    end >= sentence.length ? sentence.length : lastSpace > start + lead * 2 ? lastSpace : end;
  return `${start > 0 ? '… ' : ''}${sentence.slice(start, stop)}${stop < sentence.length ? ' …' : ''}`;
}

/**
 * The sentence of a text that shows most of what was looked for, its marks included; the first
 * sentence where nothing of it occurs.
 */
export function excerpt(text: string, units: readonly (readonly Variant[])[]): readonly Part[] {
  const variants = units.flat();
  let best = {sentence: '', first: 0, score: -1};
  for (const sentence of sentencesOf(text)) {
    const folded = fold(sentence);
    const found = units.map((unit) =>
      unit.flatMap((variant) =>
        findAll(folded, variant).map((match) => ({start: match.start, weight: variant.weight})),
      ),
    );
    const score = found.reduce(
      (sum, matches) => sum + Math.max(0, ...matches.map((match) => match.weight)),
      0,
    );
    if (score > best.score) {
      const starts = found.flat().map((match) => match.start);
      best = {sentence, first: starts.length > 0 ? Math.min(...starts) : 0, score};
    }
  }
  return mark(cut(best.sentence, best.first), variants);
}
