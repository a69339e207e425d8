import {act, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import Term from '.';

const entry = {id: 'layer', term: '레이어', original: 'layer', meaning: '파일의 묶음입니다.'};
const show = vi.fn();
const hide = vi.fn();

// jsdom has no popovers.
beforeEach(() => {
  Object.assign(HTMLElement.prototype, {showPopover: show, hidePopover: hide});
});

afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
  Reflect.deleteProperty(HTMLElement.prototype, 'hidePopover');
  show.mockReset();
  hide.mockReset();
});

test('the word names its meaning and opens it without a script', () => {
  render(<Term entry={entry}>레이어들</Term>);
  const word = screen.getByRole('button', {name: '레이어들'});
  const meaning = document.getElementById(word.getAttribute('aria-describedby') ?? '');
  expect(meaning?.textContent).toBe('레이어 layer파일의 묶음입니다.');
  expect(meaning?.getAttribute('popover')).toBe('auto');
  expect(word.getAttribute('popovertarget')).toBe(meaning?.id);
});

test('focus shows the meaning, leaving hides it', () => {
  render(<Term entry={entry}>레이어</Term>);
  const word = screen.getByRole('button');
  act(() => word.focus());
  expect(show).toHaveBeenCalledTimes(1);
  expect(hide).not.toHaveBeenCalled();
  act(() => word.blur());
  expect(hide).toHaveBeenCalledTimes(1);
});

test('pointing shows it; the pointer’s leaving hides it unless the word has the focus', () => {
  render(<Term entry={entry}>레이어</Term>);
  const word = screen.getByRole('button');
  fireEvent.mouseEnter(word);
  expect(show).toHaveBeenCalledTimes(1);
  fireEvent.mouseLeave(word);
  expect(hide).toHaveBeenCalledTimes(1);
  act(() => word.focus());
  fireEvent.mouseLeave(word);
  expect(hide).toHaveBeenCalledTimes(1);
});

test('a browser without popovers keeps the word', () => {
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
  Reflect.deleteProperty(HTMLElement.prototype, 'hidePopover');
  render(<Term entry={entry}>레이어</Term>);
  const word = screen.getByRole('button');
  expect(() => {
    act(() => word.focus());
    act(() => word.blur());
  }).not.toThrow();
});
