import {DockerfileParser, type Instruction as Node} from 'dockerfile-ast';
import {expect, test} from 'vitest';
import {parseDockerfile} from './parse';
import {argumentPlace, flagPlace} from './places';

interface Flagged extends Node {
  getFlags(): readonly {getRange(): {start: {line: number; character: number}}}[];
}

const hasFlags = (node: Node): node is Flagged => 'getFlags' in node;

const placeOf = ({start}: {start: {line: number; character: number}}) => ({
  line: start.line + 1,
  column: start.character + 1,
});

// dockerfile-ast is another reader of the same grammar: the two agree on where things stand.
test.each([
  'FROM --platform=linux/amd64 alpine:3.22 AS build\n',
  '  FROM\talpine  AS  one  \n',
  'FROM a\nCOPY --chown=1:1 --from=b --link x /y\n',
  'FROM a\nCOPY --from=b \\\n  --chown=1:1 \\\n  # between\n  one \\\n  two /there/\n',
  'FROM a\r\nRUN --mount=type=cache,target=/c --network=none make all\r\n',
  'ARG ONE=1 TWO=2\nFROM a\n',
  'FROM a\nADD --checksum=sha256:00 https://example.com/x /x\n',
  'FROM a\nHEALTHCHECK --interval=5s --retries=3 CMD true\n',
])('%j', (text) => {
  const parsed = parseDockerfile(text);
  if (!parsed.ok) {
    throw new Error(parsed.problem[0].message);
  }
  const nodes = DockerfileParser.parse(text).getInstructions();
  expect(parsed.value.instructions).toHaveLength(nodes.length);
  for (const [index, instruction] of parsed.value.instructions.entries()) {
    const node = nodes[index];
    const flags = node !== undefined && hasFlags(node) ? node.getFlags() : [];
    expect(instruction.flags.map((_, at) => flagPlace(instruction, at))).toEqual(
      flags.map((flag) => placeOf(flag.getRange())),
    );
    expect(argumentPlace(instruction, 0)).toEqual(
      node?.getArguments().map((argument) => placeOf(argument.getRange()))[0],
    );
  }
});

test('a flag after a quoted one', () => {
  const parsed = parseDockerfile('FROM a\nCOPY --chown="1:1" --from=b x /y\n');
  const copy = parsed.ok ? parsed.value.instructions[1] : undefined;
  expect(copy && [0, 1, 2].map((index) => flagPlace(copy, index))).toEqual([
    {line: 2, column: 6},
    {line: 2, column: 20},
    undefined,
  ]);
});
