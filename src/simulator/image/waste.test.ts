import {describe, expect, test} from 'vitest';
import {directory, layer, link, whiteout, write} from './layers.fixture';
import {wasteOf} from './waste';

const APP = layer(directory('/app'), write('/app/a', 30), write('/app/b/c', 20), write('/x', 7));

test('nothing hidden, nothing wasted', () => {
  const layers = [APP, layer(directory('/app'), write('/app/d', 5))];
  expect(wasteOf(layers)).toEqual({efficiency: 1, wastedBytes: 0, paths: []});
});

describe('what hides a file', () => {
  test('a whiteout of it', () => {
    expect(wasteOf([APP, layer(), layer(whiteout('/x'))])).toMatchObject({
      wastedBytes: 7,
      paths: [{path: '/x', size: 7, inLayer: 0, hiddenBy: 2, how: 'deleted'}],
    });
  });

  test('a whiteout of a directory above it, the heaviest first', () => {
    const {paths, wastedBytes, efficiency} = wasteOf([APP, layer(whiteout('/app'))]);
    expect(paths.map(({path, how}) => [path, how])).toEqual([
      ['/app/a', 'deleted'],
      ['/app/b/c', 'deleted'],
    ]);
    expect(wastedBytes).toBe(50);
    expect(efficiency).toBe(1);
  });

  test('an opaque directory, but not one that joins', () => {
    expect(wasteOf([APP, layer(directory('/app'), write('/app/n', 1))]).paths).toEqual([]);
    const {paths} = wasteOf([APP, layer(directory('/app', true), write('/app/a', 30, '/app/a'))]);
    expect(paths).toEqual([
      {path: '/app/a', size: 30, inLayer: 0, hiddenBy: 1, how: 'emptied'},
      {path: '/app/b/c', size: 20, inLayer: 0, hiddenBy: 1, how: 'emptied'},
    ]);
  });

  test('a copy of it with another mode, or other content', () => {
    const next = layer(write('/app/a', 30, '/app/a', 0o755), write('/x', 7, 'other'));
    expect(wasteOf([APP, next]).paths).toEqual([
      {path: '/app/a', size: 30, inLayer: 0, hiddenBy: 1, how: 'copied'},
      {path: '/x', size: 7, inLayer: 0, hiddenBy: 1, how: 'rewritten'},
    ]);
  });

  test('a link or a directory in its place, or a file in place of its directory', () => {
    const swapped = layer(link('/app', 'x'), directory('/x'));
    expect(wasteOf([APP, swapped]).paths.map(({path, how}) => [path, how])).toEqual([
      ['/app/a', 'rewritten'],
      ['/app/b/c', 'rewritten'],
      ['/x', 'rewritten'],
    ]);
  });
});

test('each copy is hidden once, by the layer right above it that has the path', () => {
  const layers = [APP, layer(write('/x', 9)), layer(whiteout('/x')), layer(write('/x', 5))];
  expect(wasteOf(layers)).toMatchObject({
    wastedBytes: 16,
    paths: [
      {size: 9, inLayer: 1, hiddenBy: 2, how: 'deleted'},
      {size: 7, inLayer: 0, hiddenBy: 1, how: 'rewritten'},
    ],
  });
});
