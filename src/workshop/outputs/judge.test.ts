import {describe, expect, test} from 'vitest';
import {isDone} from './check';
import {check, differences} from './fixture';
import {judge} from './judge';

const hello = check('docker image ls hello', {kind: 'image', name: 'hello:1.0.0'});

const LEGACY = `REPOSITORY   TAG       IMAGE ID       CREATED         SIZE
hello        1.0.0     3f1c0a5b7d2e   5 minutes ago   250MB
hello        first     9f1c0a5b7d2e   2 weeks ago     251MB`;

/** The view of Docker 29, as an issue of containerd/nerdctl shows it (#5027). */
const VIEW = `                                                     i Info →   U  In Use
IMAGE                           ID             DISK USAGE   CONTENT SIZE   EXTRA
hello:1.0.0                     09538a1f51d3       20.6kB         4.21kB
moby/buildkit:buildx-stable-1   0168606be231        348MB          105MB    U`;

describe('docker image ls', () => {
  test.each([
    ['the table up to Docker 28', LEGACY],
    ['the view of Docker 29', VIEW],
    ['names alone', 'hello:1.0.0\n'],
    [
      'a prompt and its command before',
      `minji@mac hello % docker image ls hello\n${LEGACY}\nminji@mac hello % `,
    ],
    ['a prompt of Linux', `minji@pc:~/hello$ docker image ls hello\n${LEGACY}\nminji@pc:~/hello$`],
    [
      'a prompt of PowerShell',
      `PS C:\\Users\\minji\\hello> docker image ls hello\r\n${LEGACY.replaceAll('\n', '\r\n')}\r\nPS C:\\Users\\minji\\hello> `,
    ],
    ['a prompt of cmd', `C:\\hello>docker image ls hello\r\n${LEGACY}\r\n\r\nC:\\hello>`],
    [
      'colours',
      `\u001b[1mREPOSITORY   TAG       IMAGE ID       CREATED         SIZE\u001b[0m\nhello        \u001b[32m1.0.0\u001b[0m     3f1c0a5b7d2e   5 minutes ago   250MB`,
    ],
    ['single spaces, as a messenger leaves them', LEGACY.replace(/ {2,}/g, ' ')],
    ['spaces that do not break', LEGACY.replaceAll(' ', '\u00a0')],
    [
      'a column of digests',
      'REPOSITORY   TAG       DIGEST    IMAGE ID       CREATED         SIZE\nhello        1.0.0     <none>    3f1c0a5b7d2e   5 minutes ago   250MB',
    ],
    [
      'podman, which names its own registry',
      'REPOSITORY       TAG     IMAGE ID      CREATED        SIZE\nlocalhost/hello  1.0.0   3f1c0a5b7d2e  5 minutes ago  250 MB',
    ],
    [
      'a terminal of 40 columns',
      'REPOSITORY   TAG       IMAGE ID       CR\nEATED         SIZE\nhello        1.0.0     3f1c0a5b7d2e   5 \nminutes ago   250MB',
    ],
    ['the row without its head', LEGACY.split('\n')[1]!],
    [
      'several commands, the asked one among them',
      `$ docker ps\nCONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES\n$ docker image ls\n${LEGACY}\n$ docker volume ls\nDRIVER    VOLUME NAME`,
    ],
  ])('%s', (_, text) => {
    expect(differences(hello, text)).toEqual(['met']);
  });

  test('what is not there, under other tags or not at all', () => {
    const text = LEGACY.replace('1.0.0', '0.9.0');
    expect(judge(hello, text)).toMatchObject({
      findings: [{difference: {kind: 'other-tags', tags: ['0.9.0', 'first']}}],
    });
    expect(differences(hello, LEGACY.split('\n')[0]!)).toEqual(['missing']);
  });

  test('a name with a registry, and one that must be gone', () => {
    const head = LEGACY.split('\n')[0]!;
    const text = `${head}\nlocalhost:5000/hello   1.0.0   3f1c0a5b7d2e   5 minutes ago   250MB`;
    const ask = (name: string, absent?: true) =>
      differences(check('docker images', {kind: 'image', name, ...(absent && {absent})}), text);
    expect(ask('localhost:5000/hello:1.0.0')).toEqual(['met']);
    expect(ask('hello:1.0.0', true)).toEqual(['met']);
    expect(ask('localhost:5000/hello:1.0.0', true)).toEqual(['present']);
  });

  test('a platform of an image in a tree is no image', () => {
    const tree = `${VIEW}\n├─ linux/amd64                   0168606be231        348MB          105MB`;
    expect(differences(hello, tree)).toEqual(['met']);
  });
});

