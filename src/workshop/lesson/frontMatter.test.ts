import {describe, expect, test} from 'vitest';
import {lineOf, readFrontMatter} from './frontMatter';

const read = (page: string) => {
  const written = readFrontMatter(page);
  return written.ok
    ? written.value
    : written.faults.map(({line, key, problem}) => `${line} ${key}: ${problem}`).join('\n');
};

const SOUND = {title: '쪽', description: '글'};

describe('the top of a page', () => {
  test.each([
    ['a page', '---\ntitle: 쪽\ndescription: 글\n---\n글\n', SOUND],
    ['with the ends of lines of Windows', '---\r\ntitle: 쪽\r\ndescription: 글\r\n---\r\n', SOUND],
    ['at the end of the file', '---\ntitle: 쪽\ndescription: 글\n---', SOUND],
    ['with blanks behind its end', '---\ntitle: 쪽\ndescription: 글\n--- \t\n글', SOUND],
    [
      'with a rule in the text below',
      '---\ntitle: 쪽\ndescription: 글\n---\n글\n\n---\nlevels: 3\n---\n',
      SOUND,
    ],
    [
      'with dashes in it',
      '---\ntitle: 쪽\ndescription: "--- 글"\n---\n',
      {title: '쪽', description: '--- 글'},
    ],
    [
      'with every key',
      [
        ...['---', 'title: 쪽', 'description: 글', 'slug: /a', 'hide_table_of_contents: true'],
        ...['duration: 20', 'level: core', 'cuts: [{step: a, minutes: 3}]', 'verified: 2026-11-24'],
        ...['sources: [{title: b, url: "https://example.org/"}]', '---', ''],
      ].join('\n'),
      {
        ...{...SOUND, slug: '/a', hide_table_of_contents: true, duration: 20, level: 'core'},
        ...{cuts: [{step: 'a', minutes: 3}], verified: '2026-11-24'},
        sources: [{title: 'b', url: 'https://example.org/'}],
      },
    ],
  ])('%s', (_, page, value) => {
    expect(read(page)).toEqual(value);
  });
});

describe('what is no front matter', () => {
  test.each([
    ['nothing', ''],
    ['a text', '글\n'],
    ['below the first line', '\n---\ntitle: 쪽\ndescription: 글\n---\n'],
    ['without an end', '---\ntitle: 쪽\ndescription: 글\n'],
    ['with something behind its end', '---\ntitle: 쪽\ndescription: 글\n--- a\n'],
  ])('%s', (_, page) => {
    expect(readFrontMatter(page)).toMatchObject({
      faults: [{key: 'title'}, {key: 'description'}],
    });
  });
});

describe('mistakes count their lines from the first of the file', () => {
  test.each([
    ['title: ""', '2 title: 비어 있습니다.'],
    ['title: 쪽\nslug: a/', '3 slug: /로 시작해야 합니다.'],
    ['title: 쪽\nduration: 0', '3 duration: 0보다 커야 합니다.'],
    ['title: 쪽\nverified: 24.11.2026', '3 verified: 2026-11-24처럼 적은 날짜여야 합니다.'],
    ['title: 쪽\ncuts:\n  - {step: "", minutes: 1}', '4 cuts.0.step: 비어 있습니다.'],
    ['title: 쪽\ncuts:\n  - {step: a, minutes: 0}', '4 cuts.0.minutes: 0보다 커야 합니다.'],
    [
      'title: 쪽\ncuts: [{step: a, minutes: 1, by: b}]',
      '3 cuts.0.by: 쓸 수 없는 항목입니다. 쓸 수 있는 항목: step, minutes.',
    ],
    [
      'title: 쪽\nlevels: 3',
      '3 levels: 쓸 수 없는 항목입니다. 쓸 수 있는 항목: title, description, slug, hide_table_of_contents, duration, level, cuts, moved, verified, sources.',
    ],
    [
      'title: 쪽\nsources:\n  - title: ""\n    url: here',
      '4 sources.0.title: 비어 있습니다.\n5 sources.0.url: https://로 시작하는 주소여야 합니다.',
    ],
    [
      'title: 쪽\nsources: [{title: a, url: "https://a.org", by: c}]',
      '3 sources.0.by: 쓸 수 없는 항목입니다. 쓸 수 있는 항목: title, url.',
    ],
  ])('%j', (lines, told) => {
    expect(read(`---\n${lines}\ndescription: 글\n---\n`)).toBe(told);
  });
});

test.each([
  ['duration', 4],
  ['title', 2],
  ['dura', 1],
  ['level', 1],
  [undefined, 1],
])('the key %s stands in line %i', (key, line) => {
  expect(lineOf(key, '---\ntitle: 쪽\ndescription: "level: 3"\nduration: 20\n---\n')).toBe(line);
});

test('a key in the first line of a file is found there', () => {
  expect(lineOf('title', 'title: 쪽\nlevel: core\n')).toBe(1);
  expect(lineOf('level', 'title: 쪽\nlevel: core\n')).toBe(2);
});
