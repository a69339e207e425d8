import {cleanup} from '@testing-library/react';
import {afterAll, afterEach, vi} from 'vitest';

// Testing Library cleans up by itself only where `afterEach` is a global.
afterEach(cleanup);

// The next file has the same document, where it does not ask for Node: what a test put there beside
// React goes too.
afterAll(() => {
  if ('document' in globalThis) {
    document.body.replaceChildren();
  }
});

// jsdom lays nothing out, and so has none: nothing ever changes its size.
globalThis.ResizeObserver = class implements ResizeObserver {
  observe = vi.fn();
  unobserve = vi.fn();
  disconnect = vi.fn();
};
