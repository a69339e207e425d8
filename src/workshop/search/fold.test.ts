import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findAll} from './find';
import {endsWord, fold, foldText, startsWord} from './fold';

describe('fold', () => {
  it('leaves out spaces and capitals, and keeps line breaks', () => {
    expect(foldText('가상 머신\u200b\nDocker  Hub')).toBe('가상머신\ndockerhub');
  });

  it('knows for every letter where it comes from', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 40}), (source) => {
        const {text, origin} = fold(source);
        expect(origin.length).toBe(text.length);
        const comesFrom = (position: number, at: number): boolean => {
          const around = [position - 1, position].map((near) => source.codePointAt(near) ?? 0);
          return String.fromCodePoint(...around)
            .toLowerCase()
            .includes(text.charAt(at));
        };
        expect(origin.every(comesFrom)).toBe(true);
      }),
    );
  });
});

describe('startsWord and endsWord', () => {
  it.each([
    ['Docker Hub', 7, true],
    ['GitHub', 3, true],
    ['Docker는', 6, true],
    ['dockerd', 6, false],
    ['--platform', 1, false],
    ['-p 80', 0, true],
    ['레이어', 1, false],
  ])('%s at %i: %s', (source, position, starts) => {
    expect(startsWord(source, position)).toBe(starts);
  });

  it('ends a word at the end of the text', () => {
    expect(endsWord('레이어', 3)).toBe(true);
    expect(endsWord('레이어', 2)).toBe(false);
  });
});

describe('findAll', () => {
  const find = (source: string, text: string, keys?: string) =>
    findAll(fold(source), {text, ...(keys === undefined ? {} : {keys}), weight: 1}).map(
      ({start, end}) => source.slice(start, end),
    );

  it('finds over a space from the start of a word only', () => {
    expect(find('게스트 운영 체제', '운영체제')).toEqual(['운영 체제']);
    expect(find('docker under', 'run')).toEqual([]);
  });

  it('takes a short Latin text for a word', () => {
    expect(find('https ps', 'ps')).toEqual(['ps']);
    expect(find('Dockerfile', 'file')).toEqual(['file']);
  });

  it('covers the syllables that the typed keys have begun', () => {
    expect(find('컨테이너', '컨', 'ㅌㅔㅇ')).toEqual(['컨테이']);
    expect(find('컨테이너', '컨', 'ㅌ')).toEqual(['컨테']);
    expect(find('컨테이너', '컨', 'ㅌㅗ')).toEqual([]);
  });

  it('gives a stretch that folds to what was looked for', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.nat(), fc.nat(), (source, start, length) => {
        const {text} = fold(source);
        const from = start % (text.length + 1);
        const needle = text.slice(from, from + 1 + (length % 4));
        for (const found of needle === '' ? [] : find(source, needle)) {
          expect(foldText(found)).toContain(needle);
        }
      }),
    );
  });
});