describe('docker ps', () => {
  const web = check('docker ps', {
    kind: 'container',
    name: 'web',
    state: 'up',
    port: {host: 8080, container: 8080},
    image: 'hello:1.0.0',
  });
  const head =
    'CONTAINER ID   IMAGE         COMMAND                  CREATED         STATUS         PORTS                                         NAMES';
  const row = (status: string, ports: string, image = 'hello:1.0.0') =>
    `${head}\n1a2b3c4d5e6f   ${image}   "docker-entrypoint.s…"   3 seconds ago   ${status}   ${ports}   web`;

  test.each([
    [
      'both protocols of the internet',
      row('Up 2 seconds', '0.0.0.0:8080->8080/tcp, [::]:8080->8080/tcp'),
    ],
    [
      'the older way to write them',
      row('Up About a minute', '0.0.0.0:8080->8080/tcp, :::8080->8080/tcp'),
    ],
    [
      'another port of the host, where the first is taken',
      row('Up 2 seconds', '0.0.0.0:8090->8080/tcp'),
    ],
    ['a check of health', row('Up 2 hours (healthy)', '127.0.0.1:8080->8080/tcp')],
    ['a range', row('Up 2 hours', '0.0.0.0:8079-8081->8079-8081/tcp')],
    ['single spaces', row('Up 2 seconds', '0.0.0.0:8080->8080/tcp').replace(/ +/g, ' ')],
    [
      'a terminal of 80 columns',
      row('Up 2 seconds', '0.0.0.0:8080->8080/tcp, [::]:8080->8080/tcp').replace(/.{80}/g, '$&\n'),
    ],
    [
      'a terminal of 61 columns',
      row('Up 2 seconds', '0.0.0.0:8080->8080/tcp').replace(/.{61}/g, '$&\n'),
    ],
  ])('%s', (_, text) => {
    expect(differences(web, text)).toEqual(['met']);
  });

  test.each([
    ['stopped', row('Exited (0) 2 minutes ago', ''), 'state'],
    ['made but never started', row('Created', ''), 'state'],
    ['paused', row('Up 2 minutes (Paused)', '0.0.0.0:8080->8080/tcp'), 'state'],
    ['restarting', row('Restarting (1) 3 seconds ago', ''), 'state'],
    ['no port', row('Up 2 seconds', '8080/tcp'), 'ports'],
    [
      'a port of the container that nothing waits at',
      row('Up 2 seconds', '0.0.0.0:8080->80/tcp, [::]:8080->80/tcp'),
      'ports',
    ],
    ['another image', row('Up 2 seconds', '0.0.0.0:8080->8080/tcp', 'hello:2.0.0'), 'other-image'],
    ['nothing', head, 'missing'],
  ])('%s', (_, text, difference) => {
    expect(differences(web, text)).toEqual([difference]);
  });

  test('a row without its last columns is counted, not guessed', () => {
    const text = row('Up 2 seconds', '0.0.0.0:8080->8080/tcp').replace(/\s+web$/, '');
    expect(judge(web, text)).toMatchObject({kind: 'read', unread: 1});
  });

  test('what must be gone', () => {
    const gone = check('docker ps -a', {kind: 'no-container', name: 'web'});
    expect(differences(gone, head)).toEqual(['met']);
    expect(differences(gone, row('Exited (0) 2 minutes ago', ''))).toEqual(['present']);
    expect(differences(gone, '$ docker ps -a --quiet --filter name=web\n$ ')).toEqual(['met']);
  });

  test.each([
    '$ docker ps -a --filter name=web\n$ ',
    "$ docker ps -a --format 'table {{.Names}}'",
    '1a2b3c4d5e6f   redis   "docker-entrypoint.s…"   3 seconds ago   Up 2 seconds   6379/tcp   db',
  ])('without its head a list shows nothing to be gone: %s', (text) => {
    const gone = check('docker ps -a', {kind: 'no-container', name: 'web'});
    expect(judge(gone, text)).toEqual({kind: 'no-head'});
  });
});

test('docker history, cut and whole', () => {
  const layers = check(
    'docker history hello:1.0.0',
    {kind: 'layer', text: 'RUN npm ci'},
    {kind: 'layer', text: 'COPY . .'},
    {kind: 'layer', text: 'USER node'},
  );
  const text = `IMAGE          CREATED         CREATED BY                                      SIZE      COMMENT
3f1c0a5b7d2e   5 minutes ago   CMD ["node" "server.js"]                        0B        buildkit.dockerfile.v0
<missing>      5 minutes ago   RUN /bin/sh -c npm ci # buildkit                17.2MB    buildkit.dockerfile.v0
<missing>      5 minutes ago   COPY . . # buildkit                             24.1kB    buildkit.dockerfile.v0`;
  expect(differences(layers, text)).toEqual(['met', 'met', 'missing']);
  expect(differences(layers, text.replace(/.{80}/g, '$&\n'))).toEqual(['met', 'met', 'missing']);
  const long = check('docker history x', {
    kind: 'layer',
    text: 'COPY --from=dependencies /app/node_modules node_modules',
  });
  const cut = text.replace('COPY . . # buildkit  ', 'COPY --from=dependencies /app/node_modul…');
  expect(differences(long, cut)).toEqual(['met']);
  expect(differences(long, text)).toEqual(['missing']);
  expect(
    differences(
      check('docker history x', {kind: 'layer', text: 'RUN npm ci'}),
      '17.2MB    RUN /bin/sh -c npm ci # buildkit',
    ),
  ).toEqual(['met']);
});

