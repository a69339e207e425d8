import {describe, expect, test} from 'vitest';
import {checkFlags, flagValue, flagValues, splitFlags} from './flags';

/** Rules: `extractBuilderFlags` of frontend/dockerfile/parser/split_command.go. */
describe('flags before the arguments', () => {
  test.each([
    ['a b', [], 'a b'],
    ['--from=a b c', [['from', 'a']], 'b c'],
    [
      '  --from=a \t --link b',
      [
        ['from', 'a'],
        ['link', undefined],
      ],
      'b',
    ],
    ['--chown=a=b c', [['chown', 'a=b']], 'c'],
    ['--from= a', [['from', '']], 'a'],
    ['--chown="a b" c', [['chown', 'a b']], 'c'],
    [`--chown='a "b' c`, [['chown', 'a "b']], 'c'],
    ['--chown=a\\ b c', [['chown', 'a b']], 'c'],
    ['--chown="a\\" b" c', [['chown', 'a" b']], 'c'],
    ['-- --from=a', [], ' --from=a'],
    ['--link -- b', [['link', undefined]], ' b'],
    ['-a b', [], '-a b'],
    ['a --from=b', [], 'a --from=b'],
    ['--link', [['link', undefined]], ''],
    ['', [], ''],
  ])('%j', (text, flags, rest) => {
    const split = splitFlags(text);
    expect(split.flags.map(({name, value}) => [name, value])).toEqual(flags);
    expect(split.rest.trimStart()).toBe(rest.trimStart());
    expect(split.starts.map((start) => text.slice(start, start + 2))).toEqual(
      flags.map(() => '--'),
    );
  });

  test('the value of a name: the first, or all', () => {
    const {flags} = splitFlags('--mount=a --network=b --mount=c --mount d');
    expect(flagValue(flags, 'mount')).toBe('a');
    expect(flagValue(flags, 'from')).toBeUndefined();
    expect(flagValues(flags, 'mount')).toEqual(['a', 'c']);
  });
});

/** Rules: instructions/bflag.go; which flags there are: instructions/parse.go. */
describe('flags that an instruction does not take', () => {
  const found = (keyword: Parameters<typeof checkFlags>[0], text: string) => {
    const wrong = checkFlags(keyword, splitFlags(text).flags);
    return wrong && [wrong.index, wrong.mistake.message];
  };
  test.each([
    ['COPY', '--chown=a --from=b --chmod=1 --link --parents --exclude=a --exclude=b', undefined],
    ['ADD', '--keep-git-dir=TRUE --checksum=a --unpack=false --link=true', undefined],
    ['RUN', '--mount=a --mount=b --network=none --security=insecure --device=a', undefined],
    ['HEALTHCHECK', '--interval=1s --timeout=1s --start-period=1s --retries=1', undefined],
    ['HEALTHCHECK', '--start-interval=1s', undefined],
    ['FROM', '--platform=a', undefined],
    ['WORKDIR', '', undefined],
    ['WORKDIR', '--a', [0, 'unknown flag: --a']],
    ['COPY', '--link --form=a', [1, 'unknown flag: --form (did you mean from?)']],
    ['COPY', '--From=a', [0, 'unknown flag: --From (did you mean from?)']],
    ['COPY', '--toString', [0, 'unknown flag: --toString']],
    ['COPY', '--from=a --from=b', [1, 'duplicate flag specified: --from']],
    ['COPY', '--link --link', [1, 'duplicate flag specified: --link']],
    ['COPY', '--from', [0, 'missing a value on flag: --from']],
    ['COPY', '--link=', [0, 'missing a value on flag: --link']],
    ['COPY', '--from=', undefined],
    ['COPY', '--link=maybe', [0, 'expecting boolean value for flag --link, not: maybe']],
  ] as const)('%s %s', (keyword, text, wrong) => {
    expect(found(keyword, text)).toEqual(wrong);
  });

  test('what may stand there', () => {
    const expected = (text: string) => checkFlags('COPY', splitFlags(text).flags)?.mistake;
    const all = ['--chmod', '--chown', '--exclude', '--from', '--link', '--parents'];
    expect(expected('--x')).toMatchObject({kind: 'unknown-flag', found: '--x', expected: all});
    expect(expected('--link --link')).toMatchObject({
      kind: 'flag-value',
      found: '--link',
      expected: all,
    });
    expect(expected('--from')).toMatchObject({
      kind: 'flag-value',
      found: '--from',
      expected: ['--from='],
    });
    expect(expected('--link=a')).toMatchObject({
      ...{kind: 'flag-value', found: 'a', expected: ['true', 'false']},
    });
  });
});
