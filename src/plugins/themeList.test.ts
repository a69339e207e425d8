import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const THEME = 'src/theme';

/** A wrapped component is a folder with an index, or a file with a capital that is not one's test. */
function wrapped(): string[] {
  return readdirSync(THEME, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => /^(.*?)(?:\/index)?\.tsx$/.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .filter((name) => !name.endsWith('.test') && isOfTheTheme(name));
}

/** The parts that one of our components is split into have no counterpart in the theme. */
function isOfTheTheme(name: string): boolean {
  return ['', '/index'].some((end) =>
    existsSync(`node_modules/@docusaurus/theme-classic/lib/theme/${name}${end}.js`),
  );
}

test('the list of wrapped components and their folders agree, and each has a reason', () => {
  const rows = [
    ...readFileSync(`${THEME}/README.md`, 'utf8').matchAll(/^\| `(.+?)` \| (.+) \|$/gm),
  ];
  expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(wrapped()));
  expect(rows).toHaveLength(wrapped().length);
  for (const [, name, reason] of rows) {
    expect(reason, name).toMatch(/\w{3,}/);
  }
});
