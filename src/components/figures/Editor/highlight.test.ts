import fc from 'fast-check';
import {expect, test} from 'vitest';
import {LONGEST, tokensOf} from './highlight';
import {linesOf} from './lines';
import type {EditorLanguage} from './types';

const LANGUAGES: readonly EditorLanguage[] = [
  ...(['dockerfile', 'javascript', 'json', 'python', 'shell', 'text'] as const),
];

const kinds = (text: string, language: EditorLanguage) =>
  tokensOf(text, language).map(({from, to, kind}) => [text.slice(from, to), kind]);

test('a Dockerfile', () => {
  expect(kinds('# a\nFROM b AS c\nCOPY --from=c "d" e', 'dockerfile')).toEqual([
    ['# a', 'comment'],
    ['FROM', 'keyword'],
    ['AS', 'keyword'],
    ['COPY', 'keyword'],
    ['--from', 'function'],
    ['=', 'function'],
    ['c', 'string'],
    ['"d"', 'string'],
  ]);
});

test.each<[EditorLanguage, string, string, string]>([
  ['javascript', 'const a = `b\n${c}`', 'const', 'keyword'],
  ['json', '{"a": 1}', '"a"', 'function'],
  ['python', 'a = """b\nc"""', '"""b\nc"""', 'string'],
  ['shell', '#!/bin/sh\nset -e', '#!/bin/sh', 'comment'],
])('%s', (language, text, part, kind) => {
  expect(kinds(text, language)).toContainEqual([part, kind]);
});

const texts = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc
    .array(
      fc.constantFrom('RUN ', 'a', '"', "'", '`', '#', '\\', '\n', '$', '{', '(', '<<E', ' 한글'),
    )
    .map((parts) => parts.join('')),
);

test('tokens are in order and never one within another', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
      let last = 0;
      for (const {from, to} of tokensOf(text, language)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('its lines are those of the text', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
      const lines = linesOf(text, language).map((pieces) => pieces.map((piece) => piece.text));
      expect(lines.map((pieces) => pieces.join(''))).toEqual(text.split('\n'));
    }),
  );
});

test('a comment over two lines has its colour on both', () => {
  expect(linesOf('/* a\nb */ c', 'javascript')).toEqual([
    [{text: '/* a', kind: 'comment'}],
    [{text: 'b */', kind: 'comment'}, {text: ' c'}],
  ]);
});

test('plain text, and a text too long to read at every key, stay plain', () => {
  expect(tokensOf('FROM a', 'text')).toEqual([]);
  const line = 'FROM a\n';
  const most = line.repeat(Math.floor(LONGEST / line.length));
  expect(tokensOf(most, 'dockerfile')).not.toEqual([]);
  expect(tokensOf(most + line, 'dockerfile')).toEqual([]);
});
