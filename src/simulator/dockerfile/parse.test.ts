import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseDockerfile, type Dockerfile} from '.';

function parsed(text: string): Dockerfile {
  const result = parseDockerfile(text);
  if (!result.ok) {
    throw new Error(result.problem[0].message);
  }
  return result.value;
}

function firstError(text: string) {
  const result = parseDockerfile(text);
  return result.ok ? undefined : result.problem[0];
}

const lines = (text: string) =>
  parsed(text).instructions.map(({keyword, range}) => [keyword, range.start.line, range.end.line]);

describe('instructions', () => {
  test('carry their range, keyword and arguments', () => {
    const [from, run] = parsed('# comment\nfrom ubuntu:24.04 as Build\n  RUN make\n').instructions;
    expect(from).toMatchObject({
      keyword: 'FROM',
      arguments: ['ubuntu:24.04', 'as', 'Build'],
      range: {start: {line: 2, column: 1}, end: {line: 2, column: 27}},
    });
    expect(run).toMatchObject({keyword: 'RUN', range: {start: {line: 3, column: 3}}});
  });

  test('run over continuation lines; comments and blank lines within them do not count', () => {
    const text = 'FROM a\nRUN x \\\n  # why\n\n  && y\nRUN z\n';
    expect(lines(text)).toEqual([
      ['FROM', 1, 1],
      ['RUN', 2, 5],
      ['RUN', 6, 6],
    ]);
    expect(parsed(text).instructions[1]?.arguments).toEqual(['x   && y']);
  });

  test('a doubled escape at the end of a line does not continue it', () => {
    expect(lines('FROM a\nRUN echo \\\\\nRUN b')).toEqual([
      ['FROM', 1, 1],
      ['RUN', 2, 2],
      ['RUN', 3, 3],
    ]);
  });

  test('the escape directive changes the continuation, also with CRLF and a byte order mark', () => {
    const text = '\uFEFF# escape=`\r\nFROM a\r\nRUN dir `\r\n  C:\\\r\nRUN b\r\n';
    expect(parsed(text).directives.escape).toBe('`');
    expect(lines(text)).toEqual([
      ['FROM', 2, 2],
      ['RUN', 3, 4],
      ['RUN', 5, 5],
    ]);
  });

  test('flags are read wherever they stand', () => {
    const [, copy] = parsed('FROM a\nCOPY --chown=1:1 --from="b" --link x /y\n').instructions;
    expect(copy?.flags).toEqual([
      {name: 'chown', value: '1:1'},
      {name: 'from', value: 'b'},
      {name: 'link', value: undefined},
    ]);
    expect(copy?.arguments).toEqual(['x', '/y']);
  });

  test.each([
    ['CMD ["a", "b c"]', ['a', 'b c'], true],
    ['CMD a  b', ['a  b'], false],
    ["CMD ['a']", ["['a']"], false],
    ['COPY ["a b", "/c"]', ['a b', '/c'], true],
    ['ENV A=1 B="x y"', ['A=1', 'B="x y"'], false],
    ['ENV A some value', ['A=some value'], false],
    ['HEALTHCHECK --interval=5s CMD ["true"]', ['CMD', 'true'], true],
  ])('%s', (line, words, json) => {
    const instruction = parsed(`FROM a\n${line}\n`).instructions[1];
    expect(instruction).toMatchObject({arguments: words, json});
  });

  test('ONBUILD holds another instruction', () => {
    const [, onbuild] = parsed('FROM a\nONBUILD COPY --from=b x /y\n').instructions;
    expect(onbuild?.trigger).toMatchObject({
      keyword: 'COPY',
      flags: [{name: 'from', value: 'b'}],
      arguments: ['x', '/y'],
    });
  });
});

describe('here-documents', () => {
  test('belong to the instruction, several in order', () => {
    const text = "FROM a\nCOPY <<A <<'B' /x/\n1\nA\nRUN $2\nB\nRUN <<-EOF\n\ttabs\n\tEOF\nCMD c\n";
    expect(lines(text)).toEqual([
      ['FROM', 1, 1],
      ['COPY', 2, 6],
      ['RUN', 7, 9],
      ['CMD', 10, 10],
    ]);
    expect(parsed(text).instructions[1]?.heredocs).toMatchObject([
      {name: 'A', expand: true, content: '1\n'},
      {name: 'B', expand: false, content: 'RUN $2\n'},
    ]);
  });

  test('may be numbered, and do not open in quotes, in here-strings or in CMD', () => {
    const text = 'FROM a\nRUN 3<<EOF cat\nhey\nEOF\nRUN echo "<<EOF" <<<x $((1<<2))\nCMD <<EOF\n';
    expect(lines(text)).toEqual([
      ['FROM', 1, 1],
      ['RUN', 2, 4],
      ['RUN', 5, 5],
      ['CMD', 6, 6],
    ]);
  });

  test('without an end are a mistake at their instruction', () => {
    expect(firstError('FROM a\nRUN <<EOF\nx\n')).toMatchObject({
      line: 2,
      found: 'EOF',
      message: 'unterminated heredoc',
    });
  });
});

