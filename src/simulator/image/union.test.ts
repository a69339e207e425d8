import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {build, EMPTY_CACHE, type BuiltImage} from '../buildkit';
import {entryDigest, lookUp, sizeOf, walk, type FileSystem} from '../filesystem';
import {directory, layer, link, whiteout, write} from './layers.fixture';
import {union} from './union';
import {wasteOf} from './waste';

const pathsOf = ({root}: FileSystem) => [...walk(root)].map(([path]) => path);
const bytesOf = ({root}: FileSystem) =>
  [...walk(root)].reduce((sum, [, entry]) => sum + sizeOf(entry), 0);

describe('by hand', () => {
  const base = layer(directory('/etc'), write('/etc/issue', 5), write('/opt/a/b', 3));

  test('a directory joins the one below, with its own attributes', () => {
    const files = union([base, layer(directory('/etc'), write('/etc/hosts', 2))]);
    expect(pathsOf(files)).toEqual([
      '/etc',
      '/etc/hosts',
      '/etc/issue',
      '/opt',
      '/opt/a',
      '/opt/a/b',
    ]);
  });

  test('a whiteout hides a path and all below it', () => {
    expect(
      pathsOf(union([base, layer(whiteout('/opt/a')), layer(whiteout('/etc/issue'))])),
    ).toEqual(['/etc', '/opt']);
  });

  test('an opaque directory shows what its own layer has in it alone', () => {
    const files = union([base, layer(directory('/opt', true), write('/opt/c', 1))]);
    expect(pathsOf(files)).toEqual(['/etc', '/etc/issue', '/opt', '/opt/c']);
  });

  test('a file, a link and a directory take each other’s place', () => {
    const files = union([
      base,
      layer(link('/etc', 'opt'), directory('/opt/a/b'), write('/opt/a/b/c', 1)),
    ]);
    expect(lookUp(files.root, '/etc', false)?.kind).toBe('symlink');
    expect(pathsOf(files)).toContain('/opt/a/b/c');
    expect(pathsOf(files)).not.toContain('/etc/issue');
  });
});

/** Instructions that write, copy up, delete, replace and move in a few places. */
const NAMES = ['a', 'b', 'd', 'd/a', 'd/e', 'd/e/f', 'link'];
const name = fc.constantFrom(...NAMES);
const command = fc.oneof(
  fc
    .tuple(name, fc.string({maxLength: 6, unit: fc.constantFrom('x', 'y')}))
    .map(([path, text]) => `mkdir -p $(dirname ${path}) && echo ${text} > ${path}`),
  name.map((path) => `rm -rf ${path}`),
  fc
    .tuple(fc.constantFrom('700', '755', '644'), name)
    .map(([mode, path]) => `chmod -R ${mode} ${path}`),
  name.map((path) => `chown -R app ${path}`),
  name.map((path) => `rm -rf ${path} && mkdir -p ${path} && echo new > ${path}/new`),
  fc.tuple(name, name).map(([from, to]) => `mv ${from} ${to}`),
  fc.tuple(name, name).map(([from, to]) => `cp -r ${from} ${to}`),
  name.map((path) => `ln -sfn ${path} link`),
);
const instruction = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(command, {minLength: 1, maxLength: 3})
      .map((all) => `RUN ${all.join('; ')}; true`),
  },
  fc.constant('COPY . .'),
  name.map((path) => `COPY a ${path}/`),
  fc.constant('COPY --chmod=600 d d'),
  name.map((path) => `WORKDIR /w/${path}`),
);
const dockerfile = fc
  .array(instruction, {minLength: 1, maxLength: 7})
  .map((lines) => ['FROM base:1', 'WORKDIR /w', ...lines, ''].join('\n'));

const FILES = {
  a: {content: 'alpha'},
  'd/a': {content: 'delta alpha'},
  'd/e/f': {content: 'deep'},
};

/** The image of a random Dockerfile; undefined where its build fails. */
const imageOf = (text: string): BuiltImage | undefined =>
  build({dockerfile: text, files: FILES}, EMPTY_CACHE).image;

const builds = (check: (image: BuiltImage) => void) => {
  let built = 0;
  fc.assert(
    fc.property(dockerfile, (text) => {
      const image = imageOf(text);
      if (image !== undefined) {
        built += 1;
        check(image);
      }
    }),
    {numRuns: 250, seed: 20261124},
  );
  // Builds that all fail would prove nothing.
  expect(built).toBeGreaterThan(100);
};

describe('of any build', () => {
  test('a directory that was moved away and back keeps what is in it', () => {
    const image = imageOf('FROM base:1\nWORKDIR /w\nCOPY d d\nRUN mv d t && rm t/a && mv t d\n');
    expect(image).toBeDefined();
    expect(pathsOf(union(image?.layers ?? []))).toContain('/w/d/e/f');
    expect(pathsOf(union(image?.layers ?? []))).not.toContain('/w/d/a');
  });

  test('the union of the layers is the file system that the build ended with', () => {
    builds(({layers, files}) => {
      const shown = union(layers);
      expect(pathsOf(shown)).toEqual(pathsOf(files));
      expect(entryDigest(shown.root)).toBe(entryDigest(files.root));
    });
  });

  test('what the layers weigh is what shows and what is wasted', () => {
    builds(({layers, files, size}) => {
      const {wastedBytes, paths, efficiency} = wasteOf(layers);
      expect(wastedBytes + bytesOf(files)).toBe(size);
      expect(paths.every(({inLayer, hiddenBy}) => inLayer < hiddenBy)).toBe(true);
      expect(efficiency).toBeGreaterThan(0);
      expect(efficiency).toBeLessThanOrEqual(1);
      if (paths.length === 0) {
        expect(efficiency).toBe(1);
      }
    });
  });
});
