import {describe, expect, it} from 'vitest';
import {isEnding, shortStemOf, stemsOf, stemsWhileTyping} from './endings';
import {equalTerms} from './equalTerms';
import {foldText} from './fold';
import {keysOf, peelFinal} from './hangul';

describe('stemsOf', () => {
  it.each([
    ['컨테이너를', '컨테이너'],
    ['컨테이너에서는', '컨테이너'],
    ['이미지란', '이미지'],
    ['레이어들은', '레이어'],
    ['볼륨이라는', '볼륨'],
    ['커널로', '커널'],
    ['docker는', 'docker'],
    ['레지스트리에서만', '레지스트리'],
    ['설치하려면', '설치'],
  ])('takes the endings off %s', (word, stem) => {
    expect(stemsOf(word)).toContain(stem);
  });

  it.each(['도커', '이미지', '레지스트리', '컨테이너', '하이퍼바이저', '서비스', '포트', '데몬'])(
    'leaves %s whole',
    (word) => {
      expect(stemsOf(word)).toEqual([]);
    },
  );

  it('minds the last letter of the noun', () => {
    expect(stemsOf('차이')).toEqual([]);
    expect(stemsOf('경로')).toEqual([]);
    expect(stemsOf('사과')).toEqual([]);
  });

  it('cuts no whole Korean term of the search off to nothing but another term', () => {
    const terms = equalTerms.flat().map(foldText);
    for (const term of terms) {
      for (const stem of stemsOf(term).filter((candidate) => candidate.length > 1)) {
        expect([term, terms.includes(stem)]).toEqual([term, false]);
      }
    }
  });
});

describe('stems while typing', () => {
  it.each(['레이어ㄴ', '레이어느', '레이엉', '레이어에ㅅ', '레이어에서느'])('%s', (word) => {
    expect(stemsWhileTyping(word)).toContain('레이어');
  });
});

describe('short stems', () => {
  it('takes one ending only', () => {
    expect(shortStemOf('풀은')).toBe('풀');
    expect(shortStemOf('바나나')).toBeUndefined();
    expect(isEnding('풀', '을')).toBe(true);
    expect(isEnding('풀', '어')).toBe(false);
  });
});

describe('keys', () => {
  it('types a syllable key by key', () => {
    expect(keysOf('과닭ㄳA')).toBe('ㄱㅗㅏㄷㅏㄹㄱㄱㅅA');
    expect(peelFinal('엉')).toEqual(['어', 'ㅇ']);
    expect(peelFinal('닭')).toEqual(['달', 'ㄱ']);
    expect(peelFinal('가')).toBeUndefined();
  });
});
