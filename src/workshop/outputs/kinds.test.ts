import {describe, expect, test} from 'vitest';
import {kindOf, likenessOf} from './kinds';
import {troubleOf} from './trouble';
import {readVersions} from './version';

test.each([
  ['docker version', 'version'],
  ['docker --version', 'version'],
  ['docker image ls -a', 'images'],
  ['docker image list', 'images'],
  ['docker images', 'images'],
  ['docker ps -a', 'containers'],
  ['docker container ls', 'containers'],
  ['docker container ps', 'containers'],
  ['docker container list', 'containers'],
  ['docker history a', 'history'],
  ['docker image history a', 'history'],
  ['docker volume ls', 'volumes'],
  ['docker volume list', 'volumes'],
  ['sudo   docker   ps', 'containers'],
  ['podman ps', 'containers'],
  ['sudo podman images', 'images'],
  ['curl x', 'response'],
  ['iwr x', 'response'],
  ['irm x', 'response'],
  ['invoke-webrequest x', 'response'],
  ['Invoke-RestMethod x', 'response'],
  ['docker psx', undefined],
  ['docker imagesx', undefined],
  ['docker pull a', undefined],
  ['docker image inspect a', undefined],
  ['sudodocker ps', undefined],
  ['echo docker ps', undefined],
  ['echo curl', undefined],
])('%s prints %s', (command, kind) => {
  expect(kindOf(command)).toBe(kind);
});

describe('what gives an output away', () => {
  test.each([
    [['REPOSITORY   TAG   IMAGE ID'], 'images'],
    [['REPOSITORY   TAG   DIGEST   IMAGE ID'], 'images'],
    [['REPOSITORY   TA', 'G   IMAGE ID'], 'images'],
    [['IMAGE   ID   DISK USAGE   CONTENT SIZE'], 'images'],
    [['CONTAINER ID   IMAGE   COMMAND'], 'containers'],
    [['IMAGE   CREATED   CREATED BY'], 'history'],
    [['DRIVER   VOLUME NAME'], 'volumes'],
    [['NETWORK ID   NAME   DRIVER'], 'networks'],
    [[' Client: Docker Engine'], 'version'],
    [['Docker version 27.3.1, build ce12230'], 'version'],
    [['#1 [internal] load build definition'], 'build'],
    [['#12 naming to docker.io/library/a'], 'build'],
    [['#12 exporting to image'], 'build'],
    [['[+] Building 1.2s (9/9) FINISHED'], 'build'],
    [['The push refers to repository [docker.io/minji/a]'], 'push'],
    [['StatusCode : 200'], 'response'],
    [['HTTP/1.1 200 OK'], 'response'],
    [['"arn:aws:ecs:a"'], 'aws'],
    [['  arn:aws:ecs:a'], 'aws'],
    [['{', '  "taskArn": "arn:aws:ecs:a"'], 'aws'],
    [['hello'], undefined],
    [['the Client: Docker'], undefined],
    [['see #1 [a]'], undefined],
    [['HTTP/1.1 2 hellos'], undefined],
  ])('%j', (lines, likeness) => {
    expect(likenessOf(lines)).toBe(likeness);
  });

  test('a head counts in the first lines alone, over what other lines say', () => {
    const body = Array.from({length: 8}, () => 'line');
    expect(likenessOf([...body, 'CONTAINER ID   IMAGE   COMMAND'])).toBeUndefined();
    expect(likenessOf(['HTTP/1.1 200 OK', 'CONTAINER ID   IMAGE   COMMAND'])).toBe('containers');
  });
});

test.each([
  ['permission denied while trying to connect to the docker API at unix:///a', 'permission'],
  ['Cannot connect to the Docker daemon at unix:///a', 'daemon'],
  ['error during connect: a', 'daemon'],
  ['Docker daemon is not running', 'daemon'],
  ['failed to connect to the docker API at npipe:////./pipe/a', 'daemon'],
  ['bash: docker: command not found', 'no-program'],
  ["Command 'docker' not found, but can be installed with:", 'no-program'],
  ['FullyQualifiedErrorId : CommandNotFoundException', 'no-program'],
  ['  curl: (7) Failed to connect', 'refused'],
  ['curl: (28) Operation timed out', 'refused'],
  ['No connection could be made because the target machine actively refused it', 'refused'],
  ['curl: (52) Empty reply from server', 'reset'],
  ['curl: (56) Recv failure', 'reset'],
  ['Error response from daemon: No such image: a', 'no-image'],
  ['unknown flag: --al', 'usage'],
  ["unknown shorthand flag: 'x' in -x", 'usage'],
  ['"docker history" requires exactly 1 argument.', 'usage'],
  ['"docker ps" accepts no arguments.', 'usage'],
  ["docker: 'image-ls' is not a docker command.", 'usage'],
  ['curl: (6) Could not resolve host: a', undefined],
  ['I said: unknown flag', undefined],
  ['hello', undefined],
])('the error %j', (line, trouble) => {
  expect(troubleOf(['a', line])).toBe(trouble);
});

test.each([
  [['Client:', ' Version:  27.3.1', 'Server:', ' Engine:', '  Version: v26.1'], '27.3.1', '26.1'],
  [['Client:', ' Version: 27.3.1', '  Server: Docker Desktop 4.35.0'], '27.3.1', undefined],
  [['Docker version 27.3.1-rc.1, build ce12230'], '27.3.1', undefined],
  [['Client:', ' API version: 1.47', ' Go Version: 1.2', 'The Server: 3'], undefined, undefined],
])('the versions in %j', (lines, client, server) => {
  expect(readVersions(lines)).toEqual({client, server});
});
