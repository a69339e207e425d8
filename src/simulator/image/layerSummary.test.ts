import {expect, test} from 'vitest';
import {emptyDirectory, file, madeContent, TreeDraft} from '../filesystem';
import {layerSummary} from './layerSummary';
import {directory, layer, whiteout, write} from './layers.fixture';

test('files added, copied up, deleted; directories only where they hide', () => {
  const draft = new TreeDraft({root: emptyDirectory(), unknown: undefined});
  draft.put('/app/old', file(madeContent('old', 10)));
  draft.put('/app/run', file(madeContent('run', 20)));
  const next = new TreeDraft(draft.finish().files);
  next.remove('/app/old');
  next.setAttributes('/app/run', {mode: 0o755});
  next.put('/app/new/file', file(madeContent('new', 3)));
  expect(layerSummary(next.finish().layer)).toEqual({
    added: [{path: '/app/new/file', size: 3}],
    changed: [{path: '/app/run', size: 20}],
    deleted: ['/app/old'],
    emptied: [],
    size: 23,
  });
});

test('an opaque directory, and a layer of nothing', () => {
  expect(layerSummary(layer(directory('/a', true), write('/a/b', 4), whiteout('/c')))).toEqual({
    added: [{path: '/a/b', size: 4}],
    changed: [],
    deleted: ['/c'],
    emptied: ['/a'],
    size: 4,
  });
  expect(layerSummary(layer())).toMatchObject({added: [], size: 0});
});
