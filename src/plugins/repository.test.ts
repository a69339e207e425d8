import {expect, test} from 'vitest';
import {editUrl} from './repository';

const FILE = 'docs/images.mdx';

test('a named repository: its editor', () => {
  const env = {WORKSHOP_REPOSITORY: 'https://example.org/a/b//', NODE_ENV: 'test'} as const;
  expect(editUrl(FILE, env)).toBe('https://example.org/a/b/edit/main/docs/images.mdx');
});

test('a build in GitHub Actions: the repository, or the fork, that it runs for', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'fork/workshop',
    NODE_ENV: 'test',
  } as const;
  expect(editUrl(FILE, env)).toBe('https://github.example/fork/workshop/edit/main/docs/images.mdx');
  const named = {...env, WORKSHOP_REPOSITORY: 'https://example.org/named'};
  expect(editUrl(FILE, named)).toMatch(/^https:\/\/example\.org\/named\//);
});

test('an unknown repository: no link', () => {
  expect(editUrl(FILE, {GITHUB_REPOSITORY: 'half/known', NODE_ENV: 'test'})).toBeUndefined();
});
