import {describe, expect, test} from 'vitest';
import {check, differences} from './fixture';

describe('docker version', () => {
  const both = check('docker version', {kind: 'client'}, {kind: 'server', atLeast: 23});
  const client =
    'Client:\n Version:           27.3.1\n API version:       1.47\n Go version:        go1.22.7\n Context:           desktop-linux';

  test.each([
    [
      'Docker Engine',
      `${client}\n\nServer: Docker Engine - Community\n Engine:\n  Version:          26.1.5+dfsg1\n  API version:      1.45 (minimum version 1.24)\n containerd:\n  Version:          1.7.24`,
    ],
    [
      'Docker Desktop',
      `${client}\n\nServer: Docker Desktop 4.35.0 (172550)\n Engine:\n  Version:          27.3.1\n  API version:      1.47 (minimum version 1.24)`,
    ],
  ])('%s', (_, text) => {
    expect(differences(both, text)).toEqual(['met', 'met']);
  });

  test.each([
    [
      'a daemon that does not run',
      `${client}\nCannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?`,
      'missing',
    ],
    [
      'Docker Desktop that is not started',
      `${client}\nerror during connect: Get "http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/v1.47/version": open //./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.`,
      'missing',
    ],
    ['an old engine', `${client}\n\nServer:\n Engine:\n  Version:          20.10.7`, 'older'],
    ['a question to the client alone', 'Docker version 27.3.1, build ce12230', 'missing'],
  ])('%s', (_, text, difference) => {
    expect(differences(both, text)).toEqual(['met', difference]);
  });
});

describe('curl', () => {
  const body = check('curl -s localhost:8080', {kind: 'body', text: 'hello 1.0.0'});
  const answer = 'hello 1.0.0 from 3f1c0a5b7d2e, visit 1';
  const web = (content: string) =>
    `\r\nStatusCode        : 200\r\nStatusDescription : OK\r\nContent           : ${content}\r\n                    \r\nRawContent        : HTTP/1.1 200 OK\r\n                    Connection: keep-alive\r\n`;

  test.each([
    ['the answer alone', answer],
    ['no line end before the prompt', `$ curl -s localhost:8080\n${answer}\n$ `],
    ['headers', `HTTP/1.1 200 OK\ncontent-type: text/plain\n\n${answer}`],
    [
      'progress',
      `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n100    39  100    39    0     0  13000      0 --:--:-- --:--:-- --:--:-- 13000\n${answer}`,
    ],
    ['PowerShell', `PS C:\\> curl localhost:8080\n${web(answer)}`],
    ['bytes in PowerShell', web(`{${[...answer].map((it) => it.charCodeAt(0)).join(', ')}}`)],
    ['curl.exe', `PS C:\\> curl.exe -s localhost:8080\r\n${answer}\r\nPS C:\\>`],
  ])('%s', (_, text) => {
    expect(differences(body, text)).toEqual(['met']);
  });

  test('another answer, and one of which only the beginning came', () => {
    expect(differences(body, answer.replace('1.0.0', '2.0.0'))).toEqual(['body']);
    expect(differences(body, web('{104, 101, 108, 108...}'))).toEqual(['cut']);
  });
});
