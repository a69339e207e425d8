import {expect, test} from 'vitest';
import {leftOf, pagesOfTheDay} from './wholeDay';

test('the day has all that can be run, in the order in which it is taught', () => {
  const pages = pagesOfTheDay();
  const paths = pages.map(({path}) => path);
  expect(paths[0]).toBe('docs/where.mdx');
  expect(paths.at(-1)).toBe('docs/labs/06-clean-up.mdx');
  const place = (path: string) => paths.indexOf(path);
  expect(place('docs/images.mdx')).toBeLessThan(place('docs/labs/01-first-image.mdx'));
  expect(place('docs/ecs.mdx')).toBeLessThan(place('docs/labs/05-ecs.mdx'));
  expect(paths.filter((path) => path.startsWith('docs/facilitator/'))).toEqual([]);
});

test('a reader saves the files of labs, and none that a chapter shows', () => {
  const saving = pagesOfTheDay().filter(({steps}) => steps.some(({kind}) => kind === 'file'));
  expect(saving.length).toBeGreaterThan(2);
  expect(saving.filter(({path}) => !path.startsWith('docs/labs/'))).toEqual([]);
});

test('what stays behind is told, but what was pulled and what runs on AWS', () => {
  const added = {
    containers: ['aa', 'bb'],
    volumes: ['visits'],
    networks: ['cc'],
    images: [
      ...['node:24-slim@1', 'hello-world:latest@2', 'hello:small@3', '<none>:<none>@4'],
      ...['minji/hello:1.0.0@5', 'localhost:5000/hello:1.0.0@6'],
    ],
  };
  expect(leftOf(added, ['bb', ''])).toEqual([
    ...['container: aa', 'volume: visits', 'network: cc', 'image: hello:small@3'],
    ...['image: <none>:<none>@4', 'image: minji/hello:1.0.0@5'],
    'image: localhost:5000/hello:1.0.0@6',
  ]);
});
