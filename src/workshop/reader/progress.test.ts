import {expect, test} from 'vitest';
import {exportProgress, importProgress, mergeProgress} from './exchange';
import {countDone, forgetPage, isStepDone, markPage, markStep, whereToGoOn} from './progress';

const run = {id: 'labs/run', steps: [{id: 'prepare'}, {id: 'start'}, {id: 'tidy'}]};
const share = {id: 'labs/share', steps: [{id: 'tag'}]};
const read = {id: 'engine', steps: []};

test('a step is ticked off and on again', () => {
  const once = markStep({}, run.id, 'start', true);
  expect(isStepDone(once, run.id, 'start')).toBe(true);
  expect(countDone(once, run)).toEqual({done: 1, of: 3});
  expect(countDone(markStep(once, run.id, 'start', true), run)).toEqual({done: 1, of: 3});
  expect(countDone(markStep(once, run.id, 'start', false), run)).toEqual({done: 0, of: 3});
});

test('a page without steps is one thing', () => {
  expect(countDone({}, read)).toEqual({done: 0, of: 1});
  expect(countDone(markPage({}, read.id, true), read)).toEqual({done: 1, of: 1});
});

test('a new version of a page keeps what still fits', () => {
  const old = markStep(markStep({}, run.id, 'start', true), run.id, 'gone', true);
  expect(countDone(old, run)).toEqual({done: 1, of: 3});
  const renewed = {id: run.id, steps: [{id: 'new'}, ...run.steps]};
  expect(countDone(old, renewed)).toEqual({done: 1, of: 4});
  expect(whereToGoOn(old, [renewed])).toEqual({pageId: run.id, stepId: 'new'});
});

test('going on leads to the first open step of the page where the reader was last', () => {
  const pages = [read, run, share];
  expect(whereToGoOn({}, pages)).toBeUndefined();
  const first = markStep({}, run.id, 'prepare', true);
  expect(whereToGoOn(first, pages)).toEqual({pageId: run.id, stepId: 'start'});
  const later = markStep(first, share.id, 'tag', true);
  // The last page is finished: the next open one, from the start again after the end.
  expect(whereToGoOn(later, pages)).toEqual({pageId: read.id, stepId: undefined});
  const back = markStep(later, run.id, 'start', true);
  expect(whereToGoOn(back, pages)).toEqual({pageId: run.id, stepId: 'tidy'});
});

test('after the end there is nothing to go on with', () => {
  expect(whereToGoOn(markPage({}, read.id, true), [read])).toBeUndefined();
});

test('one page is forgotten, the others stay', () => {
  const both = markStep(markStep({}, run.id, 'start', true), share.id, 'tag', true);
  expect(Object.keys(forgetPage(both, run.id))).toEqual([share.id]);
});

test('a name that every object has is no page', () => {
  expect(countDone({}, {id: 'constructor', steps: [{id: 'x'}]})).toEqual({done: 0, of: 1});
});

test('what is exported can be imported; both sides are kept', () => {
  const here = markStep({}, run.id, 'prepare', true);
  const there = markPage(markStep({}, run.id, 'start', true), read.id, true);
  const imported = importProgress(exportProgress(there));
  expect(imported).toEqual({ok: true, value: there});
  const merged = mergeProgress(here, there);
  expect(countDone(merged, run)).toEqual({done: 2, of: 3});
  expect(countDone(merged, read)).toEqual({done: 1, of: 1});
});

test.each([
  ['{', 'not-json'],
  ['[]', 'other-file'],
  ['{"format": "x"}', 'other-file'],
  ['{"format": "docker-workshop-progress", "version": 2}', 'newer-version'],
  ['{"format": "docker-workshop-progress", "version": 1, "progress": {"a": 1}}', 'empty'],
])('%s is refused', (text, failure) => {
  expect(importProgress(text)).toEqual({ok: false, problem: failure});
});
