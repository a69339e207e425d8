import {describe, expect, test} from 'vitest';
import {readPaste} from './paste';

/** Each run as its command and its lines. */
const runs = (text: string) => readPaste(text).map(({command, lines}) => [command, ...lines]);

describe('a pasted text in commands and what they printed', () => {
  test.each([
    ['nothing', '', [[undefined]]],
    ['an output alone', '\n\na\n\nb\n\n', [[undefined, 'a', '', 'b']]],
    ['a command alone', '$ docker ps', [['docker ps']]],
    ['a command and its output', '$ docker ps \na\nb\n', [['docker ps', 'a', 'b']]],
    [
      'what stands before the first command',
      'a\n$ docker ps\nb',
      [
        [undefined, 'a'],
        ['docker ps', 'b'],
      ],
    ],
    [
      'two commands',
      '$ docker ps\n\na\n$ curl -s x\nb',
      [
        ['docker ps', 'a'],
        ['curl -s x', 'b'],
      ],
    ],
    ['a fence around it', '```console\n$ docker ps\na\n```', [['docker ps', 'a']]],
    ['signs that nobody sees', '\ufeff$ docker\u200b ps\na\u2060b', [['docker ps', 'ab']]],
    ['ends of lines of every system', '$ docker ps\r\na\rb\nc', [['docker ps', 'a', 'b', 'c']]],
  ])('%s', (_, text, told) => {
    expect(runs(text)).toEqual(told);
  });

  test.each([
    ...['$ ', '# ', '% ', '> ', '❯ ', '➜ ', '» ', '', '$', 'minji@pc:~$ ', 'C:\\hello>'],
    'PS C:\\Users\\minji> ',
  ])('the prompt %j before a command', (prompt) => {
    expect(runs(`${prompt}docker ps -a\na`)).toEqual([['docker ps -a', 'a']]);
  });

  test.each([
    ...['sudo docker ps', 'podman ps', 'curl.exe -s x', 'curl -s x', 'iwr x', 'irm x'],
    ...['Invoke-WebRequest x', 'Invoke-RestMethod x'],
  ])('%s is a command', (command) => {
    expect(runs(`$ ${command}\na`)).toEqual([[command, 'a']]);
  });

  test.each([
    'docker: command not found ...',
    'docker: Error response from daemon: x',
    'docker.exe : x',
    'docker : x',
    'curl: (7) Failed to connect',
    'curl : Unable to connect',
    'curl.exe: (6) x',
    'my-docker ps',
    'dockerfile ps',
    'the docker ps',
  ])('%s is said by a program', (line) => {
    expect(runs(line)).toEqual([[undefined, line]]);
  });

  test.each([
    ...['$', '#', '%', '>', '❯', '➜', 'minji@pc:~/hello$', 'minji@mac hello %', 'root@1a2b:/#'],
    ...['PS C:\\Users\\minji> ', 'C:\\hello>', 'PS D:\\>'],
  ])('the prompt %j alone is no output', (prompt) => {
    expect(runs(`$ docker ps\na\n${prompt}`)).toEqual([['docker ps', 'a']]);
  });

  test.each(['a$', '100%', 'a@b', 'C:\\a|b>', 'x C:\\a>', 'x PS C:\\a>', '> a'])(
    '%j is an output',
    (line) => {
      expect(runs(`$ docker ps\n${line}`)).toEqual([['docker ps', line]]);
    },
  );

  test.each([
    ['bash', '$ docker run \\\n  -d \\\n  nginx\na'],
    ['PowerShell', 'PS C:\\> docker run `\n  -d `\n  nginx\na'],
    ['cmd', 'C:\\>docker run ^\n  -d ^\n  nginx\na'],
  ])('a command of several lines, in %s', (_, text) => {
    expect(runs(text)).toEqual([['docker run -d nginx', 'a']]);
  });
});
