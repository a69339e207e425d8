import {describe, expect, test} from 'vitest';
import {fold, plain} from './fold';
import {LONGEST, match} from './match';
import {compile, findPattern} from './pattern';
import {KNOWLEDGE_FOLDER, readKnowledge} from '../../plugins/content/knowledge';

const knowledge = readKnowledge(KNOWLEDGE_FOLDER);
const answered = (text: string) =>
  match(text, knowledge).matches.map(({problem, sure}) => `${problem.id}${sure ? '' : '?'}`);

const WRAP = 80;
const wrapped = (text: string) => text.replace(new RegExp(`.{${WRAP}}`, 'g'), '$&\n');

const DAEMON =
  'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';
const PORT =
  'docker: Error response from daemon: driver failed programming external connectivity on endpoint web (c1e26109ab543035aa39761cfa9ac807dd6304b2f2f834b3c4db64987b022e9f): Bind for 0.0.0.0:8080 failed: port is already allocated.';

describe('what a terminal does to a message is seen through', () => {
  test.each([
    [
      'colours',
      `\u001b[1;31m${DAEMON.slice(0, 20)}\u001b[0m\u001b[31m${DAEMON.slice(20)}\u001b[0m`,
    ],
    ['a title of the window', `\u001b]0;minji@laptop\u0007${DAEMON}`],
    ['Windows line ends', `PS C:\\> docker ps\r\n${DAEMON}\r\n`],
    ['a line that is written over', `Waiting\r${DAEMON}`],
    ['a prompt of bash', `minji@laptop:~/hello$ docker ps\n${DAEMON}`],
    ['a prompt of zsh', `minji@laptop hello % docker ps\n${DAEMON}`],
    ['lines wrapped at 80 columns', wrapped(DAEMON)],
    ['curly quotes and hard spaces', DAEMON.replaceAll(' ', '\u00a0')],
    ['capitals', DAEMON.toUpperCase()],
  ])('%s', (_, text) => {
    expect(answered(text)).toEqual(['daemon-not-running']);
  });

  test('a long message with a gap, wrapped at any width', () => {
    for (const width of [40, 57, 80, 120]) {
      const text = PORT.replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
      expect(answered(text), String(width)).toEqual(['port-allocated']);
    }
  });

  test('Windows quoting', () => {
    expect(
      answered(
        'output=\\"docker-desktop\\": Please enable the \\"Virtual Machine Platform\\" optional component and ensure virtualization is enabled in the BIOS.\\r\\n',
      ),
    ).toEqual(['virtualization-off']);
  });
});

describe('messages that the system has put into Korean', () => {
  test.each([
    ['docker-not-found', 'docker: 명령어를 찾을 수 없음'],
    [
      'docker-not-found',
      "'docker'은(는) 내부 또는 외부 명령, 실행할 수 있는 프로그램, 또는\n배치 파일이 아닙니다.",
    ],
    [
      'docker-not-found',
      "docker : 'docker' 용어가 cmdlet, 함수, 스크립트 파일 또는 실행할 수 있는 프로그램 이름으로 인식되지 않습니다.",
    ],
    [
      'daemon-not-running',
      'error during connect: Get "http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/v1.47/containers/json": open //./pipe/dockerDesktopLinuxEngine: 지정된 파일을 찾을 수 없습니다.',
    ],
    [
      'port-reserved',
      'Ports are not available: exposing port TCP 0.0.0.0:8080: listen tcp 0.0.0.0:8080: bind: 액세스 권한에 의해 숨겨진 소켓에 액세스를 시도했습니다.',
    ],
    [
      'no-space',
      "$ docker run --rm --tmpfs /x:size=1m debian dd …\ndd: '/x/y'에 쓰는 중 오류: 장치에 남은 공간이 없음",
    ],
  ])('%s', (id, text) => {
    expect(answered(text)).toEqual([id]);
  });
});

