import {describe, expect, test} from 'vitest';
import {readDockerignore} from './dockerignore';
import {octalMode, symbolicMode} from './fileMode';
import {formatDuration, goList, goQuote, goQuoteList, goQuoteNumber} from './goText';
import {parseMount} from './mounts';
import {copyPattern, hasWildcards} from './patterns';
import {parsePort} from './ports';
import {isSignal} from './signals';

/** Rules: dockerfile2llb/convert_expose.go. */
test.each([
  ['80', ['80/tcp']],
  ['80/UDP', ['80/udp']],
  ['80/', ['80/tcp']],
  ['8000-8002/sctp', ['8000/sctp', '8001/sctp', '8002/sctp']],
  ['127.0.0.1:8080:80', ['80/tcp']],
  ['8080:80', ['80/tcp']],
  [':80', ['80/tcp']],
  ['65535', ['65535/tcp']],
  ['[::1]:8080:80', ['80/tcp']],
  ['', 'invalid port: "": no port specified'],
  ['80:', 'invalid port: "80:": no port specified'],
  ['/tcp', 'invalid port: "/tcp": no port specified'],
  ['80/http', 'invalid port: "80/http": invalid proto: http'],
  ['256.0.0.1:80:80', 'invalid IP address: 256.0.0.1'],
  ['1.2.3:80:80', 'invalid IP address: 1.2.3'],
  ['[::x]:80:80', 'invalid IP address: ::x'],
  ['80-81:90-91', ['90/tcp', '91/tcp']],
  ['80-90:90', ['90/tcp']],
  ['80:90-91', 'invalid ranges specified for container and host Ports: 90-91 and 80'],
  ['65536', 'invalid containerPort: 65536'],
  ['81-80', 'invalid containerPort: 81-80'],
  ['1-2-3', 'invalid containerPort: 1-2-3'],
  ['a', 'invalid containerPort: a'],
  ['80a', 'invalid containerPort: 80a'],
  ['a80', 'invalid containerPort: a80'],
  ['80-', 'invalid containerPort: 80-'],
  ['a:80', 'invalid hostPort: a'],
])('EXPOSE %s', (spec, told) => {
  const read = parsePort(spec);
  expect(read.ok ? read.value : read.problem).toEqual(told);
});

/** Rules: moby/sys signal.ParseSignal. */
test.each([
  ...['9', '+9', 'KILL', 'SIGKILL', 'sigterm', 'quit', 'RTMIN', 'RTMAX', 'RTMIN+1', 'RTMIN+15'].map(
    (text): [string, boolean] => [text, true],
  ),
  ...['SIGRTMAX-14', 'RTMAX-1', '-3'].map((text): [string, boolean] => [text, true]),
  ...['0', '', 'SIG', 'KILLS', 'RTMIN+0', 'RTMIN+16', 'RTMAX-0', 'RTMAX-15', '9a', 'a9'].map(
    (text): [string, boolean] => [text, false],
  ),
  ['KILLSIG', false],
  ['XRTMIN+1', false],
])('STOPSIGNAL %s: %s', (text, isOne) => {
  expect(isSignal(text)).toBe(isOne);
});

/** Rules: Go's fmt and time. */
describe('texts as Go prints them', () => {
  test.each([
    ['a "b"', '"a \\"b\\""'],
    ['\u0007\u000b\u0001\u001f\u007f', '"\\a\\v\\x01\\x1f\\x7f"'],
    ['\n\t\\', '"\\n\\t\\\\"'],
    ['안', '"안"'],
  ])('%j', (text, quoted) => {
    expect(goQuote(text)).toBe(quoted);
  });

  test('lists and small numbers', () => {
    expect(goQuoteList(['a', 'b c'])).toBe('["a" "b c"]');
    expect(goList(['a', 'b'])).toBe('[a b]');
    expect([3, 34, 39, 65, 10].map(goQuoteNumber)).toEqual([
      "'\\x03'",
      "'\"'",
      "'\\''",
      "'A'",
      "'\\n'",
    ]);
  });

  test.each([
    [0, '0s'],
    [1500, '1.5µs'],
    [999_999, '999.999µs'],
    [1_000_000, '1ms'],
    [1_500_000, '1.5ms'],
    [1e9, '1s'],
    [1.5e9, '1.5s'],
    [60e9, '1m0s'],
    [90e9, '1m30s'],
    [3600e9, '1h0m0s'],
    [3661e9, '1h1m1s'],
    [5405.25e9, '1h30m5.25s'],
  ])('%d ns', (nanoseconds, text) => {
    expect(formatDuration(nanoseconds)).toBe(text);
  });
});

