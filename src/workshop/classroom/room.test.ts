import {describe, expect, test} from 'vitest';
import {page} from '../agenda/fixture';
import {
  addressOf,
  codedSteps,
  isLocalHost,
  readAddress,
  readCode,
  spokenAddress,
  stepCode,
} from './address';
import {isNewer, leads, readMessage, stampAfter, type Message, type Position} from './messages';

const at = (stamp: number, by: string): Position => ({page: '/a/', slide: 'b', stamp, by});

describe('positions', () => {
  test('of two moves at one time every window takes the same', () => {
    expect(isNewer(at(2, 'a'), at(1, 'b'))).toBe(true);
    expect(isNewer(at(2, 'a'), at(2, 'b'))).toBe(false);
    expect(isNewer(at(2, 'b'), at(2, 'a'))).toBe(true);
    expect(isNewer(at(2, 'a'), at(2, 'a'))).toBe(false);
  });

  describe('a window that has only been opened', () => {
    const moved = at(1, 'a');
    const opened: Position = {...at(9, 'b'), slide: '', fresh: true};

    test('comes to the room’s slide, and does not take the room to its own', () => {
      expect(leads(moved, opened)).toBe(true);
      expect(leads(opened, moved)).toBe(false);
    });

    test('leads to another page', () => {
      const elsewhere = {...opened, page: '/c/'};
      expect(leads(elsewhere, moved)).toBe(true);
      expect(leads(moved, elsewhere)).toBe(false);
    });

    test('follows one that was opened before it', () => {
      const earlier = {...opened, stamp: 5};
      expect(leads(earlier, opened)).toBe(true);
      expect(leads(opened, earlier)).toBe(false);
    });

    test('leads like any other once it has moved', () => {
      const gone = {...opened, stamp: 10, fresh: false};
      expect(leads(gone, moved)).toBe(true);
      expect(leads(moved, gone)).toBe(false);
    });
  });

  test('a move is later than what it follows, whatever the clock says', () => {
    expect(stampAfter(at(100, 'a'), 50)).toBe(101);
    expect(stampAfter(at(100, 'a'), 500)).toBe(500);
    expect(stampAfter(undefined, 7)).toBe(7);
  });
});

describe('messages', () => {
  const shown = {
    ...at(1, 'a'),
    title: 't',
    slides: [
      {id: '', title: 't'},
      {id: 'b', title: 'u', number: 1},
    ],
  };

  test.each<Message>([
    {kind: 'hello', from: 'a'},
    {kind: 'bye', from: 'a'},
    {kind: 'go', from: 'a', to: at(1, 'a')},
    {kind: 'at', from: 'a', shown},
    {kind: 'at', from: 'a', shown: {...shown, fresh: true}},
  ])('$kind is read', (message) => {
    expect(readMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  test.each([
    ['nothing', null],
    ['a text', 'hello'],
    ['no sender', {kind: 'hello'}],
    ['an unknown kind', {kind: 'run', from: 'a'}],
    ['a place on another host', {kind: 'go', from: 'a', to: {...at(1, 'a'), page: '//b.example/'}}],
    ['a script', {kind: 'go', from: 'a', to: {...at(1, 'a'), page: 'javascript:alert(1)'}}],
    ['a stamp that is no number', {kind: 'go', from: 'a', to: {...at(1, 'a'), stamp: '1'}}],
    ['a freshness that is no answer', {kind: 'go', from: 'a', to: {...at(1, 'a'), fresh: 'no'}}],
    ['slides that are none', {kind: 'at', from: 'a', shown: {...shown, slides: [{id: 1}]}}],
  ])('%s is none', (_, value) => {
    expect(readMessage(value)).toBeUndefined();
  });
});

describe('addresses', () => {
  test.each([
    ['192.168.0.10:8080', 'http://192.168.0.10:8080/'],
    [' https://workshop.example/docker ', 'https://workshop.example/docker/'],
    ['HTTP://Room.Local', 'http://room.local/'],
  ])('%s is taken', (typed, address) => {
    expect(readAddress(typed)).toEqual({ok: true, value: address});
  });

  test.each([
    ['', 'unreadable'],
    ['a b', 'unreadable'],
    ['http://a/$(b)', 'unreadable'],
    ['ftp://a', 'scheme'],
    ['http://me:secret@a', 'secret'],
    ['http://a/?b', 'query'],
    ['http://a/#b', 'query'],
    ['localhost:3000', 'local'],
    ['http://127.0.0.1', 'local'],
    ['http://[::1]:8080', 'local'],
  ])('%s is refused: %s', (typed, mistake) => {
    expect(readAddress(typed)).toEqual({ok: false, problem: mistake});
  });

  test('which names are this computer alone', () => {
    expect(['localhost', '127.0.0.1', '[::1]', '0.0.0.0'].every(isLocalHost)).toBe(true);
    expect(['192.168.0.1', 'example.org', 'notlocalhost'].some(isLocalHost)).toBe(false);
  });

  test('read aloud without what nobody types', () => {
    expect(spokenAddress('http://192.168.0.10:8080/')).toBe('192.168.0.10:8080');
    expect(spokenAddress('https://a/go/#3-2')).toBe('https://a/go/#3-2');
  });
});

describe('codes', () => {
  const lab = {...page('labs', 20), lab: 3, permalink: '/base/labs/'};

  test('steps of labs have one, other sections none', () => {
    expect(stepCode(lab, 'second')).toBe('3-2');
    expect(stepCode(lab, 'checkpoint')).toBeUndefined();
    expect(stepCode(page('a', 20), 'second')).toBeUndefined();
    expect(codedSteps([page('a', 20), lab]).map(({code, id}) => `${code} ${id}`)).toEqual([
      '3-1 first',
      '3-2 second',
    ]);
  });

  test.each([
    ['3-2', '3-2'],
    [' 3 - 02 ', '3-2'],
    ['3.2', '3-2'],
    ['３－２', '3-2'],
    ['#3-2', '3-2'],
    ['3', undefined],
    ['3-0', undefined],
    ['a-b', undefined],
    ['3-2-1', undefined],
  ])('%s reads as %s', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  test('a step has a short address, another section that of its page', () => {
    const place = {root: 'http://192.0.2.1/docs/', baseUrl: '/base/'};
    expect(addressOf([lab], {page: '/base/labs', slide: 'second'}, place)).toEqual({
      address: 'http://192.0.2.1/docs/go/#3-2',
      code: '3-2',
    });
    expect(addressOf([lab], {page: '/base/labs/', slide: 'x'}, place)).toEqual({
      address: 'http://192.0.2.1/docs/labs/#x',
    });
    expect(addressOf([lab], {page: '/base/', slide: ''}, place)).toEqual({
      address: 'http://192.0.2.1/docs/',
    });
  });
});
