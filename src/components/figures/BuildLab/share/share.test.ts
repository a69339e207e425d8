import {deflateSync} from 'node:zlib';
import fc from 'fast-check';
import {afterEach, expect, test, vi} from 'vitest';
import {isLabState, type LabState} from './labState';
import {canShare, decodeState, encodeState, MAX_FRAGMENT, MAX_STATE} from './share';

const STATE: LabState = {
  dockerfile: 'FROM node:24-slim\nCOPY . .\n# 한글 주석 🐳\n',
  files: {'package.json': {content: '{"name": "app"}'}, 'run.sh': {content: 'ls', mode: 0o755}},
  buildArgs: {VERSION: '1'},
};

/** The same in a link as another program would make it. */
const linkOf = (bytes: Uint8Array | string) =>
  `#lab=1.${Buffer.from(deflateSync(bytes)).toString('base64url')}`;

async function fragmentOf(state: unknown): Promise<string> {
  const result = await encodeState(state);
  if (!result.ok) {
    throw new Error(result.problem.kind);
  }
  return result.value;
}

const states = fc.record(
  {
    dockerfile: fc.string({unit: 'binary'}),
    files: fc.dictionary(
      // No path is the folder of another: none has a slash.
      fc.string({minLength: 1, maxLength: 20}).map((text) => `f${text.replace(/[\p{Cc}/]/gu, '')}`),
      fc.record(
        {content: fc.string({unit: 'binary', maxLength: 500}), mode: fc.nat(0o7777)},
        {requiredKeys: ['content']},
      ),
    ),
    buildArgs: fc.dictionary(fc.stringMatching(/^[A-Z]{1,9}$/), fc.string({unit: 'grapheme'})),
    target: fc.stringMatching(/^[a-z0-9]{1,9}$/),
    starter: fc.constantFrom('node', 'python'),
  },
  {requiredKeys: ['dockerfile', 'files', 'buildArgs']},
);

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a link needs no escape, says its version, and is short', async () => {
  const fragment = await fragmentOf(STATE);
  expect(fragment).toMatch(/^#lab=1\.[\w-]+$/);
  expect(new URL(`https://example.org/${fragment}`).hash).toBe(fragment);
  const repeated = await fragmentOf({...STATE, dockerfile: 'RUN npm ci\n'.repeat(1000)});
  expect(repeated.length).toBeLessThan(fragment.length + 200);
});

test('what goes in comes out, with `#` and without', async () => {
  await fc.assert(
    fc.asyncProperty(states, async (state) => {
      const fragment = await fragmentOf(state);
      const expected = {ok: true, value: JSON.parse(JSON.stringify(state)) as unknown};
      expect(await decodeState(fragment, isLabState)).toEqual(expected);
      expect(await decodeState(fragment.slice(1), isLabState)).toEqual(expected);
    }),
  );
});

test('a link that was cut short is damaged, wherever it was cut', async () => {
  const fragment = await fragmentOf(STATE);
  for (let length = '#lab=1.'.length; length < fragment.length; length += 1) {
    expect(await decodeState(fragment.slice(0, length), isLabState)).toEqual({
      ok: false,
      problem: {kind: 'damaged'},
    });
  }
});

test('a link with a character changed is damaged, or is the same still', async () => {
  const fragment = await fragmentOf(STATE);
  const places = fc.integer({min: '#lab=1.'.length, max: fragment.length - 1});
  const characters = fc.constantFrom(...'ABCxyz019-_ %=+/é');
  await fc.assert(
    fc.asyncProperty(places, characters, async (place, character) => {
      const garbled = fragment.slice(0, place) + character + fragment.slice(place + 1);
      const result = await decodeState(garbled, isLabState);
      // The last character has bits that no byte uses.
      expect(result).toEqual(
        result.ok ? {ok: true, value: STATE} : {ok: false, problem: {kind: 'damaged'}},
      );
    }),
  );
});

