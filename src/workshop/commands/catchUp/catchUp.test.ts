import {describe, expect, test} from 'vitest';
import type {LabStep} from '../../lesson/labStep';
import {catchUp, containersOf, pushesToHub} from '.';

const command = (
  text: string,
  more: Partial<Extract<LabStep, {kind: 'command'}>> = {},
): LabStep => ({
  kind: 'command',
  line: 1,
  command: text,
  output: '',
  outputLine: 1,
  exit: 0,
  notRun: false,
  sample: false,
  ...more,
});
const file = (name: string, text: string, source?: string): LabStep => ({
  kind: 'file',
  line: 1,
  name,
  text,
  ...(source === undefined ? {} : {source}),
});

/** The script to the step after these. */
const after = (...steps: readonly (string | LabStep)[]) => {
  const all = steps.map((step) => (typeof step === 'string' ? command(step) : step));
  const [script] = catchUp([
    {id: 'a', steps: all},
    {id: 'b', steps: []},
  ]);
  return script!;
};

test('what only looks is left out', () => {
  const looks = [
    ...['docker ps -a', 'docker logs web', 'docker image ls hello', 'docker history a', 'ls'],
    ...[
      'docker image inspect --format x a',
      'docker diff web',
      'cat a',
      'echo "$A"',
      'docker version',
    ],
    ...[
      'docker run --rm a cat b',
      'docker exec web cat data',
      'aws ecs describe-services',
      'aws --version',
    ],
    ...['docker system df', 'docker exec web cat a | tr b c', 'curl -s https://example.org/a'],
  ];
  expect(after(...looks).commands).toEqual([]);
});

test('what changes something stays, in the order of the page', () => {
  const commands = [
    ...['A=1', 'B=$(docker image inspect a)', 'export C=1', 'cd hello', 'mkdir d', 'echo 1 > v'],
    ...['docker build -t a .', 'docker run -d --name web a', 'docker stop web', 'docker start web'],
    ...['docker run -d --rm b', 'docker run --rm -v v:/data a cat b', 'docker rm -f web'],
    ...['docker tag a b', 'docker push b', 'docker image rm a', 'docker volume create v'],
    ...['curl -sO https://example.org/a', 'docker exec web sh -c "echo 1 > data"', 'rm v'],
    'aws ecs update-service --task-definition a:2',
    'docker build -t a . 2>&1 | grep context',
  ];
  expect(after(...commands).commands.filter((text) => !text.startsWith('sleep'))).toEqual(commands);
});

test('a container that could not start is made by no script, so none takes it away', () => {
  const failed = command('docker run -d --name web2 a', {exit: 125});
  expect(after(failed, 'docker rm web2').commands).toEqual([]);
  expect(after(failed, 'docker run -d --name web2 b', 'docker rm web2').commands).toHaveLength(2);
  expect(after('docker rm -f web').commands).toEqual(['docker rm -f web']);
});

test('what fails is left out, and what is not run is a note', () => {
  const script = after(
    command('false', {exit: 1, reason: '왜'}),
    command('docker login', {notRun: true, reason: '계정'}),
  );
  expect(script).toEqual({
    id: 'b',
    commands: [],
    leftOut: [{command: 'docker login', reason: '계정'}],
  });
});

test('a request to a server counts, and waits until it has started', () => {
  expect(after('docker run -d -p 8080:80 --name web a', 'curl -s localhost:8080').commands).toEqual(
    ['docker run -d -p 8080:80 --name web a', 'sleep 2', 'curl -s localhost:8080'],
  );
});

describe('files', () => {
  test('are written byte for byte', () => {
    expect(after(file('a.txt', 'x $A `b`\n\nEOF\n')).commands).toEqual([
      "cat > a.txt <<'EOF_'\nx $A `b`\n\nEOF\nEOF_",
    ]);
  });

  test('are copied where the sample app has them, unless a reader changes them', () => {
    const steps = [
      file('Dockerfile', 'FROM a\n', 'labs/app/steps/first/Dockerfile'),
      file('task.json', '"minji/a"\n', 'labs/app/steps/ecs/task.json'),
    ];
    expect(after('cd hello', ...steps).commands).toEqual([
      'cd hello',
      'cp steps/first/Dockerfile Dockerfile',
      `cat > task.json <<'EOF'\n"minji/a"\nEOF`,
    ]);
    expect(after(steps[0]!).commands[0]).toMatch(/^cat > Dockerfile/);
  });
});

test('what can not be read stays', () => {
  expect(after('for i in 1; do docker exec web b; done').commands).toHaveLength(1);
});

test('a server has time to start again, too', () => {
  expect(
    after('docker restart web', 'docker exec web touch a', 'docker exec web touch b').commands,
  ).toEqual([
    'docker restart web',
    'sleep 2',
    'docker exec web touch a',
    'docker exec web touch b',
  ]);
});

test('every step from the second on has its script', () => {
  const scripts = catchUp(['a', 'b', 'c'].map((id) => ({id, steps: [command(`mkdir ${id}`)]})));
  expect(scripts.map(({id, commands}) => [id, commands.length])).toEqual([
    ['b', 1],
    ['c', 2],
  ]);
});

test('the containers of a page are named once each, whether or not its script makes them', () => {
  const runs = ['docker run -d --name web a', 'docker rm -f web', 'docker run -d --name web a'];
  expect(
    containersOf([
      {id: 'a', steps: runs.map((text) => command(text))},
      {id: 'b', steps: [command('docker run -d --name slow b'), command('docker run --rm c')]},
    ]),
  ).toEqual(['web', 'slow']);
  expect(containersOf([{id: 'a', steps: [command('docker build -t a .')]}])).toEqual([]);
});

test.each([
  ['docker push --quiet "$DOCKER_ID/hello:1.0.0"', true],
  ['docker image push minji/hello', true],
  ['docker push localhost:5000/hello:1.0.0', false],
  ['docker pull hello', false],
])('a login is needed: %s', (text, isNeeded) => {
  expect(pushesToHub({id: 'a', commands: [text], leftOut: []})).toBe(isNeeded);
});
