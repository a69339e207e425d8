import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {describe, expect, test} from 'vitest';
import {sayFinding} from '../../plugins/content/finding';
import {match} from './match';
import {
  clashes,
  KNOWLEDGE_FOLDER,
  readFile,
  readFolder,
  readKnowledge,
} from '../../plugins/content/knowledge';

const {written, findings} = readFolder(KNOWLEDGE_FOLDER);
const knowledge = readKnowledge(KNOWLEDGE_FOLDER);

interface Example {
  readonly problem: string;
  readonly from: string;
  readonly text: string;
}

const examples = (name: string) =>
  parse(
    readFileSync(path.join('src/workshop/help/examples', `${name}.yml`), 'utf8'),
  ) as readonly Example[];

/** What is answered, the guesses with a question mark. */
const answered = (text: string) =>
  match(text, knowledge).matches.map(({problem, sure}) => `${problem.id}${sure ? '' : '?'}`);

test('the knowledge is written as it should be', () => {
  expect(findings.map(sayFinding)).toEqual([]);
  expect(written.length).toBeGreaterThanOrEqual(60);
});

describe('every example is answered with its entry, and with no other', () => {
  for (const {entry, path: file, line} of written) {
    test(`${file}:${line} ${entry.id}`, () => {
      for (const {text, unsure} of entry.examples) {
        expect(answered(text), text).toEqual([`${entry.id}${unsure ? '?' : ''}`]);
      }
    });
  }
});

test('at least 60 messages are real ones, each with its origin', () => {
  const origins = written.flatMap(({entry}) => entry.examples.map(({from}) => from));
  expect(origins.length).toBeGreaterThanOrEqual(60);
  expect(origins.filter((from) => from.startsWith('https://')).length).toBeGreaterThanOrEqual(20);
  expect(origins.filter((from) => !from.startsWith('https://')).length).toBeGreaterThanOrEqual(20);
});

describe('held-out messages: none is answered wrongly', () => {
  const heldOut = examples('held-out');
  for (const {problem, from, text} of heldOut) {
    test(`${problem} ${from}`, () => {
      const [first] = answered(text);
      const allowed = [undefined, ...(problem === 'none' ? [] : [problem, `${problem}?`])];
      expect(allowed, text).toContain(first);
    });
  }

  test('there are at least 20, and most are found', () => {
    const known = heldOut.filter(({problem}) => problem !== 'none');
    const found = known.filter(
      ({problem, text}) => answered(text)[0]?.replace('?', '') === problem,
    );
    expect(known.length).toBeGreaterThanOrEqual(20);
    expect(found.length / known.length).toBeGreaterThan(0.8);
  });

  test('none of them is an example of an entry', () => {
    const used = new Set(written.flatMap(({entry}) => entry.examples.map(({text}) => text.trim())));
    expect(heldOut.filter(({text}) => used.has(text.trim()))).toEqual([]);
  });
});

describe('innocent outputs have no sure answer', () => {
  for (const {from, text} of examples('innocent')) {
    test(from, () => {
      expect(match(text, knowledge).confidence).not.toBe('sure');
    });
  }
});

/** The anchors of a page of the workshop: its headings carry them. */
function anchorsOf(page: string): readonly string[] {
  const name = page.replace(/^\/labs\//, '');
  const numbered = ['first-image', 'run', 'fast-small-build', 'share', 'ecs', 'clean-up'];
  const file = page.startsWith('/labs/')
    ? `docs/labs/0${numbered.indexOf(name) + 1}-${name}.mdx`
    : page === '/my'
      ? 'src/pages/_my/MyValues.tsx'
      : `docs${page}.mdx`;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...text.matchAll(/\{\/\* #([\w-]+) \*\/\}|<Heading [^>]*\bid="([\w-]+)"/g)].map(
    ([, id, other]) => id ?? other ?? '',
  );
}

test('every entry leads to a place that there is', () => {
  const lost = written.filter(({entry}) => {
    const [page = '', anchor = ''] = entry.page.split('#');
    return !anchorsOf(page).includes(anchor);
  });
  expect(lost.map(({entry, path: file, line}) => `${file}:${line} ${entry.page}`)).toEqual([]);
});

describe('a contributor’s mistake is told with its line and how to mend it', () => {
  const sound = `- id: some-failure
  title: 실패했습니다
  match: ['some message that is long']
  cause: 까닭이 있습니다.
  fix:
    - say: 고칩니다.
  page: /setup#local
  source: {url: 'https://example.com/', checked: 2026-11-24}
  examples:
    - from: https://example.com/
      text: some message that is long
`;
  const told = (text: string, file = 'build.yml') => readFile(text, file).findings.map(sayFinding);

  test('a sound entry has no finding', () => {
    expect(told(sound)).toEqual([]);
  });

  for (const [name, from, to, finding] of [
    [
      'an unknown key',
      'title:',
      'titel:',
      /^build\.yml:2:3: "titel": 쓸 수 없는 항목입니다\. 쓸 수 있는 항목: id, title,/m,
    ],
    [
      'a pattern that is too short',
      "'some message that is long'",
      "'error'",
      /^build\.yml:3:\d+: "match\.0": .*10자 이상/,
    ],
    [
      'a gap at the end',
      "'some message that is long'",
      "'some message …'",
      /^build\.yml:3:\d+: .*조각 사이에만/,
    ],
    [
      'a sentence without an end',
      '고칩니다.',
      '고치기',
      /^build\.yml:6:\d+: "fix\.0\.say": .*끝나는 문장이어야/,
    ],
    [
      'a day that is none',
      '2026-11-24',
      '2026-13-24',
      /^build\.yml:8:\d+: "source\.checked": 2026-11-24처럼 적은 날짜/,
    ],
    [
      'an origin that is none',
      'from: https://example.com/',
      'from: a friend',
      /^build\.yml:10:\d+: .*실행한 프로그램의 버전과 명령/,
    ],
    [
      'a page without an anchor',
      '/setup#local',
      '/setup',
      /^build\.yml:7:\d+: .*소제목까지 적은 주소/,
    ],
    [
      'no pattern',
      "  match: ['some message that is long']\n",
      '',
      /^build\.yml:1:\d+: "match": match나 maybe에/,
    ],
    ['broken YAML', 'fix:', 'fix: [', /^build\.yml:\d+:\d+: .*YAML로 읽을 수 없습니다/],
  ] as const) {
    test(name, () => {
      expect(told(sound.replace(from, to)).join('\n')).toMatch(finding);
    });
  }

  test('a file of no area', () => {
    expect(told(sound, 'misc.yml').join('\n')).toMatch(/^misc\.yml:1:1: .*분야의 이름이어야/);
  });

  test('an id twice, and hiddenBy of none', () => {
    const twice = readFile(
      `${sound}${sound.replace('cause:', 'hiddenBy: [nowhere]\n  cause:')}`,
      'run.yml',
    );
    expect(clashes(twice.written).map(sayFinding)).toEqual([
      'run.yml:12:1: "id: some-failure": 다른 항목에 없는 id여야 합니다.',
      'run.yml:12:1: "hiddenBy: nowhere": 다른 항목의 id여야 합니다.',
    ]);
  });
});
