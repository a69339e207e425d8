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

test('assignments stay until they are made anew, and with them what they asked', () => {
  expect(after('A=1', 'A=2', 'B=$(docker image inspect a)', 'export C=1').commands).toEqual([
    'A=2',
    'B=$(docker image inspect a)',
    'export C=1',
  ]);
  expect(after('A=1', 'mkdir "$A"', 'A=2').commands).toHaveLength(3);
});

describe('what is replaced', () => {
  test('a build of the same name, with the files that nothing else was built of', () => {
    expect(
      after('echo 1 > v', 'docker build -t a .', 'echo 2 > v', 'docker build --quiet -t a .')
        .commands,
    ).toEqual(['echo 2 > v', 'docker build --quiet -t a .']);
  });

  test('but not one that a container was made of, nor a file that was appended to', () => {
    const commands = ['docker build -t a .', 'docker run -d --name web a', 'docker build -t a .'];
    expect(after(...commands).commands).toEqual(commands);
    expect(after('echo 1 > v', 'echo 2 >> v').commands).toHaveLength(2);
  });

  test('nor what was pushed, asked for, and pushed anew', () => {
    const commands = [
      'docker push a',
      'docker image rm a',
      'docker pull a',
      'D=$(docker inspect a)',
      'docker push a',
    ];
    expect(after('docker build -t a .', ...commands).commands).toHaveLength(6);
  });
});

describe('what is taken back', () => {
  test('a container with all that was done to it', () => {
    expect(
      after(
        'docker run -d -p 8080:80 --name web a',
        'curl -s localhost:8080',
        'docker stop web',
        'docker rm -f web',
      ).commands,
    ).toEqual([]);
    expect(after('docker volume create v', 'docker volume rm v').commands).toEqual([]);
    expect(after('docker build -t a .', 'docker tag a b', 'docker image rm a b').commands).toEqual(
      [],
    );
  });

  test('and one that is made again is made once', () => {
    expect(
      after('docker run -d --name web a', 'docker rm -f web', 'docker run -d --name web b')
        .commands,
    ).toEqual(['docker run -d --name web b']);
  });

  test('a container that could not start, with its removal', () => {
    expect(
      after(command('docker run -d --name web2 a', {exit: 125}), 'docker rm web2').commands,
    ).toEqual([]);
  });

  test('but not one that has written where it lasts, nor one of an earlier page', () => {
    const commands = [
      'docker volume create v',
      'docker run -d --name web -v v:/data a',
      'docker rm -f web',
    ];
    expect(after(...commands).commands).toEqual(commands);
    expect(after('docker rm -f web').commands).toEqual(['docker rm -f web']);
  });

  test('a pause, but not a stop', () => {
    const run = 'docker run -d --name web a';
    expect(after(run, 'docker stop web', 'docker ps', 'docker start web').commands).toEqual([run]);
    expect(after(run, 'docker stop web').commands).toEqual([run, 'docker stop web']);
  });
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

test('what can not be read stays, and with it what came before', () => {
  const commands = [
    'docker run -d --name web a',
    'for i in 1; do docker exec web b; done',
    'docker rm -f web',
  ];
  expect(after(...commands).commands).toEqual(commands);
});

test('AWS: what is made stays, and of equal waits the last', () => {
  const wait = 'aws ecs wait services-stable --cluster a';
  const update = (to: string) => `aws ecs update-service --task-definition ${to}`;
  expect(after(update('a:1'), wait, update('a:2'), wait, update('a:1')).commands).toEqual([
    update('a:1'),
    update('a:2'),
    wait,
    update('a:1'),
  ]);
  expect(after(wait, 'T=$(aws ecs list-tasks)', wait).commands).toHaveLength(3);
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
