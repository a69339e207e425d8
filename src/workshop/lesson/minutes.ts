/** What one of each takes a reader who works along, in minutes. */
const MINUTES = {
  /** A syllable of Korean text: 400 of them a minute. */
  syllable: 1 / 400,
  /** A figure, a diagram or a build in the page. */
  figure: 3,
  /** An exercise that asks for a prediction. */
  prediction: 2,
  /** A question at the end. */
  question: 1,
  /** A command, typed or copied, run and read. */
  command: 0.6,
} as const;

/** What only the facilitator reads, and what only a reader in trouble does. */
const NOT_READ = [
  /^:::facilitator\n[\s\S]*?^:::$/gm,
  /^## 잘 안 되나요\?[\s\S]*?(?=^## |$(?![\s\S]))/gm,
];

const QUESTION = /^:::quiz\[[\s\S]*?^:::$/gm;
const FIGURE = /^<(?!Facilitator|PredictBuild)[A-Z]\w*|^```mermaid|^```dockerfile .*layers/gm;
const PREDICTIONS = /^<PredictBuild ids="([^"]*)"/gm;
const CONSOLE = /^ *```console[^\n]*\n([\s\S]*?)^ *```/gm;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A page as one reads it who is in no trouble: without notes, help and its front matter. */
const read = (source: string): string =>
  NOT_READ.reduce((text, part) => text.replace(part, ''), source).replace(
    /^---\n[\s\S]*?\n---\n/,
    '',
  );

const syllables = (text: string): number => count(text, /[가-힣]/g) * MINUTES.syllable;

/**
 * The minutes that the text of a page takes to be read once.
 * @param source the whole file
 */
export const readingMinutes = (source: string): number => syllables(read(source));

/**
 * The minutes that a page takes, reckoned from what is on it by one rule for all pages.
 * @param source the whole file
 */
export function minutesOf(source: string): number {
  const page = read(source);
  const text = page.replace(QUESTION, '');
  const predictions = [...text.matchAll(PREDICTIONS)].reduce(
    (sum, [, ids = '']) => sum + ids.trim().split(/\s+/).length,
    0,
  );
  const commands = [...text.matchAll(CONSOLE)].reduce(
    (sum, [, fence = '']) => sum + count(fence, /^ *\$ /gm),
    0,
  );
  return (
    syllables(text) +
    count(text, FIGURE) * MINUTES.figure +
    predictions * MINUTES.prediction +
    count(page, QUESTION) * MINUTES.question +
    commands * MINUTES.command
  );
}
