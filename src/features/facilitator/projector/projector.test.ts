import {beforeEach, describe, expect, test} from 'vitest';
import {countdownIntentOf, intentOf, type KeyPress} from './keys';
import {projectorAddress} from './links';
import {countedOf, readSlides, ruleFor, slidesOf, slideWith} from './slides';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{key, code: '', target: document.body, isComposing: false, defaultPrevented: false},
  ...{altKey: false, ctrlKey: false, metaKey: false, shiftKey: false},
  ...more,
});

function inside(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('[data-target]')!;
}

test('the address of slides has the page’s slash before the question mark', () => {
  expect(projectorAddress('/labs/run', '')).toBe('/labs/run/?projector');
  expect(projectorAddress('/labs/run/', 'start')).toBe('/labs/run/?projector#start');
  expect(projectorAddress('/', '')).toBe('/?projector');
});

describe('slides', () => {
  const blocks = [
    {},
    {},
    {id: 'a', title: '1. 가'},
    {},
    {id: 'b', title: '2. 나'},
    {id: 'c', title: '확인'},
  ];

  test('of a lab are counted by their numbers, the rest is not counted', () => {
    const slides = slidesOf(blocks, '실습');
    expect(slides).toEqual([
      {id: '', title: '실습', first: 1, last: 2},
      {id: 'a', title: '가', first: 3, last: 4, number: 1},
      {id: 'b', title: '나', first: 5, last: 5, number: 2},
      {id: 'c', title: '확인', first: 6, last: 6},
    ]);
    expect(countedOf(slides)).toBe(2);
  });

  test('of another page are all counted; one without a beginning has none', () => {
    expect(
      slidesOf([{id: 'a', title: '가'}, {}, {id: 'b', title: '나'}], '장').map(({id, number}) => [
        id,
        number,
      ]),
    ).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(slidesOf([{}], '장')).toEqual([{id: '', title: '장', first: 1, last: 1}]);
    expect(slidesOf([], '장')).toEqual([]);
  });

  test('are read from the page; an anchor within one leads to it', () => {
    const root = inside(
      '<article data-target><header><h1>쪽</h1></header><p>글</p><h2 id=a>1. 가<a class=hash-link>#</a></h2><h3 id=deep>깊이</h3><h2 id=b>2. 나</h2><div><p id=deeper>글</p></div></article>',
    );
    const slides = readSlides(root);
    expect(slides.map(({id, title}) => `${id}:${title}`)).toEqual([':쪽', 'a:가', 'b:나']);
    expect(
      ['', 'a', 'deep', 'deeper', 'nowhere'].map((id) => slideWith(root, slides, id)?.id),
    ).toEqual(['', 'a', 'a', 'b', '']);
  });

  test('the rule leaves one of them in sight', () => {
    inside('<div data-projector-root data-target><p>1</p><p>2</p><p>3</p><p>4</p></div>');
    document.head.innerHTML = `<style>${ruleFor({id: '', title: '', first: 2, last: 3})}</style>`;
    const seen = [...document.querySelectorAll('p')].filter(
      (it) => getComputedStyle(it).display !== 'none',
    );
    expect(seen.map(({textContent}) => textContent)).toEqual(['2', '3']);
    document.head.innerHTML = '';
  });
});

describe('keys', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  test.each([
    ['PageDown', 'forward'],
    ['PageUp', 'back'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    [' ', 'forward'],
    ['Escape', 'leave'],
    ['q', 'code'],
    ['t', 'countdown'],
    ['ArrowDown', undefined],
    ['a', undefined],
  ])('%j asks for %s', (key, intent) => {
    expect(intentOf(press(key))).toBe(intent);
  });

  test('with shift the space bar goes back, and a Korean q is a q', () => {
    expect(intentOf(press(' ', {shiftKey: true}))).toBe('back');
    expect(intentOf(press('ㅂ', {code: 'KeyQ'}))).toBe('code');
    expect(intentOf(press('ㅅ', {code: 'KeyT'}))).toBe('countdown');
  });

  test.each([
    ['ArrowUp', 'longer'],
    ['ArrowDown', 'shorter'],
    ['Enter', 'toggle'],
    ['Escape', 'close'],
    ['t', 'close'],
    ['PageDown', undefined],
    ['q', undefined],
  ])('%j asks the countdown for %s', (key, intent) => {
    expect(countdownIntentOf(press(key))).toBe(intent);
  });

  test('Enter presses the button that has the focus, and the countdown’s arrows still count', () => {
    const target = inside('<section data-projector-bar><button data-target>a</button></section>');
    expect(countdownIntentOf(press('Enter', {target}))).toBeUndefined();
    expect(countdownIntentOf(press('ArrowUp', {target}))).toBe('longer');
    expect(countdownIntentOf(press('Enter', {ctrlKey: true}))).toBeUndefined();
  });

  test.each<[string, Partial<KeyPress>]>([
    ['that something else has taken', {defaultPrevented: true}],
    ['while a syllable is composed', {isComposing: true}],
    ['with Ctrl', {ctrlKey: true}],
    ['with ⌘', {metaKey: true}],
    ['with Alt', {altKey: true}],
  ])('a key %s asks for nothing', (_, more) => {
    expect(intentOf(press('PageDown', more))).toBeUndefined();
  });

  test('in a field keys are text', () => {
    const target = inside('<input data-target>');
    for (const key of ['PageDown', 'ArrowRight', ' ', 'q', 'Escape']) {
      expect(intentOf(press(key, {target})), key).toBeUndefined();
    }
  });

  test('a figure keeps its arrows, but a remote goes on', () => {
    const target = inside('<figure><button data-target>a</button></figure>');
    expect(intentOf(press('ArrowRight', {target}))).toBeUndefined();
    expect(intentOf(press(' ', {target}))).toBeUndefined();
    expect(intentOf(press('PageDown', {target}))).toBe('forward');
  });

  test('the bar’s buttons leave the arrows alone', () => {
    const target = inside('<div data-projector-bar><button data-target>a</button></div>');
    expect(intentOf(press('ArrowRight', {target}))).toBe('next');
    expect(intentOf(press(' ', {target}))).toBeUndefined();
  });
});
