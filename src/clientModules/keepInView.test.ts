import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {ClientModule} from '@docusaurus/types';
import keepSectionInView from './keepInView';

type RouteUpdate = Parameters<NonNullable<ClientModule['onRouteDidUpdate']>>[0];

let grow: () => void;
const disconnect = vi.fn();

class FakeResizeObserver {
  constructor(callback: () => void) {
    grow = callback;
  }
  observe = vi.fn();
  unobserve = vi.fn();
  disconnect = disconnect;
}

function place(pathname: string, hash = ''): RouteUpdate['location'] {
  return {pathname, hash, search: '', state: undefined};
}

function go(from: RouteUpdate['previousLocation'], to: RouteUpdate['location']): void {
  keepSectionInView.onRouteDidUpdate?.({location: to, previousLocation: from});
}

const heading = (id: string): HTMLElement => {
  const element = document.createElement('h2');
  element.id = id;
  element.scrollIntoView = vi.fn();
  document.body.replaceChildren(element);
  return element;
};

beforeEach(() => {
  vi.useFakeTimers();
  grow = () => undefined;
  vi.stubGlobal('ResizeObserver', FakeResizeObserver);
  disconnect.mockClear();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('a link to a section of another page', () => {
  it('keeps that section at the top as the page grows', () => {
    const target = heading('한글');
    go(place('/hub/'), place('/images/', `#${encodeURIComponent('한글')}`));
    grow();
    grow();
    expect(target.scrollIntoView).toHaveBeenCalledTimes(2);
  });

  it('lets go when the reader moves, and after a while', () => {
    go(place('/hub/'), place('/images/', '#quiz'));
    window.dispatchEvent(new Event('wheel'));
    expect(disconnect).toHaveBeenCalledOnce();
    go(place('/hub/'), place('/images/', '#quiz'));
    vi.advanceTimersByTime(3000);
    expect(disconnect).toHaveBeenCalledTimes(2);
  });
});

it.each([
  ['the first page', null, place('/images/', '#quiz')],
  ['a section of the same page', place('/images/'), place('/images/', '#quiz')],
  ['a whole page', place('/hub/'), place('/images/')],
])('holds nothing for %s', (_, from, to) => {
  const target = heading('quiz');
  go(from, to);
  grow();
  expect(target.scrollIntoView).not.toHaveBeenCalled();
});
