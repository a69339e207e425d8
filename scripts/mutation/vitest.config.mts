import {defineConfig} from 'vitest/config';

/** The tests of the pure rooms, for mutation testing: nothing of Docusaurus, no browser. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/simulator/**/*.test.ts', 'src/workshop/**/*.test.ts'],
    restoreMocks: true,
  },
});
