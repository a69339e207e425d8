import {describe, expect, test} from 'vitest';
import {readContainers} from './containers';
import {readHistory} from './history';
import {readImages, splitName} from './images';
import {rowsOf, says} from './rows';
import {readVolumes} from './volumes';

describe('docker ps', () => {
  const row = (rest: string) => `1a2b3c4d5e6f   nginx:1   "/docker-entrypoint.…"   ${rest}`;
  const both = (host: number, container: number) => ({host, container});

  test.each([
    ['3 seconds ago   Up 2 seconds   80/tcp   web', 'Up 2 seconds', [], ['web']],
    ['3 seconds ago   Up 2 seconds             web', 'Up 2 seconds', [], ['web']],
    [
      '3 days ago   Exited (0) 2 minutes ago             web',
      'Exited (0) 2 minutes ago',
      [],
      ['web'],
    ],
    ['3 days ago   Created             web   ', 'Created', [], ['web']],
    [
      '3 days ago   Restarting (1) 3 seconds ago   web',
      'Restarting (1) 3 seconds ago',
      [],
      ['web'],
    ],
    ['3 days ago   Dead   web', 'Dead', [], ['web']],
    ['3 days ago   Removal In Progress   web', 'Removal In Progress', [], ['web']],
    ['3 days ago   Up 2 hours   80/tcp   web,proxy/web', 'Up 2 hours', [], ['web', 'proxy/web']],
    ['just now   Up 1 second   53/udp, 80/tcp   dns', 'Up 1 second', [], ['dns']],
    [
      '3 days ago   Up 2 hours   0.0.0.0:8080->80/tcp   web',
      'Up 2 hours',
      [both(8080, 80)],
      ['web'],
    ],
    [
      '3 days ago   Up 2 hours   0.0.0.0:80->80/tcp, [::]:80->80/tcp, 443/tcp   web',
      ...(['Up 2 hours', [both(80, 80)], ['web']] as const),
    ],
    [
      '3 days ago   Up 2 hours (healthy)   0.0.0.0:7000-7002->8000-8002/tcp   web',
      ...([
        'Up 2 hours (healthy)',
        [both(7000, 8000), both(7001, 8001), both(7002, 8002)],
      ] as const),
      ['web'],
    ],
    ['3 days ago   Up 2 hours   chicago', 'Up 2 hours', [], ['chicago']],
    // Two ports of the host lead to one of the container, and one to another.
    [
      '3 days ago   Up 2 hours   :::81->80/tcp, :::82->80/tcp, :::81->8080/tcp   web',
      ...(['Up 2 hours', [both(81, 80), both(82, 80), both(81, 8080)], ['web']] as const),
    ],
    ['3 days ago   Up 2 hours   0.0.0.0:8080->…   web', 'Up 2 hours', [], ['web']],
    ['3 days ago   Up 2 hours   0.0.0.…   web', 'Up 2 hours', [], ['web']],
  ])('%s', (rest, status, published, names) => {
    expect(readContainers([row(rest)])).toEqual({
      rows: [{image: 'nginx:1', status, published, names}],
      unread: 0,
    });
  });

  test.each([
    '3 days ago   Up 2 hours   80/tcp',
    '3 days ago   Up 2 hours   53/udp',
    '3 days ago   Up 2 hours   9/sctp',
    '3 days ago   Exited (0) 2 minutes ago',
    '3 days ago   Sleeping   web',
    'Up',
  ])('not understood: %s', (rest) => {
    expect(readContainers([row(rest)])).toEqual({rows: [], unread: 1});
  });

  test('a command without quotes, and what is above the first row', () => {
    expect(
      readContainers(['CONTAINER ID   IMAGE', '1a2b3c4d5e6f a sh 1 hour ago Up 1 hour b']),
    ).toEqual({rows: [{image: 'a', status: 'Up 1 hour', published: [], names: ['b']}], unread: 0});
  });
});