test('a layer of the base image is not the reader’s own', () => {
  const asked = check(
    'docker history hello',
    {kind: 'layer', text: 'CMD'},
    {kind: 'layer', text: 'WORKDIR /app'},
  );
  const history = (...rows: readonly string[]) =>
    ['IMAGE          CREATED          CREATED BY   SIZE   COMMENT']
      .concat(
        rows.map((row) => `<missing>      2 minutes ago   ${row}   0B   buildkit.dockerfile.v0`),
      )
      .join('\n');
  const base = 'CMD ["node"]';
  expect(differences(asked, history('CMD ["node" "a.js"]', 'WORKDIR /app', base))).toEqual([
    'met',
    'met',
  ]);
  expect(differences(asked, history('EXPOSE 80', 'WORKDIR /app', base))).toEqual([
    'missing',
    'met',
  ]);
});

test('docker volume ls', () => {
  const visits = check('docker volume ls', {kind: 'volume', name: 'visits'});
  const gone = check('docker volume ls', {kind: 'volume', name: 'visits', absent: true});
  expect(differences(visits, 'DRIVER    VOLUME NAME\nlocal     visits')).toEqual(['met']);
  expect(differences(visits, 'visits')).toEqual(['met']);
  expect(differences(visits, 'DRIVER    VOLUME NAME')).toEqual(['missing']);
  expect(differences(gone, 'DRIVER    VOLUME NAME')).toEqual(['met']);
  expect(judge(gone, '$ docker volume ls --filter name=visits')).toEqual({kind: 'no-head'});
  expect(differences(gone, 'DRIVER    VOLUME NAME\nlocal     visits')).toEqual(['present']);
});

test.each([
  [
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'daemon',
  ],
  [
    'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    'permission',
  ],
  ['zsh: command not found: docker', 'no-program'],
  ["docker : The term 'docker' is not recognized as the name of a cmdlet", 'no-program'],
  ["'docker' is not recognized as an internal or external command,", 'no-program'],
  [
    "'docker'은(는) 내부 또는 외부 명령, 실행할 수 있는 프로그램, 또는 배치 파일이 아닙니다.",
    'no-program',
  ],
  ["명령어 'docker' 을(를) 찾을 수 없습니다", 'no-program'],
  ['docker: 명령을 찾을 수 없습니다', 'no-program'],
])('an error instead of an output: %s', (text, trouble) => {
  expect(judge(hello, text)).toEqual({kind: 'trouble', trouble});
});

test.each([
  [
    "curl: (7) Failed to connect to localhost port 8080 after 0 ms: Couldn't connect to server",
    'refused',
  ],
  ['curl : Unable to connect to the remote server', 'refused'],
  ['curl : 원격 서버에 연결할 수 없습니다.', 'refused'],
  ['curl: (56) Recv failure: Connection reset by peer', 'reset'],
])('a request without an answer: %s', (text, trouble) => {
  const body = check('curl -s localhost:8080', {kind: 'body', text: 'hello'});
  expect(judge(body, text)).toEqual({kind: 'trouble', trouble});
});

test.each([
  ['CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES', 'containers'],
  ['DRIVER    VOLUME NAME', 'volumes'],
  ['NETWORK ID     NAME      DRIVER    SCOPE', 'networks'],
  ['Client:\n Version: 27.3.1', 'version'],
  ['#5 [2/4] WORKDIR /app\n#5 DONE 0.1s', 'build'],
  ['IMAGE          CREATED         CREATED BY   SIZE      COMMENT', 'history'],
])('an output that was not asked for: %s', (text, likeness) => {
  expect(judge(hello, text)).toEqual({kind: 'other', likeness});
});

test('what cannot be told, and nothing at all', () => {
  expect(judge(hello, '잘 모르겠습니다')).toEqual({kind: 'other', likeness: undefined});
  expect(judge(hello, ' \n')).toEqual({kind: 'empty'});
  expect(judge(hello, '$ docker ps\n')).toEqual({kind: 'other', likeness: 'containers'});
});

test('done is done with all of it', () => {
  expect(isDone(judge(hello, LEGACY))).toBe(true);
  const two = check(
    'docker images',
    {kind: 'image', name: 'hello:1.0.0'},
    {kind: 'image', name: 'hello:2.0.0'},
  );
  expect(isDone(judge(two, LEGACY))).toBe(false);
});
