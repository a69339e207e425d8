import {describe, expect, test} from 'vitest';
import {readResponse} from './response';

const powershell = (...content: readonly string[]) => [
  ...['StatusCode        : 200', 'StatusDescription : OK'],
  ...content,
  ...['RawContent        : HTTP/1.1 200 OK', '                    Connection: keep-alive'],
];

describe('curl', () => {
  test.each([
    ['a body', ['hello', '', 'world'], 'hello\n\nworld'],
    ['headers', ['HTTP/1.1 200 OK', 'server: a', '', 'hello', '', 'world'], 'hello\n\nworld'],
    ['headers of HTTP/2', ['HTTP/2 200', 'server: a', '', 'hello'], 'hello'],
    [
      'a redirection, whose headers come first',
      ['HTTP/1.1 301 Moved', 'location: /b', '', 'HTTP/1.1 200 OK', 'server: a', '', 'hello'],
      'hello',
    ],
    [
      '-v',
      ['* Connected', '> GET / HTTP/1.1', '< server: a', '{ [39 bytes data]', '} [5]', 'hello'],
      'hello',
    ],
    [
      'progress',
      [
        ...[
          '  % Total    % Received % Xferd',
          '                                 Dload  Upload   Total',
        ],
        ...[
          '100    39  100    39    0     0  13000      0 --:--:-- --:--:-- --:--:-- 13000',
          'hello',
        ],
      ],
      'hello',
    ],
    ['the progress of a download', ['100 39.0k 100 39.0k 0 0 130k 0 0:00:01', 'hello'], 'hello'],
    [
      'a body that speaks of HTTP',
      ['I speak HTTP/1.1 200 OK', '', 'a'],
      'I speak HTTP/1.1 200 OK\n\na',
    ],
    ['what is almost a head', ['HTTP/1.1 2 hellos', '', 'a'], 'HTTP/1.1 2 hellos\n\na'],
    ['numbers', ['10 20 30 40'], '10 20 30 40'],
    ['nothing', [], ''],
  ])('%s', (_, lines, body) => {
    expect(readResponse(lines)).toEqual({body, isCut: false});
  });
});

describe('PowerShell', () => {
  test.each([
    ['a line', ['Content           : hello'], 'hello', false],
    [
      'several lines',
      ['Content           : hello', '                    world', ''],
      'hello\nworld',
      false,
    ],
    ['a text that begins below', ['Content           :', '  hello'], 'hello', false],
    ['a text that is cut', ['Content           : hello...'], 'hello...', true],
    ['a text that is cut by one sign', ['Content           : hello…'], 'hello…', true],
    ['dots within it', ['Content           : a...b'], 'a...b', false],
    ['bytes', ['Content           : {104, 105}'], 'hi', false],
    ['bytes of Korean', ['Content           : {236, 149, 136}'], '안', false],
    ['bytes that are cut', ['Content           : {104, 105...}'], 'hi', true],
    ['bytes that are cut by one sign', ['Content           : {104, 105…}'], 'hi', true],
    ['what is no list of bytes', ['Content           : a {104, 105} b'], 'a {104, 105} b', false],
    ['JSON', ['Content           : {"a": 104}'], '{"a": 104}', false],
  ])('%s', (_, content, body, isCut) => {
    expect(readResponse(powershell(...content))).toEqual({body, isCut});
  });

  test('a content at the end', () => {
    expect(readResponse(['StatusCode : 200', 'Content : a', 'b'])).toEqual({
      body: 'a\nb',
      isCut: false,
    });
  });

  test('a body that holds the name of a property is read by curl', () => {
    expect(readResponse(['The StatusCode : 200']).body).toBe('The StatusCode : 200');
  });
});
