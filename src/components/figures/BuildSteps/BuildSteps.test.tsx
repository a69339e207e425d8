import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test, vi} from 'vitest';
import {buildAll, PACKAGE, requestOf, stepOf} from './fixtures';
import {LayerStack, StepList, summaryText} from '.';

const NAIVE = ['FROM node:24-slim', 'WORKDIR /app', 'COPY . .', 'RUN npm ci'];
const EDITED = buildAll(
  requestOf(NAIVE, {...PACKAGE, 'server.js': 'v1'}),
  requestOf(NAIVE, {...PACKAGE, 'server.js': 'v2'}),
);

test('every step says in words what became of it and why', () => {
  render(<StepList steps={EDITED.steps} />);
  const [workdir, copy, run] = within(screen.getByRole('list', {name: '빌드의 단계'}))
    .getAllByRole('listitem')
    .map(({textContent}) => textContent);
  expect(workdir).toMatch(/^캐시.*\[2\/4\] WORKDIR \/app.*지난 결과를 씁니다\./);
  expect(copy).toMatch(/^실행.*COPY \. \..*server\.js 파일이 바뀌어 다시 실행했습니다/);
  expect(run).toMatch(/^실행.*RUN npm ci.*server\.js 파일이 바뀌어 앞 단계\(COPY \. \.\)/);
  expect(run).toContain('캐시를 쓰려면');
});

test('the reason leads to the step that it comes from, and a step to its line', async () => {
  const user = userEvent.setup();
  const onShowLine = vi.fn();
  render(<StepList steps={EDITED.steps} onShowLine={onShowLine} />);
  await user.click(screen.getByRole('button', {name: '원인: [3/4] 단계 보기'}));
  expect(document.activeElement?.textContent).toContain('[3/4] COPY . .');
  await user.click(screen.getByRole('button', {name: 'Dockerfile 4번째 줄 보기'}));
  expect(onShowLine).toHaveBeenCalledExactlyOnceWith(4);
});

test('a build that fails says where, and what was not run any more', () => {
  const failed = buildAll(requestOf(['FROM base:1', 'RUN echo hello; exit 3', 'RUN true']));
  render(<StepList steps={failed.steps} />);
  const [first, second] = screen.getAllByRole('listitem');
  expect(first?.textContent).toMatch(/^실패.*이 단계에서 빌드가 멈췄습니다/);
  expect(first?.querySelector('pre')?.textContent).toBe('hello\n');
  expect(second?.textContent).toMatch(/^실행 안 함/);
  expect(summaryText(failed.steps)).toBe(
    '`[2/3] RUN echo hello; exit 3` 단계에서 빌드가 멈췄습니다.',
  );
});

test('the outcome is told in one sentence', () => {
  const request = requestOf(NAIVE, {...PACKAGE, 'server.js': 'v1'});
  expect(summaryText(buildAll(request).steps)).toBe('단계 3개를 모두 실행했습니다.');
  expect(summaryText(buildAll(request, request).steps)).toBe(
    '단계 3개를 모두 캐시에서 가져왔습니다.',
  );
  expect(summaryText(EDITED.steps)).toBe(
    '단계 3개 가운데 1개를 캐시에서 가져왔습니다. `server.js` 파일이 바뀌어 `COPY . .`부터 2개를 다시 실행했습니다.',
  );
  expect(summaryText(buildAll(requestOf(['FROM base:1'])).steps)).toContain('단계가 없는');
});

test('the layer stack and its table list the same layers with their sizes', () => {
  const {image, steps} = EDITED;
  if (image === undefined) {
    throw new Error('the build failed');
  }
  render(<LayerStack image={image} steps={steps} />);
  const stack = within(screen.getByRole('list', {name: '이미지의 레이어, 맨 위부터'}));
  const rows = screen.getAllByRole('row', {hidden: true}).slice(1);
  const items = stack.getAllByRole('listitem');
  expect(items).toHaveLength(4);
  expect(rows).toHaveLength(4);
  expect(items.at(-1)?.textContent).toMatch(/베이스220\u00A0MB \(예시 값\)/);
  expect(items[1]?.textContent).toContain('COPY . .');
  expect(rows[1]?.textContent).toMatch(/COPY \. \..*파일 4개 추가.*\+ \/app\/Dockerfile/);
  expect(stepOf(EDITED, 'COPY').layer?.size).toBe(image.history.at(-2)?.layer?.size);
});
