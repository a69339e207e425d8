import {expect, test} from 'vitest';
import {buildAll, requestOf} from './fixtures';
import {imageLayers, layerHeight} from './imageLayers';

const LINES = [...['FROM base:1', 'COPY a b /app/', 'ENV X=1', 'RUN rm /app/a', 'WORKDIR /empty']];

function layersOf(lines: readonly string[], files: Readonly<Record<string, string>>) {
  const {image, steps} = buildAll(requestOf(lines, files));
  if (image === undefined) {
    throw new Error('the build failed');
  }
  return imageLayers(image, steps);
}

test('the topmost is first, metadata makes none, the base has no state', () => {
  const layers = layersOf(LINES, {a: '1', b: '22'});
  expect(layers.map(({createdBy, state}) => [createdBy, state])).toEqual([
    ['WORKDIR /empty', 'run'],
    ['RUN rm /app/a', 'run'],
    ['COPY a b /app/', 'run'],
    ['', undefined],
  ]);
  expect(layers[2]?.files).toEqual({
    ...{added: 2, modified: 0, deleted: 0},
    top: [
      {path: '/app/b', kind: 'added'},
      {path: '/app/a', kind: 'added'},
    ],
  });
  expect(layers[1]?.files).toMatchObject({deleted: 1, top: [{path: '/app/a', kind: 'deleted'}]});
  expect(layers[0]?.files.top).toEqual([{path: '/empty', kind: 'added'}]);
});

test('a layer that a command of unknown effect made has no size', () => {
  const [layer] = layersOf(['FROM node:24-slim', 'RUN frobnicate'], {});
  expect(layer).toMatchObject({unknown: true, example: true});
});

test('a layer is the taller the heavier it is, up to a limit', () => {
  const shares = [0, 1000, 1_000_000, 200_000_000, 300_000_000].map((size) => layerHeight(size));
  expect(shares.map(({share}) => share)).toEqual(
    shares.map(({share}) => share).sort((one, other) => one - other),
  );
  expect(shares.at(-1)).toEqual({share: 1, cut: false});
  expect(layerHeight(1_100_000_000)).toEqual({share: 1, cut: true});
});