describe('docker image ls', () => {
  const ID = '3f1c0a5b7d2e';
  const DIGEST = `sha256:${'0'.repeat(64)}`;
  test.each([
    [`hello   1.0   ${ID}   5 minutes ago   250MB`, 'hello', '1.0'],
    [`hello   1.0   sha256:${ID}${ID}   5 minutes ago   250MB`, 'hello', '1.0'],
    [`hello   1.0   ${DIGEST}   ${ID}   5 minutes ago   250MB`, 'hello', '1.0'],
    [`hello   1.0   <none>   ${ID}   5 minutes ago   250MB`, 'hello', '1.0'],
    [`<none>   <none>   ${ID}   5 minutes ago   250MB`, '<none>', '<none>'],
    [`docker.io/library/nginx   1.0   ${ID}   5 minutes ago   250MB`, 'nginx', '1.0'],
    [`docker.io/minji/hello   1.0   ${ID}   5 minutes ago   250MB`, 'minji/hello', '1.0'],
    [`localhost/hello   1.0   ${ID}   5 minutes ago   250MB`, 'hello', '1.0'],
    [`my-localhost/hello   1.0   ${ID}   5 minutes ago   250MB`, 'my-localhost/hello', '1.0'],
    [`hello:1.0   ${ID}   20.6kB   4.21kB`, 'hello', '1.0'],
    [`localhost:5000/hello:1.0   ${ID}   348 MB   105MB    U`, 'localhost:5000/hello', '1.0'],
    ['localhost:5000/a/b:1.0', 'localhost:5000/a/b', '1.0'],
  ])('%s', (line, repository, tag) => {
    expect(readImages([line])).toEqual({rows: [{repository, tag}], unread: 0});
  });

  test.each(['hello', 'REPOSITORY   TAG   IMAGE ID   CREATED   SIZE', 'a b c', ':1.0', 'a:-b', ''])(
    'no image: %j',
    (line) => {
      expect(readImages([line]).rows).toEqual([]);
    },
  );

  test('the platforms of an image are no images', () => {
    const lines = [
      '├─ linux/amd64   0168606be231   348MB',
      '└─ linux/arm64   0168606be231   348MB',
    ];
    expect(readImages([`hello:1.0   ${ID}   20.6kB   4.21kB`, ...lines])).toEqual({
      rows: [{repository: 'hello', tag: '1.0'}],
      unread: 0,
    });
    expect(readImages(lines.map((line) => `  ${line}`)).rows).toEqual([]);
  });

  test.each([
    ['hello', 'hello', 'latest'],
    ['hello:1.0', 'hello', '1.0'],
    ['localhost:5000/hello', 'localhost:5000/hello', 'latest'],
    ['localhost:5000/hello:1.0', 'localhost:5000/hello', '1.0'],
    ['docker.io/library/nginx', 'nginx', 'latest'],
  ])('the name %s', (name, repository, tag) => {
    expect(splitName(name)).toEqual({repository, tag});
  });
});

describe('docker history', () => {
  test.each([
    ['<missing>   5 minutes ago   RUN npm ci   17.2MB   buildkit', 'RUN npm ci', '17.2MB'],
    ['3f1c0a5b7d2e   N/A   CMD ["node"]   0B', 'CMD ["node"]', '0B'],
    ['sha256:3f1c0a5b7d2e   just now   COPY . .   1.5 kB', 'COPY . .', '1.5 kB'],
    ['17.2MB    RUN npm ci', 'RUN npm ci', '17.2MB'],
  ])('%s', (line, createdBy, size) => {
    expect(readHistory([line])).toEqual({rows: [{createdBy, size}], unread: 0});
  });

  test('a row without its size is counted', () => {
    expect(readHistory(['<missing>   5 minutes ago   RUN npm ci'])).toEqual({rows: [], unread: 1});
  });

  test('a row that is broken at a size is one', () => {
    const lines = ['<missing>   5 minutes ago   RUN a  ', '17.2MB   buildkit'];
    expect(readHistory(lines).rows).toEqual([{createdBy: 'RUN a', size: '17.2MB'}]);
  });
});

test.each([
  [['DRIVER    VOLUME NAME', 'local     visits', '', 'local     b'], ['visits', 'b'], 0],
  [['DRIVER VOLUME', ' visits '], ['visits'], 0],
  [['visits', 'local a b'], ['visits'], 1],
  [['local DRIVER VOLUME'], [], 1],
  [['DRIVERVOLUME'], ['DRIVERVOLUME'], 0],
])('docker volume ls: %j', (lines, rows, unread) => {
  expect(readVolumes(lines)).toEqual({rows, unread});
});

describe('rows that a terminal has broken', () => {
  test.each([
    ['within a word, where the line is full', ['#abc', 'def'], ['#abcdef']],
    ['at a space, where it is not', ['#abc', 'def', 'ghijk'], ['#abc def ghijk']],
    ['above the first', ['abc', '#de', '', '#fg'], ['#de', '#fg']],
    ['an empty one ends nothing', ['#abc', '', 'd'], ['#abc d']],
    ['none', [], []],
  ])('%s', (_, lines, rows) => {
    expect(rowsOf(lines, /^#/)).toEqual(rows);
  });

  test.each([
    ['hello', 'hello', true],
    ['hello', 'hello2', false],
    ['hel…', 'hello', true],
    ['hel...', 'hello', true],
    ['hal…', 'hello', false],
    ['h…l', 'hello', false],
  ])('the cell %s says %s: %s', (cell, text, isSaid) => {
    expect(says(cell, text)).toBe(isSaid);
  });
});
