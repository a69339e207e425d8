import {expect, test} from 'vitest';
import {EXERCISES} from './exercises';
import {stepsOf} from './prediction';
import {reduce, START, unmarked} from './usePrediction';

const steps = stepsOf(EXERCISES['copy-all-first']);

const marked = steps.reduce(
  (state, {id}) => reduce(state, {type: 'guess', step: id, guess: 'run'}),
  START,
);

test('nothing is built before every step is marked', () => {
  const asked = reduce(START, {type: 'build', steps});
  expect(asked.phase).toBe('asked');
  expect(unmarked(steps, asked.guesses)).toEqual(steps);
  expect(reduce(marked, {type: 'build', steps}).phase).toBe('built');
});

test('marks stay as they are once built, and go with a retry', () => {
  const built = reduce(marked, {type: 'build', steps});
  const [first] = steps;
  expect(reduce(built, {type: 'guess', step: first?.id ?? '', guess: 'cached'})).toBe(built);
  expect(reduce(built, {type: 'retry'})).toEqual(START);
});
