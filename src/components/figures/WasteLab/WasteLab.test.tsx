import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import WasteLab from '.';
import {fixText} from './text';

beforeEach(() => {
  // jsdom has none; the editor stays as the server draws it.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
});

afterEach(cleanup);

const press = (name: string) => userEvent.click(screen.getByRole('button', {name}));
const state = () => document.querySelector('.state')?.textContent;
const status = () => screen.getByRole('status').textContent;

test('draws its first build without a script: the score, the hidden files, the layers', () => {
  const html = renderToString(<WasteLab />);
  for (const words of ['낭비가 많음', '/tmp/report-tool', '베이스 이미지', 'RUN npm ci']) {
    expect(html).toContain(words);
  }
});

test('each fix brings the goal nearer, and all reach it', async () => {
  render(<WasteLab />);
  expect(status()).toBe('');
  for (const id of ['lists', 'download', 'owner'] as const) {
    await press(fixText(id).action);
    expect(state()).toMatch(/^아래는 고치기 전의 결과입니다/);
    await press('빌드');
    expect(status()).toContain('아직 목표에 이르지 못했습니다');
  }
  await press(fixText('backup').action);
  await press('빌드');
  expect(status()).toContain('목표를 이뤘습니다. 효율 100');
  expect(document.querySelector('.result')?.textContent).toContain(
    '뒤 레이어가 가린 파일이 없습니다.',
  );
  expect(screen.getAllByRole('button', {name: '고칠 것이 없습니다'})).toHaveLength(4);
});

test('a change is taken back, and the lab begins anew', async () => {
  render(<WasteLab />);
  await press(fixText('backup').action);
  await press('되돌리기');
  expect(state()).toBe('지금 Dockerfile로 빌드한 결과입니다.');
  await press(fixText('backup').action);
  await press('빌드');
  await press('처음부터');
  expect(
    screen.getByRole<HTMLButtonElement>('button', {name: fixText('backup').action}).disabled,
  ).toBe(false);
});

test('says where each hidden file lies and what hides it', () => {
  render(<WasteLab />);
  const row = screen.getByRole('row', {name: /^\/tmp\/report-tool/});
  const cells = within(row).getAllByRole('cell');
  expect(cells[2]?.textContent).toContain('RUN curl');
  expect(cells[3]?.textContent).toBe('RUN rm /tmp/report-tool (지움)');
});
