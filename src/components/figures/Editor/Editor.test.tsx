import {act, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {useState, type ReactNode} from 'react';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import Editor, {type EditorDiagnostic} from '.';
import {LOAD_TIMEOUT} from './useSurface';

const TEXT = 'FROM a as b\nCOPY c d\n';

/** What the import of CodeMirror comes to: it never comes, or fails. */
const chunk = vi.hoisted(() => ({load: (): Promise<never> => new Promise(() => undefined)}));
vi.mock('./Live', () => chunk.load());

let near: () => void = () => undefined;

class Observer {
  constructor(callback: (entries: readonly {readonly isIntersecting: boolean}[]) => void) {
    near = () => callback([{isIntersecting: true}]);
  }
  observe = vi.fn();
  disconnect = vi.fn();
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.useFakeTimers({shouldAdvanceTime: true});
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const fix = vi.fn();

const DIAGNOSTICS: readonly EditorDiagnostic[] = [
  {
    from: {line: 1, column: 8},
    to: {line: 1, column: 10},
    severity: 'warning',
    message: '대소문자가 다릅니다',
    actions: [{name: 'AS로 바꾸기', apply: fix}],
  },
  {
    from: {line: 2, column: 6},
    to: {line: 2, column: 7},
    severity: 'error',
    message: '파일이 없습니다',
  },
];

function Page({
  diagnostics,
  onSubmit,
}: {
  readonly diagnostics?: readonly EditorDiagnostic[];
  readonly onSubmit?: () => void;
}): ReactNode {
  const [value, setValue] = useState(TEXT);
  return (
    <Editor
      value={value}
      onChange={setValue}
      language="dockerfile"
      label="Dockerfile"
      diagnostics={diagnostics}
      lineMarks={[{line: 3, kind: 'cached', label: '캐시'}]}
      onSubmit={onSubmit}
    />
  );
}

async function waitInVain(): Promise<HTMLTextAreaElement> {
  act(() => near());
  await act(() => vi.advanceTimersByTimeAsync(LOAD_TIMEOUT));
  return screen.getByRole<HTMLTextAreaElement>('textbox', {name: 'Dockerfile'});
}

test('far from the screen the text reads, in colour, line by line', async () => {
  render(<Page />);
  await act(() => vi.advanceTimersByTimeAsync(2 * LOAD_TIMEOUT));
  const text = screen.getByRole('group', {name: 'Dockerfile'});
  expect(text.textContent).toBe(`${TEXT}\n`);
  await waitFor(() =>
    expect([...text.querySelectorAll('.keyword')].map((node) => node.textContent)).toEqual([
      ...['FROM', 'as', 'COPY'],
    ]),
  );
  expect(text.textContent).toBe(`${TEXT}\n`);
  expect([...text.querySelectorAll<HTMLElement>('[data-line]')].map((n) => n.dataset.line)).toEqual(
    ['1', '2', '3'],
  );
  const marked = text.querySelector<HTMLElement>('[data-icon]');
  expect([marked?.dataset.line, marked?.dataset.icon, marked?.title]).toEqual([
    ...['3', 'cached', '캐시'],
  ]);
});

test('where CodeMirror does not come, the text can be written all the same', async () => {
  const onSubmit = vi.fn();
  render(<Page onSubmit={onSubmit} />);
  screen.getByRole('group', {name: 'Dockerfile'}).focus();
  const box = await waitInVain();
  expect(document.activeElement).toBe(box);
  expect(box.value).toBe(TEXT);
  fireEvent.change(box, {target: {value: `${TEXT}RUN 한글`}});
  expect(box.value).toBe(`${TEXT}RUN 한글`);
  expect(box.parentElement?.dataset.text).toBe(`${TEXT}RUN 한글\n`);
  fireEvent.keyDown(box, {key: 'Enter'});
  expect(onSubmit).not.toHaveBeenCalled();
  fireEvent.keyDown(box, {key: 'Enter', ctrlKey: true});
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

test('where its chunk cannot be had, nobody waits', async () => {
  vi.resetModules();
  chunk.load = () => Promise.reject(new Error('offline'));
  const {default: Fresh} = await import('.');
  render(<Fresh value={TEXT} onChange={vi.fn()} language="text" label="notes" />);
  act(() => near());
  await act(() => vi.advanceTimersByTimeAsync(LOAD_TIMEOUT / 10));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', {name: 'notes'}).value).toBe(TEXT);
});

test('the problems stand in words under the text, and sum it up', async () => {
  render(<Page diagnostics={DIAGNOSTICS} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    ' 경고1행대소문자가 다릅니다AS로 바꾸기',
    ' 오류2행파일이 없습니다',
  ]);
  const box = await waitInVain();
  const id = box.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(id)?.textContent).toBe('문제 2개');
});

test('the line of a problem puts the cursor there', async () => {
  const user = userEvent.setup({advanceTimers: (ms) => vi.advanceTimersByTime(ms)});
  render(<Page diagnostics={DIAGNOSTICS} />);
  const box = await waitInVain();
  await user.click(screen.getByRole('button', {name: '2행'}));
  expect(document.activeElement).toBe(box);
  expect(TEXT.slice(box.selectionStart)).toBe('c d\n');
});

test('a fix is applied, and the focus stays with the problems', async () => {
  const user = userEvent.setup({advanceTimers: (ms) => vi.advanceTimersByTime(ms)});
  const {rerender} = render(<Page diagnostics={DIAGNOSTICS} />);
  await user.click(screen.getByRole('button', {name: 'AS로 바꾸기'}));
  expect(fix).toHaveBeenCalledTimes(1);
  rerender(<Page diagnostics={[]} />);
  expect(document.activeElement?.textContent).toBe('문제 없음');
});

test('a text of which nothing is ever said has no list', () => {
  render(<Page />);
  expect(screen.queryByText(/문제/)).toBeNull();
});
