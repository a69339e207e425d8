import {expect, test} from 'vitest';
import {efficiencyOf} from './efficiency';
import {directory, layer, link, whiteout, write} from './layers.fixture';

test('an image of nothing, of empty files, of files that stand once', () => {
  expect(efficiencyOf([])).toBe(1);
  expect(efficiencyOf([layer(), layer()])).toBe(1);
  expect(efficiencyOf([layer(write('/nothing', 0)), layer()])).toBe(1);
  expect(efficiencyOf([layer(write('/a', 10)), layer(write('/b', 20), link('/c', 'b'))])).toBe(1);
});

test('a file written twice counts once above the line, by its smaller size', () => {
  // The example of dive's own efficiency_test.go: (2000 + 3000 + 10000) / (7000 + 3000 + 10000).
  const base = layer(write('/etc/nginx/nginx.conf', 2000), write('/etc/nginx/public', 3000));
  const next = layer(write('/etc/nginx/nginx.conf', 5000), write('/etc/athing', 10_000));
  expect(efficiencyOf([base, next])).toBe(0.75);
});

test('a deleted file counts nothing above the line', () => {
  const files = layer(write('/app/main', 300), write('/tmp/archive', 100));
  expect(efficiencyOf([files, layer(whiteout('/tmp/archive'))])).toBe(0.75);
  expect(efficiencyOf([layer(write('/a', 5)), layer(whiteout('/a'))])).toBe(0);
});

test('a file deleted and written again counts all its sizes, and no size as the smallest', () => {
  const layers = [layer(write('/a', 40)), layer(whiteout('/a')), layer(write('/a', 60))];
  expect(efficiencyOf([...layers, layer(write('/b', 100))])).toBe(100 / 200);
});

test('a directory deleted as a whole counts all that is in it, above and below the line', () => {
  const files = layer(directory('/cache'), write('/cache/a', 60), write('/cache/b/c', 40));
  // Above: 60 + 40 + 100 for the whiteout + 50; below the same.
  const layers = [files, layer(whiteout('/cache')), layer(write('/keep', 50))];
  expect(efficiencyOf(layers)).toBe(1);
  // A file written twice before: the whiteout counts the bytes that showed, 60 + 70.
  const again = [files, layer(write('/cache/b/c', 70)), layer(whiteout('/cache'))];
  expect(efficiencyOf(again)).toBeCloseTo((60 + 40 + 130) / (60 + 110 + 130), 12);
});

test('the whiteout of a directory that no layer lists counts nothing', () => {
  // `/cache` is only on the way to the file: dive takes it for no directory.
  const layers = [layer(write('/cache/a', 60)), layer(whiteout('/cache'))];
  expect(efficiencyOf(layers)).toBe(1);
});

test('an opaque directory hides nothing from the score', () => {
  const files = layer(directory('/cache'), write('/cache/a', 60));
  expect(efficiencyOf([files, layer(directory('/cache', true), write('/cache/b', 40))])).toBe(1);
  // What it hid is still counted when the directory is deleted: 60 + 40, and twice that.
  const deleted = [files, layer(directory('/cache', true), write('/cache/b', 40))];
  expect(efficiencyOf([...deleted, layer(whiteout('/cache'), write('/z', 100))])).toBe(1);
});

test('a directory is a path of no size where nothing of its layer is in it', () => {
  // `/a` is a file of 80 and then an empty directory: its smallest size is 0.
  expect(efficiencyOf([layer(write('/a', 80), write('/b', 20)), layer(directory('/a'))])).toBe(0.2);
  // With a file in it the directory is no leaf, and its path keeps the one size of the file.
  const filled = layer(directory('/a'), write('/a/b', 100));
  expect(efficiencyOf([layer(write('/a', 80)), filled])).toBe(1);
});

test('a whiteout of what is not there counts nothing', () => {
  expect(efficiencyOf([layer(write('/a', 10)), layer(whiteout('/b'), write('/c', 10))])).toBe(1);
});
