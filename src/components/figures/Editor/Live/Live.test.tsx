import {act, render, screen} from '@testing-library/react';
import {createRef, useState, type ReactNode} from 'react';
import {undo} from '@codemirror/commands';
import {runScopeHandlers, EditorView} from '@codemirror/view';
import {expect, test, vi} from 'vitest';
import type {EditorDiagnostic, EditorHandle} from '../types';
import Live from '.';

const NONE: readonly never[] = [];

const WARNING: EditorDiagnostic = {
  from: {line: 2, column: 5},
  to: {line: 2, column: 7},
  severity: 'warning',
  message: '이름이 없습니다',
};

interface Shown {
  readonly view: EditorView;
  readonly setValue: (value: string) => void;
  readonly handle: EditorHandle;
  readonly onChange: ReturnType<typeof vi.fn<(value: string) => void>>;
}

function show(
  initial: string,
  props: {readonly diagnostics?: readonly EditorDiagnostic[]; readonly onSubmit?: () => void} = {},
): Shown {
  const onChange = vi.fn<(value: string) => void>();
  let setValue: (value: string) => void = () => undefined;
  const handle = createRef<EditorHandle>();
  function Page(): ReactNode {
    const [value, set] = useState(initial);
    setValue = set;
    onChange.mockImplementation(set);
    return (
      <Live
        ref={handle}
        value={value}
        onChange={onChange}
        language="dockerfile"
        label="Dockerfile"
        describedBy="summary"
        diagnostics={NONE}
        lineMarks={NONE}
        {...props}
      />
    );
  }
  render(<Page />);
  const view = EditorView.findFromDOM(screen.getByRole('textbox', {name: 'Dockerfile'}));
  if (view === null || handle.current === null) {
    throw new Error('The editor did not come');
  }
  return {view, setValue, handle: handle.current, onChange};
}

const textOf = (view: EditorView) => view.state.doc.toString();

const press = (view: EditorView, init: KeyboardEventInit) =>
  runScopeHandlers(view, new KeyboardEvent('keydown', init), 'editor');

test('typing is told at every change, and is left alone when it comes back', () => {
  const {view, onChange} = show('FROM a');
  act(() => view.dispatch(view.state.replaceSelection('# ')));
  act(() => view.dispatch({changes: {from: 8, insert: 'b'}}));
  expect(onChange.mock.calls).toEqual([['# FROM a'], ['# FROM ab']]);
  expect(textOf(view)).toBe('# FROM ab');
});

test('a value that comes back late does not undo newer typing', () => {
  const {view, setValue, onChange} = show('a');
  // A page that takes its time: it has not yet drawn `ab` when `abc` is typed.
  const ignore = () => undefined;
  onChange.mockImplementation(ignore);
  act(() => view.dispatch({changes: {from: 1, insert: 'b'}}));
  act(() => view.dispatch({changes: {from: 2, insert: 'c'}}));
  act(() => setValue('ab'));
  expect(textOf(view)).toBe('abc');
  act(() => setValue('abc'));
  act(() => setValue('ab'));
  expect(textOf(view)).toBe('ab');
});

test("another's change is put in place, with the cursor where it was, and can be undone", () => {
  const {view, setValue, onChange} = show('FROM a as b\nRUN c');
  act(() => view.dispatch({selection: {anchor: 17}}));
  act(() => setValue('FROM alpine AS b\nRUN c'));
  expect(textOf(view)).toBe('FROM alpine AS b\nRUN c');
  expect(view.state.selection.main.head).toBe(22);
  expect(onChange).not.toHaveBeenCalled();
  act(() => {
    undo(view);
  });
  expect(textOf(view)).toBe('FROM a as b\nRUN c');
  expect(onChange).toHaveBeenLastCalledWith('FROM a as b\nRUN c');
});

test('Tab is left to the browser; Ctrl+Enter is passed on', () => {
  const onSubmit = vi.fn();
  const {view} = show('FROM a', {onSubmit});
  expect(press(view, {key: 'Tab'})).toBe(false);
  expect(press(view, {key: 'Enter', ctrlKey: true})).toBe(true);
  expect(onSubmit).toHaveBeenCalledTimes(1);
  expect(textOf(view)).toBe('FROM a');
});

test('F8 goes to the next problem and says it', () => {
  const {view} = show('FROM a\nCOPY b c', {diagnostics: [WARNING]});
  act(() => {
    press(view, {key: 'F8'});
  });
  const {from, to} = view.state.selection.main;
  expect([from, to]).toEqual([11, 13]);
  expect(view.dom.querySelector('[aria-live]')?.textContent).toBe('이름이 없습니다');
});

test('where there is no problem, F8 says so', () => {
  const {view} = show('FROM a');
  act(() => {
    press(view, {key: 'F8'});
  });
  expect(view.dom.querySelector('[aria-live]')?.textContent).toBe('문제가 없습니다');
});

test('a place that the text does not have becomes the nearest', () => {
  const {view, handle} = show('FROM a\nRUN b');
  act(() => handle.reveal({line: 1, column: 99}));
  expect(view.state.selection.main.head).toBe(6);
  act(() => handle.reveal({line: 99, column: 3}));
  expect(view.state.selection.main.head).toBe(9);
});

test('a screen reader hears the name, and where the problems are summed up', () => {
  const {view} = show('FROM a');
  expect(view.contentDOM.getAttribute('aria-describedby')).toBe('summary');
  expect(view.contentDOM.querySelector('.keyword')?.textContent).toBe('FROM');
});
