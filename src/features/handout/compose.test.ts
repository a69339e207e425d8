import {expect, test} from 'vitest';
import {composeAll} from './compose';

const page = (body: string) =>
  `<!doctype html><article><div class="markdown">${body}</div></article>`;

const QUIZ =
  '<section><p><span aria-hidden="true">Q</span>어느 것입니까?</p>' +
  '<details data-correct="false"><summary>가</summary><p>아닙니다.</p><p>닫기</p></details>' +
  '<details data-correct="true"><summary>나</summary><p>이래서 맞습니다.</p><p>닫기</p></details></section>';

const EXERCISE =
  '<section><p>무엇이 캐시입니까?</p><ol><li>RUN<button>확인</button></li></ol>' +
  '<noscript><details><summary>정답</summary><table><tr><td>캐시</td></tr></table></details></noscript></section>';

const NAMES = new Map([
  ['/images', 'images'],
  ['/hub', 'hub'],
]);

const compose = (...sources: (readonly [name: string, body: string])[]) =>
  composeAll(
    sources.map(([name, body]) => ({name, html: page(body)})),
    NAMES,
    '문제',
  );

const dom = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

test('questions lose their answers and are numbered through all pages', () => {
  const parts = compose(
    ['images', `<h1>이미지</h1>${QUIZ}${EXERCISE}`],
    ['hub', `<h1>허브</h1>${QUIZ}`],
  );
  expect(parts.map(({answers}) => answers.map(({number}) => number))).toEqual([[1, 2], [3]]);
  const [images] = parts;
  const shown = dom(images?.html ?? '');
  expect(shown.textContent).toContain('문제 1. 어느 것입니까?');
  expect(shown.textContent).not.toMatch(/이래서|아닙니다|정답|확인/);
  expect(shown.querySelectorAll('details > summary')).toHaveLength(2);
  expect(shown.querySelector('[data-correct]')).toBeNull();
});

test('an answer says which one is right and why, or is the table of an exercise', () => {
  const [part] = compose(['images', `<h1>이미지</h1>${QUIZ}${EXERCISE}`]);
  const [quiz, exercise] = part?.answers ?? [];
  expect(quiz).toMatchObject({question: '어느 것입니까?'});
  expect(dom(quiz?.html ?? '').textContent).toBe('나이래서 맞습니다.');
  expect(exercise).toMatchObject({question: '무엇이 캐시입니까?'});
  expect(dom(exercise?.html ?? '').textContent).toBe('캐시');
});

test('headings go down by one and keep their ids under the name of the page', () => {
  const [part] = compose(['images', '<h1>이미지</h1><h2 id="layers">레이어</h2><h3>안</h3>']);
  expect(part).toMatchObject({title: '이미지', headings: [{id: 'images--layers', text: '레이어'}]});
  const shown = dom(part?.html ?? '');
  expect([...shown.children].map(({tagName}) => tagName)).toEqual(['H2', 'H3', 'H4']);
  expect(shown.querySelector('h3')?.id).toBe('images--layers');
});

test.each([
  ['within the page', '#layers', '#images--layers'],
  ['to a page of the handout', '/hub/', '#hub'],
  ['to a place of such a page', '/hub/#push', '#hub--push'],
  ['to a page that is not in it', '/ecs/#task', '/ecs/#task'],
  ['out of the site', 'https://docs.docker.com/', 'https://docs.docker.com/'],
])('a link %s arrives', (_, href, arrives) => {
  const [part] = compose(['images', `<h1>이미지</h1><a href="${href}">더</a>`]);
  expect(
    dom(part?.html ?? '')
      .querySelector('a')
      ?.getAttribute('href'),
  ).toBe(arrives);
});

test('what a drawing names by id follows its id, and a colour stays one', () => {
  const [part] = compose([
    'images',
    '<h1>이미지</h1><svg id="diagram-a"><style>#diagram-a .x{fill:#abcdef}</style>' +
      '<marker id="diagram-a_arrow"></marker><path marker-end="url(#diagram-a_arrow)"></path></svg>',
  ]);
  const drawing = dom(part?.html ?? '').querySelector('svg');
  expect(drawing?.id).toBe('images--diagram-a');
  expect(drawing?.querySelector('style')?.textContent).toBe('#images--diagram-a .x{fill:#abcdef}');
  expect(drawing?.querySelector('marker')?.id).toBe('images--diagram-a_arrow');
  expect(drawing?.querySelector('path')?.getAttribute('marker-end')).toBe(
    'url(#images--diagram-a_arrow)',
  );
});

test('what only a screen can use goes, what is folded away opens', () => {
  const [part] = compose([
    'images',
    '<h1>이미지<a class="hash-link" href="#x">#</a></h1>' +
      '<div data-snippet><button data-action="copy">복사</button><select></select><pre>docker ps</pre></div>' +
      '<details><summary>표로 보기</summary><p>표</p></details><p><button>레이어</button>가 쌓입니다.</p>',
  ]);
  const shown = dom(part?.html ?? '');
  expect(shown.textContent).toBe('이미지docker ps표로 보기표레이어가 쌓입니다.');
  expect(shown.querySelector('details')?.open).toBe(true);
});

test('a page without a text says which one it is', () => {
  expect(() => compose(['images', '<p>제목이 없습니다.</p>'])).toThrow('images: a page without');
});
