import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const ROOM = 'src/components';

/** A component is a folder; in `ui/` also a file of its own, such as a hook. */
function components(): string[] {
  return ['figures', 'page', 'ui'].flatMap((room) =>
    readdirSync(`${ROOM}/${room}`, {withFileTypes: true})
      .filter((entry) => entry.isDirectory() || !/\.(?:test\.tsx?|css)$/.test(entry.name))
      .map(({name}) => `${room}/${name}`),
  );
}

test('the README lists every component once, and nothing that is not there', () => {
  const paths = [
    ...readFileSync(`${ROOM}/README.md`, 'utf8').matchAll(/^\| `[^|]+` \| `([^`]+)` \|/gm),
  ].map(([, path = '']) => path);
  expect(paths.filter((path) => !path.startsWith('../')).sort()).toEqual(components().sort());
  expect(paths.filter((path) => !existsSync(`${ROOM}/${path}`))).toEqual([]);
});