describe('several errors in one text', () => {
  test('the earlier one, which caused the later, is first', () => {
    expect(
      answered(`$ docker build -t hello:1.0.0 .
ERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory
$ docker push minji/hello:1.0.0
An image does not exist locally with the tag: minji/hello:1.0.0`),
    ).toEqual(['dockerfile-missing', 'image-not-local']);
  });

  test('a cause comes before what merely says that something failed', () => {
    expect(
      answered(`(task 1) Essential container in task exited
standard_init: the specified log group does not exist`),
    ).toEqual(['ecs-log-group', 'ecs-container-exited']);
  });

  test('a message within another is told once', () => {
    expect(
      answered(
        '#6 ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1\nnpm error The `npm ci` command can only install with an existing package-lock.json or',
      ),
    ).toEqual(['npm-ci-lockfile']);
  });
});

describe('how sure an answer is', () => {
  test('a guess says so', () => {
    const {confidence, matches} = match('bash: ./run.sh: Permission denied', knowledge);
    expect(confidence).toBe('unsure');
    expect(matches.map(({sure}) => sure)).toEqual([false]);
  });

  test('a sure answer leaves no guess beside it', () => {
    expect(answered(`${PORT}\nbash: ./run.sh: Permission denied`)).toEqual(['port-allocated']);
  });

  test.each([
    '',
    '   \n',
    'hello',
    '안녕하십니까',
    'error',
    'ERROR: failed to solve: something new',
  ])('nothing for %j', (text) => {
    expect(match(text, knowledge)).toEqual({confidence: 'none', matches: []});
  });

  test('the lines that tell it are quoted whole', () => {
    for (const text of [`before\n${PORT}\nafter`, PORT, `before\n  ${PORT}  `]) {
      expect(match(text, knowledge).matches.map(({excerpt}) => excerpt)).toEqual([PORT]);
    }
  });
});

describe('a gap', () => {
  const find = (pattern: string, text: string) =>
    findPattern(fold(plain(text)), compile(pattern)) !== undefined;

  test('reaches over wrapped lines, not into another message', () => {
    const pattern = 'network … not found';
    expect(find(pattern, 'network hello not found')).toBe(true);
    expect(find(pattern, `network ${'x'.repeat(60)}\nnot found`)).toBe(true);
    expect(find(pattern, 'network is up\nimage not found')).toBe(false);
  });

  test.each([39, 40])('a line of %i characters was ended, or wrapped', (length) => {
    const first = 'network '.padEnd(length, 'x');
    const text = `a line before\n${first}\nnot found`;
    expect(find('network … not found', text)).toBe(length === 40);
  });

  test('is not wider than an address', () => {
    expect(find('network … not found', `network ${'x'.repeat(400)} not found`)).toBe(false);
  });

  test('a later beginning is tried where an earlier one does not go on', () => {
    expect(find('network … not found', 'network is up\nnetwork hello not found')).toBe(true);
  });
});

describe('time grows with the text alone', () => {
  const beginnings = knowledge.flatMap(({match: sure, maybe}) =>
    [...sure, ...maybe].flatMap((parts) => (parts.length > 1 ? [parts[0] ?? ''] : [])),
  );
  test.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['the beginnings of all patterns', `${beginnings.join(' ')} `],
    ['one beginning', 'ERROR: process '],
    ['escapes that do not end', '\u001b[1;'],
    ['titles that do not end', '\u001b]0;'],
  ])('200 kB of %s in less than two seconds of the processor', (_, piece) => {
    const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
    const before = process.cpuUsage();
    match(text, knowledge);
    // A tenth of a second where nothing else runs; a backtracking pattern would take minutes.
    // Not of the clock: other work may share the machine.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });

  test('of a longer text the end is read', () => {
    expect(answered(`${'a '.repeat(LONGEST)}\n${DAEMON}`)).toEqual(['daemon-not-running']);
  });
});