test('nothing that stands in an address makes it throw', async () => {
  const anything = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.string().map((text) => `#lab=1.${text}`),
    fc.base64String().map((text) => `#lab=1.${text}`),
    fc.uint8Array({maxLength: 300}).map(linkOf),
    fc.json().map(linkOf),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (fragment) => {
      expect((await decodeState(fragment, isLabState)).ok).toBe(false);
    }),
    {numRuns: 500},
  );
});

test.each<[string, string, unknown]>([
  ['no fragment', '', {kind: 'foreign'}],
  ["a heading's", '#copy-on-write', {kind: 'foreign'}],
  ['no version', '#lab=abc', {kind: 'foreign'}],
  ['a later version', '#lab=2.eJyr', {kind: 'version', found: '2'}],
  ['no data', '#lab=1.', {kind: 'damaged'}],
  ['not UTF-8', linkOf(Uint8Array.of(0x22, 0xff, 0x22)), {kind: 'damaged'}],
  ['not JSON', linkOf('{'), {kind: 'damaged'}],
  ['JSON deeper than any parser likes', linkOf('['.repeat(500_000)), {kind: 'damaged'}],
  ['another value', linkOf('{"a":1}'), {kind: 'invalid'}],
  [
    'a file outside of the context',
    linkOf('{"dockerfile":"","files":{"../a":{"content":""}},"buildArgs":{}}'),
    {kind: 'invalid'},
  ],
  [
    'too long a link',
    `#lab=1.${'A'.repeat(MAX_FRAGMENT)}`,
    {kind: 'too-large', limit: MAX_FRAGMENT},
  ],
])('%s is an error as data', async (_name, fragment, error) => {
  expect(await decodeState(fragment, isLabState)).toEqual({ok: false, problem: error});
});

test('a small link that inflates to much is not inflated to its end', async () => {
  const bomb = linkOf(Buffer.alloc(40 * MAX_STATE, 0x20));
  expect(bomb.length).toBeLessThan(MAX_FRAGMENT);
  let inflated = 0;
  const Native = DecompressionStream;
  vi.stubGlobal(
    'DecompressionStream',
    class {
      readonly readable: ReadableStream<Uint8Array>;
      readonly writable: WritableStream<BufferSource>;
      constructor(format: CompressionFormat) {
        const native = new Native(format);
        const count = new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            inflated += chunk.length;
            controller.enqueue(chunk);
          },
        });
        this.writable = native.writable;
        this.readable = native.readable.pipeThrough(count);
      }
    },
  );
  expect(await decodeState(bomb, isLabState)).toEqual({
    ok: false,
    problem: {kind: 'too-large', limit: MAX_STATE},
  });
  expect(inflated).toBeGreaterThan(MAX_STATE);
  expect(inflated).toBeLessThan(2 * MAX_STATE);
});

test('a state that no link can carry is told before the link is sent', async () => {
  expect(await encodeState({...STATE, dockerfile: ' '.repeat(MAX_STATE)})).toEqual({
    ok: false,
    problem: {kind: 'too-large', limit: MAX_STATE},
  });
  const noise = Array.from(
    {length: 100_000},
    (_, index) => ((index * 48_271) % 2_147_483_647) % 9973,
  );
  expect(await encodeState({...STATE, dockerfile: noise.join(' ')})).toEqual({
    ok: false,
    problem: {kind: 'too-large', limit: MAX_FRAGMENT},
  });
});

test('where the browser cannot compress, there are no links', async () => {
  const fragment = await fragmentOf(STATE);
  vi.stubGlobal('CompressionStream', undefined);
  expect(canShare()).toBe(false);
  const unsupported = {ok: false, problem: {kind: 'unsupported'}};
  expect(await encodeState(STATE)).toEqual(unsupported);
  expect(await decodeState(fragment, isLabState)).toEqual(unsupported);
  expect(await decodeState('#a-heading', isLabState)).toEqual({
    ok: false,
    problem: {kind: 'foreign'},
  });
});
