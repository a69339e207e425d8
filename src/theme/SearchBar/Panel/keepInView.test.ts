import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {keepInView} from './keepInView';

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

const heading = (id: string): HTMLElement => {
  const element = document.createElement('h2');
  element.id = id;
  element.scrollIntoView = vi.fn();
  return element;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', FakeResizeObserver);
  disconnect.mockClear();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('keepInView', () => {
  it('scrolls to the target of the new page, not of the page that is left', () => {
    const old = heading('quiz');
    const next = heading('quiz');
    document.body.replaceChildren(old);
    keepInView('/images/#quiz');
    grow();
    expect(old.scrollIntoView).not.toHaveBeenCalled();
    document.body.replaceChildren(next);
    grow();
    grow();
    expect(next.scrollIntoView).toHaveBeenCalledTimes(2);
  });

  it('scrolls on the page itself', () => {
    const target = heading('한글');
    document.body.replaceChildren(target);
    keepInView(`${window.location.pathname}#${encodeURIComponent('한글')}`);
    grow();
    expect(target.scrollIntoView).toHaveBeenCalledOnce();
  });

  it('is not ended by the key that followed the link', () => {
    const follow = (): void => keepInView('/images/#quiz');
    document.body.addEventListener('keydown', follow, {once: true});
    document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
    expect(disconnect).not.toHaveBeenCalled();
    document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowUp', bubbles: true}));
    expect(disconnect).toHaveBeenCalledOnce();
  });

  it('ends when the reader moves, and after a while', () => {
    keepInView('/images/#quiz');
    window.dispatchEvent(new Event('wheel'));
    expect(disconnect).toHaveBeenCalledOnce();
    keepInView('/images/#quiz');
    vi.advanceTimersByTime(3000);
    expect(disconnect).toHaveBeenCalledTimes(2);
  });

  it('holds nothing for a whole page', () => {
    vi.stubGlobal('ResizeObserver', undefined);
    expect(() => keepInView('/images/')).not.toThrow();
  });
});
