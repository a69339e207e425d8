import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, test} from 'vitest';
import {planImage} from '../../../simulator/image/planImage';
import LayerDiagram from '.';

afterEach(cleanup);

const SEED = `FROM ubuntu:24.04
RUN apt-get update \\
    && apt-get install -y make
# the app
COPY . /app
CMD ["python3", "/app/app.py"]
`;

const STAGES = `ARG TAG=22
FROM node:\${TAG} AS build
RUN mkdir -p /src/dist
FROM nginx:1.27
COPY --from=build /src/dist /srv
`;

function figure(text: string) {
  const result = planImage(text, {'app.py': {content: 'print(1)\n'}});
  if (!result.ok) {
    throw new Error(result.problem[0].message);
  }
  return <LayerDiagram plan={result.value} source={text.split('\n')} />;
}

const source = () => within(screen.getByRole('group', {name: 'Dockerfile'}));
const image = () => within(screen.getByRole('group', {name: '이미지'}));
const panel = () => screen.getByRole('status');
const actions = () => screen.getByRole('group', {name: /에서 해 보기$/}).textContent;
const lit = (element: HTMLElement) => element.hasAttribute('data-lit');
const container = (number: number) =>
  within(screen.getByRole('list', {name: '같은 이미지로 만든 컨테이너'})).getByRole('button', {
    name: new RegExp(`컨테이너 ${number}`),
  });

describe('the image', () => {
  test('has the base at the bottom, the last layer on top and the metadata apart', () => {
    render(figure(SEED));
    const [stack, metadata] = image().getAllByRole('list');
    const texts = within(stack!)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(texts).toEqual([
      expect.stringContaining('COPY . /app'),
      expect.stringContaining('RUN apt-get update && apt-get install -y make'),
      expect.stringContaining('ubuntu:24.04'),
    ]);
    expect(within(metadata!).getAllByRole('button')).toHaveLength(1);
    expect(metadata?.textContent).toContain('CMD');
  });

  test('shows every line of the Dockerfile, comments too', () => {
    render(figure(SEED));
    const lines = screen.getByRole('group', {name: 'Dockerfile'}).querySelectorAll('[data-line]');
    const texts = [...lines].map(({textContent}) => textContent.replace('\u200b', ''));
    expect(texts.join('\n')).toBe(SEED);
  });

  test('stages that are not part of it stand apart, with what is taken from them', () => {
    render(figure(STAGES));
    expect(image().queryByText(/mkdir/)).toBeNull();
    expect(image().getByText('스테이지 build에서').closest('button')?.textContent).toContain(
      'COPY',
    );
    expect(screen.getByRole('button', {name: /FROM node:22/}).textContent).toContain(
      '/src/dist → /srv',
    );
    expect(source().getByRole('button', {name: /ARG/}).textContent).toContain('FROM에서만 씀');
  });
});

describe('lines and layers light each other', () => {
  test('by focus, and a press explains', async () => {
    const user = userEvent.setup();
    render(figure(SEED));
    await user.tab();
    await user.tab();
    await user.tab();
    const line = source().getByRole('button', {name: /COPY/});
    expect(document.activeElement).toBe(line);
    const layer = image().getByRole('button', {name: /COPY/});
    expect(lit(layer)).toBe(true);
    expect(panel().textContent).not.toContain('COPY');

    await user.keyboard('{Enter}');
    expect(line.getAttribute('aria-pressed')).toBe('true');
    expect(layer.getAttribute('aria-pressed')).toBe('true');
    expect(panel().textContent).toContain('레이어 2 · COPY');
    expect(panel().textContent).toContain('5행의 COPY 명령이 만든 레이어');
  });

  test('the other way, and metadata says why it is none', async () => {
    const user = userEvent.setup();
    render(figure(SEED));
    const entry = image().getByRole('button', {name: /CMD/});
    entry.focus();
    await user.keyboard(' ');
    const line = source().getByRole('button', {name: /CMD/});
    expect(lit(line)).toBe(true);
    expect(line.getAttribute('aria-pressed')).toBe('true');
    expect(document.getElementById(line.getAttribute('aria-describedby') ?? '')).toBe(entry);
    expect(panel().textContent).toContain('레이어가 생기지 않고');
  });

  test('by pointer, until it leaves', async () => {
    const user = userEvent.setup();
    render(figure(SEED));
    const line = source().getByRole('button', {name: /FROM/});
    const base = image().getByRole('button', {name: /ubuntu/});
    await user.hover(line);
    expect(lit(base)).toBe(true);
    await user.unhover(line);
    expect(lit(base)).toBe(false);
  });

  test('a copying layer and its stage', async () => {
    const user = userEvent.setup();
    render(figure(STAGES));
    await user.click(source().getByRole('button', {name: /mkdir/}));
    expect(panel().textContent).toContain('스테이지 build');
    expect(lit(image().getByRole('button', {name: /COPY/}))).toBe(true);
  });
});

describe('containers', () => {
  const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
    user.click(screen.getByRole('button', {name}));

  test('write into their own layer; the others and the image stay', async () => {
    const user = userEvent.setup();
    render(figure(SEED));
    const before = screen.getByRole('group', {name: '이미지'}).textContent;
    await user.click(container(2));
    await press(user, '이미지 파일 고치기');
    expect(container(2).textContent).toContain('copy-up');
    expect(container(1).textContent).not.toContain('copy-up');
    await press(user, '이미지 파일 지우기');
    expect(container(2).textContent).toContain('whiteout');
    expect(panel().textContent).toContain('이미지에는 그대로 있습니다');
    expect(screen.getByRole('group', {name: '이미지'}).textContent).toBe(before);
  });

  test('go with their layer, and come back empty', async () => {
    const user = userEvent.setup();
    render(figure(SEED));
    expect(container(1).textContent).toContain('/data/note.txt');
    await press(user, '컨테이너 삭제');
    expect(container(1).textContent).not.toContain('/data/note.txt');
    expect(screen.getByRole('button', {name: '새 파일 쓰기'}).hasAttribute('disabled')).toBe(true);
    await press(user, '컨테이너 만들기');
    expect(container(1).textContent).toContain('비어 있음');
  });

  test('are as many as asked for; the actions go to one that is there', async () => {
    const user = userEvent.setup();
    render(figure(SEED));
    await user.click(screen.getByRole('radio', {name: '3'}));
    await user.click(container(3));
    expect(actions()).toContain('컨테이너 3에서 해 보기');
    await user.click(screen.getByRole('radio', {name: '1'}));
    expect(actions()).toContain('컨테이너 1에서 해 보기');
    expect(panel().textContent).toContain('레이어 1');
  });
});

test('the server writes all of it, the table included', () => {
  const html = document.createElement('div');
  html.innerHTML = renderToString(figure(SEED));
  const rows = [...html.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].slice(0, 4).map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['1행', 'FROM ubuntu:24.04', '베이스 이미지', expect.stringMatching(/^[\d.]+\sMB$/)],
    [
      '2–3행',
      'RUN apt-get update && apt-get install -y make',
      '레이어 1',
      expect.stringMatching(/^[\d.]+\sMB$/),
    ],
    ['5행', 'COPY . /app', '레이어 2', '132\u00a0B'],
    ['6행', 'CMD ["python3", "/app/app.py"]', '메타데이터', '–'],
  ]);
  expect(html.textContent).toContain('쓰기 가능 레이어');
});
