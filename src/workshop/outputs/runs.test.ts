import {describe, expect, test} from 'vitest';
import type {Requirement} from './check';
import {judge} from './judge';
import type {Kind} from './kinds';

/** What differs, requirement by requirement; the kind of a verdict without findings. */
function told(kind: Kind, text: string, ...requirements: readonly Requirement[]): unknown {
  const verdict = judge({command: '', kind, requirements}, text);
  return verdict.kind === 'read'
    ? verdict.findings.map(({difference}) => difference?.kind ?? 'met')
    : verdict.kind;
}

const HEAD = 'DRIVER    VOLUME NAME';
const a: Requirement = {kind: 'volume', name: 'a'};

describe('of several runs', () => {
  test.each([
    [
      'the last of the command that is asked for',
      `$ docker volume ls\n${HEAD}\nlocal a\n$ docker volume ls\n${HEAD}`,
      ['missing'],
    ],
    [
      'it, before what others printed',
      `$ docker volume ls\n${HEAD}\nlocal a\n$ docker ps\nb`,
      ['met'],
    ],
    [
      'it, before what stands without a command',
      `${HEAD}\nlocal b\n$ docker volume ls\n${HEAD}\nlocal a`,
      ['met'],
    ],
    [
      'what stands without a command, where no other is asked for',
      `${HEAD}\nlocal a\n$ docker ps\nb`,
      ['met'],
    ],
    ['an output of another command alone', '$ docker ps\nCONTAINER ID   IMAGE   COMMAND', 'other'],
    ['a command that printed nothing', '$ docker volume ls -q', ['missing']],
    ['a version that was not printed', '$ docker ps', 'other'],
  ])('%s is read', (_, text, verdict) => {
    expect(told('volumes', text, a)).toEqual(verdict);
  });

  test('a client that printed nothing has told no version', () => {
    expect(told('version', '$ docker version', {kind: 'client'})).toBe('other');
  });
});

describe('names alone may be volumes, sentences are none', () => {
  test.each([
    ['a\nb', ['met']],
    ['b', ['missing']],
    ['a b', 'other'],
    ['a\nb c', 'other'],
    ['c b\na', 'other'],
  ])('%j', (text, verdict) => {
    expect(told('volumes', text, a)).toEqual(verdict);
  });
});

test.each<[Kind, string]>([
  ['version', 'Client:\n Version: 27.3.1\nServer:\n Version: 27.3.1'],
  ['images', 'a:latest'],
  ['containers', 'CONTAINER ID   IMAGE   COMMAND'],
  ['history', 'IMAGE   CREATED   CREATED BY'],
  ['volumes', HEAD],
  ['response', 'a'],
])('what %s cannot tell is never met', (kind, text) => {
  const requirements: readonly Requirement[] = [
    {kind: 'client'},
    {kind: 'server'},
    {kind: 'image', name: 'a'},
    {kind: 'container', name: 'a', state: 'up'},
    {kind: 'no-container', name: 'a'},
    {kind: 'layer', text: 'a'},
    {kind: 'volume', name: 'a', absent: true},
    {kind: 'body', text: 'a'},
  ];
  const met: readonly string[] = {
    version: ['client', 'server'],
    images: ['image'],
    containers: ['no-container'],
    history: [],
    volumes: ['volume'],
    response: ['body'],
  }[kind];
  expect(told(kind, text, ...requirements)).toEqual(
    requirements.map((each) => (met.includes(each.kind) ? 'met' : 'missing')),
  );
});
