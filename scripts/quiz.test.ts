import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {filesUnder} from './files';

/** The lengths of a question's answers, the right one's first. */
function lengthsOf(question: string): readonly [right: number, ...others: number[]] {
  const answers = [...question.matchAll(/^- \[([ x])\] (.*)$/gm)];
  const length = ([, , text = '']: RegExpMatchArray): number => text.length;
  const right = answers.find(([, mark]) => mark === 'x');
  return [
    right === undefined ? NaN : length(right),
    ...answers.filter(([, mark]) => mark !== 'x').map(length),
  ];
}

test('the longest answer is the right one no more often than chance has it', () => {
  const questions = filesUnder('docs', /\.mdx$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^:::quiz\[.*?^:::$/gms)].map(([text]) =>
      lengthsOf(text),
    ),
  );
  expect(questions.length).toBeGreaterThan(40);
  const longest = questions.filter(([right, ...others]) => right > Math.max(...others));
  expect(longest.length / questions.length).toBeLessThanOrEqual(1 / 3);
});
