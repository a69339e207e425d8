import {act, render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import Diagram from '.';

const svg = '<svg role="img" aria-labelledby="d-title"><title id="d-title">명령의 길</title></svg>';
let resize: (() => void) | undefined;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resize = callback;
      }
      observe(): void {
        resize?.();
      }
      disconnect(): void {
        resize = undefined;
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** jsdom lays nothing out: this is how wide the drawing in the frame is. */
function setContentWidth(width: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(width);
}

test('is whole in the HTML that the server sends', () => {
  expect(renderToStaticMarkup(<Diagram svg={svg} />)).toContain(svg);
});

test('is a picture with a name, and no stop for the keyboard where it fits', () => {
  setContentWidth(300);
  render(<Diagram svg={svg} />);
  expect(screen.getByRole('img', {name: '명령의 길'}).localName).toBe('svg');
  expect(screen.queryByRole('region')).toBeNull();
});

test('can be scrolled by keyboard as soon as it is wider than the page', () => {
  setContentWidth(300);
  render(<Diagram svg={svg} />);
  setContentWidth(600);
  act(() => resize?.());
  const region = screen.getByRole('region', {name: '도표: 명령의 길'});
  expect(region.tabIndex).toBe(0);
});
