import {availableParallelism} from 'node:os';
import {defineConfig} from '@playwright/test';
import {browserArguments, findBrowser} from './src/plugins/content/browser';

/** Not Docusaurus' own 3000, where a person may have `npm start` running. */
const port = Number(process.env.TEST_PORT ?? 4310);
const browser = findBrowser();
const baseURL = `http://localhost:${port}`;

/** What a person does, done in a real browser with the site that `docusaurus build` made. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: availableParallelism(),
  retries: 0,
  // As many browsers run as there are cores, and the cores may be slow.
  timeout: 180_000,
  expect: {timeout: 20_000},
  reporter: [['list'], ['./tests/support/slowestReporter.ts']],
  use: {
    baseURL,
    locale: 'ko-KR',
    colorScheme: 'light',
    // The tests of the worker let it in; the others see what the server sends.
    serviceWorkers: 'block',
    viewport: {width: 1440, height: 900},
    launchOptions: {
      ...(browser === undefined ? {} : {executablePath: browser}),
      args: [...browserArguments],
    },
  },
  webServer: {
    command: `npx docusaurus serve --no-open --port ${port}`,
    url: `${baseURL}/`,
    reuseExistingServer: !process.env.CI,
    timeout: 60_000,
  },
});