describe('mistakes in the words of BuildKit', () => {
  const on2 = 'dockerfile parse error on line 2: ';

  test.each([
    ['', 'the Dockerfile cannot be empty'],
    ['# only a comment\n', 'file with no instructions'],
    ['FROM a\nINSTALL curl\n', `${on2}unknown instruction: INSTALL`],
    ['FROM a\nRUNN x\n', `${on2}unknown instruction: RUNN (did you mean RUN?)`],
    ['FROM a\nwrkdir /x\n', `${on2}unknown instruction: wrkdir (did you mean workdir?)`],
    ['\nFROM\n', `${on2}FROM requires either one or three arguments`],
    ['\nFROM a b\n', `${on2}FROM requires either one or three arguments`],
    [
      '\nFROM a AS 1st\n',
      `${on2}invalid name for build stage: "1st", name can't start with a number or contain symbols`,
    ],
    [
      'FROM a\nCOPY x\n',
      `${on2}COPY requires at least two arguments, but only one was provided. Destination could not be determined`,
    ],
    ['FROM a\nCOPY --form=b x y\n', `${on2}unknown flag: --form (did you mean from?)`],
    ['FROM a\nCOPY --from x y\n', `${on2}missing a value on flag: --from`],
    ['FROM a\nCOPY --link=si x y\n', `${on2}expecting boolean value for flag --link, not: si`],
    ['FROM a\nCOPY --from=a --from=b x y\n', `${on2}duplicate flag specified: --from`],
    ['FROM a\nCOPY a <<EOF\nEOF\n', `${on2}COPY cannot accept a heredoc as a destination`],
    ['FROM a\nWORKDIR\n', `${on2}WORKDIR requires exactly one argument`],
    ['FROM a\nEXPOSE\n', `${on2}EXPOSE requires at least one argument`],
    ['FROM a\nENV A\n', 'ENV must have two arguments'],
    [
      'FROM a\nLABEL a=1 b\n',
      'Syntax error - can\'t find = in "b". Must be of the form: name=value',
    ],
    [
      'FROM a\nCMD ["a", 1]\n',
      'when using JSON array syntax, arrays must be comprised of strings only',
    ],
    ['FROM a\nSHELL bash\n', `${on2}SHELL requires the arguments to be in JSON form`],
    ['FROM a\nHEALTHCHECK GET /\n', `${on2}Unknown type "GET" in HEALTHCHECK (try CMD)`],
    ['FROM a\nONBUILD FROM b\n', `${on2}FROM isn't allowed as an ONBUILD trigger`],
    ['# escape=x\nFROM a\n', "invalid escape token 'x' does not match ` or \\"],
    ['# escape=`\n# escape=`\nFROM a\n', 'only one escape parser directive can be used'],
  ])('%j', (text, message) => {
    expect(firstError(text)?.message).toBe(message);
  });

  test('say where, what was found and what was expected', () => {
    expect(firstError('FROM a\nCOPY --chown=1 \\\n  --form=b x y\n')).toMatchObject({
      kind: 'unknown-flag',
      line: 3,
      column: 3,
      found: '--form',
      expected: expect.arrayContaining(['--from']) as string[],
    });
  });

  test('are told all at once', () => {
    const result = parseDockerfile('FROM a\nRUNN x\nCOPY y\n');
    expect(!result.ok && result.problem.map(({line}) => line)).toEqual([2, 3]);
  });
});

test('every instruction of any text lies within it, after the one before', () => {
  const piece = fc.constantFrom('FROM a', 'RUN <<E', 'E', ' \\', 'COPY a b', '#', '\n', 'é ', '"');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('\n');
      const result = parseDockerfile(text);
      const instructions = result.ok ? result.value.instructions : [];
      let last = 0;
      for (const {range} of instructions) {
        expect(range.start.line).toBeGreaterThan(last);
        expect(range.end.line).toBeGreaterThanOrEqual(range.start.line);
        last = range.end.line;
      }
      expect(last).toBeLessThanOrEqual(text.split('\n').length);
    }),
    {numRuns: 500},
  );
});
