import {act, render, screen, waitFor} from '@testing-library/react';
import {useState, type ReactNode} from 'react';
import {hydrateRoot, type Root} from 'react-dom/client';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import lazyFigure from './lazyFigure';

const isBrowser = vi.hoisted(() => ({value: true}));
vi.mock('@docusaurus/useIsBrowser', () => ({default: () => isBrowser.value}));

/** Stands for a figure: two buttons, the second of which counts. */
function Counter({name}: {readonly name: string}): ReactNode {
  const [count, setCount] = useState(0);
  return (
    <div>
      <button type="button">{name}</button>
      <button type="button" onClick={() => setCount(count + 1)}>
        {count}
      </button>
    </div>
  );
}

/** What the server sends for `<Counter name="a">`. */
const DRAWN =
  '<div><div><button type="button">a</button><button type="button">0</button></div></div>';

let near: () => void = () => undefined;
let root: Root | undefined;
const disconnect = vi.fn();

class Observer {
  constructor(callback: (entries: readonly {readonly isIntersecting: boolean}[]) => void) {
    near = () => callback([{isIntersecting: true}]);
  }
  observe = vi.fn();
  disconnect = disconnect;
}

beforeEach(() => {
  isBrowser.value = true;
  vi.stubGlobal('IntersectionObserver', Observer);
});

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const load = vi.fn(() => Promise.resolve({default: Counter}));

/** Hydrates what the server sent, as on a page that is opened and not come to by a link. */
async function hydrate(): Promise<HTMLElement> {
  load.mockClear();
  isBrowser.value = false;
  const Figure = lazyFigure(load);
  const page = document.createElement('div');
  page.innerHTML = DRAWN;
  document.body.append(page);
  await act(async () => {
    root = hydrateRoot(page, <Figure name="a" />);
    await Promise.resolve();
  });
  return page;
}

test('far from the screen the drawing stays and nothing is fetched', async () => {
  const page = await hydrate();
  expect(page.textContent).toBe('a0');
  expect(load).not.toHaveBeenCalled();
});

test('near the screen the live figure takes its place at once', async () => {
  const page = await hydrate();
  const empty: boolean[] = [];
  const watcher = new MutationObserver(() => empty.push(page.textContent === ''));
  watcher.observe(page, {childList: true, subtree: true});
  await act(async () => {
    near();
    await Promise.resolve();
  });
  const [, count] = screen.getAllByRole('button');
  act(() => count?.click());
  expect(count?.textContent).toBe('1');
  expect(empty.length).toBeGreaterThan(0);
  expect(empty).not.toContain(true);
  watcher.disconnect();
  expect(disconnect).toHaveBeenCalled();
});

test('focus within the drawing fetches it as well, and stays on the same button', async () => {
  const page = await hydrate();
  const drawn = page.querySelectorAll('button')[1];
  await act(async () => {
    drawn?.focus();
    await Promise.resolve();
  });
  const live = page.querySelectorAll('button')[1];
  await waitFor(() => expect(live?.isConnected).toBe(true));
  expect(live).not.toBe(drawn);
  expect(document.activeElement).toBe(live);
});

test('on a page that was come to by a link it is fetched with the page', async () => {
  const Figure = lazyFigure(load);
  await act(async () => {
    render(<Figure name="b" />);
    await Promise.resolve();
  });
  const drawn = await screen.findAllByRole('button');
  expect(drawn.map(({textContent}) => textContent)).toEqual(['b', '0']);
});
