import {expect, test} from 'vitest';
import {browserCandidates} from './browser';

test('what the environment names comes first, the download last', () => {
  const paths = browserCandidates(
    {platform: 'linux', env: {CHROME_PATH: '/my/chrome', PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: ''}},
    '/cache/chrome',
  );
  expect(paths[0]).toBe('/my/chrome');
  expect(paths.at(-1)).toBe('/cache/chrome');
  expect(paths).toContain('/usr/bin/chromium');
  expect(paths).not.toContain('');
});

test('Windows: the folders that exist there', () => {
  const paths = browserCandidates({platform: 'win32', env: {PROGRAMFILES: 'C:\\Program Files'}});
  expect(paths).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(paths).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(paths.every((path) => path.startsWith('C:\\'))).toBe(true);
});

test('macOS: for all users and for one', () => {
  const paths = browserCandidates({platform: 'darwin', env: {HOME: '/Users/kim'}});
  expect(paths[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(paths).toContain('/Users/kim/Applications/Chromium.app/Contents/MacOS/Chromium');
});
