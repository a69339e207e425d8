import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Part} from './excerpt';
import {fixture} from './fixture';
import {foldText} from './fold';
import {prepare, search} from './match';
import {wordsOf} from './query';

const index = prepare(fixture);

const paths = (query: string): readonly string[] =>
  search(index, query).pages.map(({path}) => path);
const first = (query: string): string | undefined => search(index, query).pages[0]?.hits[0]?.href;
const allHits = (query: string) => search(index, query).pages.flatMap(({hits}) => [...hits]);
const plain = (parts: readonly Part[]): string => parts.map(({text}) => text).join('');
const marks = (parts: readonly Part[]): readonly string[] =>
  parts.filter(({marked}) => marked).map(({text}) => text);

describe('search', () => {
  it.each(['컨테이너', '컨테', '컨테이너를', '컨테이너에서는', '컨텡', '컨테ㅇ', 'container'])(
    'finds every page with the word: %s',
    (query) => {
      expect([...paths(query)].sort()).toEqual(['/containers/', '/ecs/', '/images/']);
    },
  );

  it.each([
    ['레이어', '/images/#layers'],
    ['레이어는', '/images/#layers'],
    ['레이어들은', '/images/#layers'],
    ['layer', '/images/#layers'],
    ['도커 허브', '/hub/'],
    ['도커허브에서', '/hub/'],
    ['Docker Hub', '/hub/'],
    ['docker 허브', '/hub/'],
    ['ECS', '/ecs/'],
    ['ecs는', '/ecs/'],
    ['이씨에스', '/ecs/'],
    ['쓰기 가능', '/images/#writable-layer'],
    ['쓰기가능', '/images/#writable-layer'],
    ['가상머신', '/containers/#virtual-machine'],
    ['가상 머신', '/containers/#virtual-machine'],
    ['VM', '/containers/#virtual-machine'],
    ['레지스트리에서', '/hub/#registry'],
    ['하이퍼바이저가', '/containers/#virtual-machine'],
    ['운영체제', '/containers/#virtual-machine'],
    ['작업 정의', '/ecs/#task'],
    ['작업 정의 클러스터', '/ecs/#task'],
    ['종속성', '/containers/#what-is-a-container'],
    ['윈도우즈', '/setup/#windows'],
    ['docker run', '/images/#writable-layer'],
    ['from', '/images/#layers'],
    ['--platform', '/images/#dockerignore'],
    ['.dockerignore', '/images/#dockerignore'],
    ['docker build .', '/images/#dockerignore'],
    ['이미지란 무엇입니까?', '/images/'],
  ])('puts the best place first: %s', (query, href) => {
    expect(first(query)).toBe(href);
  });

  it.each([
    '레이어ㄴ',
    '레이어느',
    '레이엉',
    '가상 머시',
    '쓰기 가느',
    '하이퍼바이적',
    '윈ㄷ',
    '돜',
  ])('finds something at every moment of typing: %s', (query) => {
    expect(search(index, query).total).toBeGreaterThan(0);
  });

  it.each(['', '   ', '없는단어', '감자', '감자를', '바나나', 'zzz', '컨테이너 감자', 'unde'])(
    'finds nothing where there is nothing: “%s”',
    (query) => {
      expect(search(index, query)).toEqual({pages: [], total: 0});
    },
  );

  it('wants all words in a section before it takes them from the whole page', () => {
    expect(first('컨테이너 쓰기')).toBe('/images/#writable-layer');
    expect(paths('하이퍼바이저 의존성')).toEqual(['/containers/']);
  });

  it('does not take the letters at the end and start of two words for one', () => {
    // "dockeR UNder" has no "run" in it, and "WSL 2에 Docker" no "2에d".
    const odd = prepare({
      ...fixture,
      pages: [
        {
          path: '/odd/',
          title: '이상한 글',
          sections: [{id: '', heading: '이상한 글', text: 'docker under'}],
        },
      ],
    });
    expect(search(odd, 'run').total).toBe(0);
    expect(search(odd, 'dockerunder').total).toBe(1);
    expect(search(odd, 'docker under').total).toBe(1);
  });

  it('ranks the title over a heading, and a heading over the text', () => {
    expect(paths('이미지')[0]).toBe('/images/');
    expect(allHits('레지스트리').map(({href}) => href)).toEqual(['/hub/#registry', '/ecs/#task']);
  });

  it('marks what was found in the original spelling', () => {
    const [hit] = allHits('가상머신은');
    expect(marks(hit?.heading ?? [])).toEqual(['가상 머신']);
    expect(marks(hit?.excerpt ?? [])).toEqual(['가상 머신']);
    expect(plain(hit?.excerpt ?? [])).toBe('가상 머신마다 게스트 운영 체제가 따로 있습니다.');
  });

  it('shows the sentence with the match, and what follows a heading without text', () => {
    expect(plain(allHits('바뀐 파일')[0]?.excerpt ?? [])).toBe('레이어마다 바뀐 파일만 담습니다.');
    expect(plain(allHits('환경')[0]?.excerpt ?? [])).toMatch(/^WSL 2에 Docker Desktop/u);
  });

  it('counts the places that it does not list', () => {
    const page = (number: number) => ({
      path: `/${number}/`,
      title: `쪽 ${number}`,
      sections: Array.from({length: 9}, (_, section) => ({
        id: section === 0 ? '' : `s${section}`,
        heading: `절 ${section}`,
        text: '같은 문장입니다.',
      })),
    });
    const {pages, total} = search(
      prepare({...fixture, pages: Array.from({length: 60}, (_, number) => page(number))}),
      '문장',
    );
    expect(total).toBe(540);
    expect(pages.length).toBeLessThan(60);
    expect(pages.every(({hits}) => hits.length >= 1)).toBe(true);
  });

  it('only marks what is in the text, and keeps the text, whatever is typed', () => {
    const texts = fixture.pages.flatMap(({title, sections}) => [
      title,
      ...sections.flatMap(({heading, text}) => [heading, ...text.split('\n')]),
    ]);
    const word = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.string({unit: 'binary'}),
      fc.constantFrom(...texts.flatMap((text) => text.split(' '))),
      fc.string({unit: fc.constantFrom(...Array.from('컨테이너레이어를는ㅇㅓ가dockerFROM-. \n'))}),
    );
    const queries = fc.array(word, {maxLength: 4}).map((words) => words.join(' '));
    fc.assert(
      fc.property(queries, (query) => {
        const {pages} = search(index, query);
        const parts = pages.flatMap(({title, hits}) => [
          title,
          ...hits.flatMap((hit) => [hit.heading, hit.excerpt]),
        ]);
        const isKept = (whole: readonly Part[]): boolean => {
          const text = plain(whole).replace(/^… | …$/gu, '');
          return text === '' || texts.some((original) => original.includes(text));
        };
        expect(parts.every(isKept)).toBe(true);
        expect(parts.flat().every(({text}) => text !== '')).toBe(true);
        expect(pages.every(({hits}) => hits.length > 0)).toBe(true);
      }),
      {numRuns: 80},
    );
  }, 30_000);

  it('marks the words that were typed, whichever of a sentence they are', () => {
    const places = fixture.pages.flatMap(({path, sections}) =>
      sections.flatMap(({id, text}) =>
        text
          .split(/\n|(?<=\.) /u)
          .filter((sentence) => /^[가-힣 .]+$/u.test(sentence))
          .map((sentence) => ({href: id === '' ? path : `${path}#${id}`, sentence})),
      ),
    );
    expect(places.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.nat(),
        fc.nat(),
        ({href, sentence}, start, length) => {
          const words = sentence.split(' ');
          const from = start % words.length;
          const query = words.slice(from, from + 1 + (length % 3)).join(' ');
          const hit = allHits(query).find((candidate) => candidate.href === href);
          const marked = foldText(marks(hit?.excerpt ?? []).join(''));
          for (const word of wordsOf(query)) {
            expect(marked).toContain(word);
          }
        },
      ),
    );
  });
});