/** Rules: POSIX, chmod. */
test.each([
  ['u+x', 0o644, false, 0o744],
  ['+x', 0o644, false, 0o755],
  ['a-r', 0o644, false, 0o200],
  ['go=', 0o755, false, 0o700],
  ['go=r', 0o755, false, 0o744],
  ['u=rwx,go=rx', 0o000, false, 0o755],
  ['ug+w,o-x', 0o555, false, 0o774],
  ['=rw', 0o777, false, 0o666],
  ['a+X', 0o644, false, 0o644],
  ['a+X', 0o744, false, 0o755],
  ['a+X', 0o644, true, 0o755],
  ['u-w,u+w', 0o644, false, 0o644],
])('chmod %s of %o', (text, mode, isDirectory, left) => {
  expect(symbolicMode(mode, text, isDirectory)).toBe(left);
});

test.each([
  ['755', 0o755],
  ['0644', 0o644],
  ['u+x', undefined],
  ['', undefined],
  ['789', undefined],
  ['x755', undefined],
])('--chmod=%s', (text, mode) => {
  expect(octalMode(text)).toBe(mode);
});

/** Rules: moby/patternmatcher. */
describe('.dockerignore', () => {
  test.each([
    ['node_modules', ['node_modules', 'node_modules/a/b'], ['a/node_modules', 'node_modules2']],
    ['/a/', ['a', 'a/b'], ['b/a']],
    ['./a', ['a'], []],
    ['**/a', ['a', 'b/a', 'b/c/a/d'], ['ba']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'b']],
    ['a/**/b', ['a/b', 'a/c/b', 'a/c/d/b'], ['a/cb']],
    ['**', ['a', 'a/b'], []],
    ['*.md', ['a.md', 'a.md/b'], ['b/a.md', 'aXmd', 'a.mdx']],
    ['a?c', ['abc'], ['ac', 'a/c', 'abbc']],
    ['[a-c]x', ['ax', 'cx'], ['dx', '-x']],
    ['[^a-c]x', ['dx'], ['ax', '/x']],
    ['[]a]', [']', 'a'], ['b']],
    ['[a\\-c]', ['a', '-', 'c'], ['b']],
    ['[c-a]', [], ['a', 'b', 'c']],
    ['a\\*', ['a*'], ['ab']],
    ['(a+b)$', ['(a+b)$'], ['aab']],
    ['# a\n#b\n  # c', ['# c'], ['a', '#b']],
    ['\uFEFFa\r\n  b  \n\n', ['a', 'b'], []],
    ['*\n!a', ['b', 'b/c'], ['a', 'a/b']],
    ['*.md\n!a.md\na*', ['a.md', 'b.md'], ['c']],
    ['a\n! a/b', ['a', 'a/c'], ['a/b', 'a/b/c']],
    ['!a', [], ['a']],
    ['/\n.', [], ['a']],
    ['', [], ['a']],
  ])('%j', (text, left, sent) => {
    const rules = readDockerignore(text);
    const ignored = (path: string) => rules.ok && rules.value.ignores(path);
    expect([...left, ...sent].filter(ignored)).toEqual(left);
    expect(rules.ok).toBe(true);
  });

  test.each([
    ['a\n!', 2, '!', 'illegal exclusion pattern: "!"'],
    [' ! ', 1, '!', 'illegal exclusion pattern: "!"'],
    ['# b\n [a ', 2, '[a', 'syntax error in pattern'],
    ['[', 1, '[', 'syntax error in pattern'],
    ['[]', 1, '[]', 'syntax error in pattern'],
    ['[a-]', 1, '[a-]', 'syntax error in pattern'],
    ['[-a]', 1, '[-a]', 'syntax error in pattern'],
    ['a\\', 1, 'a\\', 'syntax error in pattern'],
    ['![', 1, '![', 'syntax error in pattern'],
  ])('what cannot be read: %j', (text, line, pattern, message) => {
    expect(readDockerignore(text)).toEqual({ok: false, problem: {line, pattern, message}});
  });

  test('in COPY two stars are as one', () => {
    const pattern = copyPattern('a/**');
    expect(['a/b', 'a/b/c'].map((path) => pattern.ok && pattern.value.test(path))).toEqual([
      true,
      false,
    ]);
    expect(['a', 'a*', 'a?', '[a]', 'a\\*', '\\[a]'].map(hasWildcards)).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

/** Rules: instructions/commands_runmount.go; docs.docker.com/reference/dockerfile, RUN --mount. */
describe('RUN --mount', () => {
  const read = (value: string) => {
    const mount = parseMount(value, (word) =>
      word === '$bad' ? {ok: false, problem: 'bad'} : {ok: true, value: word.replace('$A', 'x=y')},
    );
    return mount.ok ? mount.value : mount.problem;
  };
  const PLAIN = {
    ...{type: 'bind', from: '', source: '', target: '', readOnly: true, id: '', sharing: ''},
    ...{required: false, env: '', uid: undefined, gid: undefined, mode: undefined},
  };

  test.each([
    ['target=/a', {target: '/a'}],
    ['type=bind,from=b,src=c,dst=d,rw', {from: 'b', source: 'c', target: 'd', readOnly: false}],
    ['target=/a,readwrite=false', {target: '/a'}],
    ['target=/a,readonly=0', {target: '/a', readOnly: false}],
    ['target=/a,ro=T', {target: '/a'}],
    ['TARGET=/a,Destination=$A', {target: 'x=y'}],
    ['type=Cache,target=/a', {type: 'cache', target: '/a', readOnly: false}],
    [
      'type=cache,target=/a,ro,sharing=LOCKED,id=b',
      {type: 'cache', target: '/a', sharing: 'locked', id: 'b'},
    ],
    [
      'type=cache,target=/a,mode=0755,uid=1000,gid=0',
      {type: 'cache', target: '/a', readOnly: false, mode: 0o755, uid: 1000, gid: 0},
    ],
    ['type=tmpfs,target=/a,size=64m', {type: 'tmpfs', target: '/a', readOnly: false}],
    ['type=tmpfs,target=/a,size=1.5 GiB', {type: 'tmpfs', target: '/a', readOnly: false}],
    ['type=secret,id=a,env=B,required', {type: 'secret', id: 'a', env: 'B', required: true}],
    ['type=secret,source=a,required=false', {type: 'secret', source: 'a'}],
    ['type=ssh,required=1', {type: 'ssh', required: true}],
  ])('%s', (value, more) => {
    expect(read(value)).toEqual({...PLAIN, ...more});
  });

  test.each([
    ['a', "invalid field 'a' must be a key=value pair"],
    ['target', "invalid field 'target' must be a key=value pair"],
    ['target=$bad', 'bad'],
    ['type=binds', 'unsupported mount type "binds" (did you mean bind?)'],
    ['type=volume', 'unsupported mount type "volume"'],
    ['targt=/a', "unexpected key 'targt' in 'targt=/a' (did you mean target?)"],
    [
      'type=cache,target=/a,sharing=share',
      'unsupported sharing value "share" (did you mean shared?)',
    ],
    ['type=bind,sharing=shared', 'invalid cache sharing set for bind mount'],
    ['ro=maybe', 'invalid value for ro: maybe'],
    ['type=secret,id=a,required=x', 'invalid value for required: x'],
    ['required', "unexpected key 'required' for mount type 'bind'"],
    ['type=cache,size=1', "unexpected key 'size' for mount type 'cache'"],
    ['type=tmpfs,size=a', 'invalid value for size: a'],
    ['type=tmpfs,size=1x', 'invalid value for size: 1x'],
    ['type=cache,mode=8', 'invalid value 8 for mode'],
    ['type=cache,mode=a7', 'invalid value a7 for mode'],
    ['type=cache,uid=a', 'invalid value a for uid'],
    ['type=cache,uid=1a', 'invalid value 1a for uid'],
    ['mode=7', 'mode not allowed for "bind" type mounts'],
    ['type=tmpfs,gid=1', 'gid not allowed for "tmpfs" type mounts'],
    ['uid=1,mode=7', 'mode not allowed for "bind" type mounts'],
    ['type=secret,from=a,id=b', 'secret mount should not have a from'],
    ['type=secret,id=a,sharing=shared', 'secret mount should not define sharing'],
    ['type=secret', 'invalid secret mount. one of source, target required'],
    ['type=secret,src=a,id=b', "both source and id can't be set"],
    ['type=ssh,sharing=shared', 'invalid cache sharing set for ssh mount'],
  ])('a mistake: %s', (value, message) => {
    expect(read(value)).toBe(message);
  });
});
