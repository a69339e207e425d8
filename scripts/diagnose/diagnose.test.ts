import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {MOST_CHARACTERS, MOST_TEXTS, readTexts} from './readTexts';

/** What `npm run -s diagnose` prints for an input. */
function diagnose(input: string) {
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/diagnose.ts'],
    {input, encoding: 'utf8'},
  );
  return {stdout, stderr, status};
}

test('each text is answered in its place', () => {
  const {stdout, stderr, status} = diagnose(
    JSON.stringify([
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      'bash: ./run.sh: Permission denied',
      'hello',
    ]),
  );
  expect({stderr, status}).toEqual({stderr: '', status: 0});
  expect(JSON.parse(stdout)).toEqual([
    {confidence: 'sure', problems: ['daemon-not-running']},
    {confidence: 'unsure', problems: ['write-permission']},
    {confidence: 'none', problems: []},
  ]);
}, 30_000);

test('what is no list of texts is refused', () => {
  const {stdout, stderr, status} = diagnose('["a", 3]');
  expect({stdout, status}).toEqual({stdout: '', status: 1});
  expect(stderr).toMatch(/^item 2 of the list is a number, not a text: .*for example \[/);
}, 30_000);

test.each([
  ['', /^standard input is empty: give it a list/],
  ['docker ps', /^standard input is not JSON \(.+\): give it a list/],
  ['{"text": "a"}', /^standard input is an object, not a list: put the texts in brackets/],
  ['"a"', /^standard input is a string, not a list/],
  ['["a", null]', /^item 2 of the list is null, not a text/],
  ['[["a"]]', /^item 1 of the list is a list, not a text/],
  [JSON.stringify(Array(MOST_TEXTS + 1).fill('')), /^the list has 10001 texts, more than 10000/],
  [' '.repeat(MOST_CHARACTERS + 1), /^standard input has 50000001 characters, more than/],
])('%.40s', (input, problem) => {
  const read = readTexts(input);
  expect(read.ok ? '' : read.problem).toMatch(problem);
});

test('no text is no problem', () => {
  expect(readTexts('[]')).toEqual({ok: true, value: []});
});
