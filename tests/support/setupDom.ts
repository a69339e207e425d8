import {cleanup} from '@testing-library/react';
import {afterEach, vi} from 'vitest';

// Testing Library cleans up by itself only where `afterEach` is a global. The document is that of
// all test files: what a test put beside React goes too.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

// jsdom lays nothing out, and so has none: nothing ever changes its size.
globalThis.ResizeObserver = class implements ResizeObserver {
  observe = vi.fn();
  unobserve = vi.fn();
  disconnect = vi.fn();
};
