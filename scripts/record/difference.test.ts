import {expect, test} from 'vitest';
import {difference} from './difference';
import {type Expectation} from './format';

const image: Expectation = {
  steps: [
    {name: '[2/3] COPY . .', cached: true},
    {name: '[3/3] RUN echo x', cached: true},
  ],
  history: [{createdBy: 'COPY . . # buildkit', emptyLayer: false}],
  layers: 2,
};

test('equal recordings have no difference', () => {
  expect(difference(image, structuredClone(image))).toEqual([]);
});

test('names the step that is no longer cached, and nothing else', () => {
  const steps = [image.steps[0]!, {name: '[3/3] RUN echo x', cached: false}];
  expect(difference(image, {...image, steps})).toEqual([
    '- cached  [3/3] RUN echo x',
    '+ run     [3/3] RUN echo x',
  ]);
});

test('shows both sides where only the order differs', () => {
  const lines = difference(image, {...image, steps: [...image.steps].reverse()});
  expect(lines.filter((line) => line.startsWith('-'))).toHaveLength(4);
  expect(lines.filter((line) => line.startsWith('+'))).toHaveLength(4);
});

test('shows an error in the place of an image, and a new case in full', () => {
  const error = {error: 'failed to solve: x'};
  expect(difference(image, error)).toContain('+ error   failed to solve: x');
  expect(difference(undefined, error)).toEqual(['+ error   failed to solve: x']);
});
