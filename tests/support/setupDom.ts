import {cleanup} from '@testing-library/react';
import {afterEach} from 'vitest';

// Testing Library cleans up by itself only where `afterEach` is a global.
afterEach(cleanup);

// jsdom lays nothing out, and so has none: nothing ever changes its size.
globalThis.ResizeObserver ??= class implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
