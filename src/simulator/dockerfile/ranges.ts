import {DockerfileParser, type Instruction as Node} from 'dockerfile-ast';
import type {EscapeCharacter} from './directives';
import type {InstructionRanges} from './instruction';
import type {SourceRange} from './range';

/** The shape of a range in dockerfile-ast: lines and characters from 0. */
interface NodeRange {
  readonly start: {readonly line: number; readonly character: number};
  readonly end: {readonly line: number; readonly character: number};
}

/** In dockerfile-ast an instruction has flags only where its keyword allows them. */
interface Flagged {
  getFlags(): readonly {getRange(): NodeRange}[];
}

const hasFlags = (node: Node): node is Node & Flagged =>
  'getFlags' in node && typeof node.getFlags === 'function';

/**
 * Where the parts of one instruction stand. dockerfile-ast is given that instruction's lines alone:
 * where it would cut the file differently from BuildKit (a doubled escape at a line's end, a
 * numbered here-document), BuildKit's cut has already been made.
 *
 * @param lines the instruction's own lines
 * @param startLine the line of the first, from 1
 */
export function instructionRanges(
  lines: readonly string[],
  startLine: number,
  escape: EscapeCharacter,
): InstructionRanges {
  const head = escape === '`' ? ['# escape=`'] : [];
  // A carriage return within a line ends it for dockerfile-ast, but not for BuildKit.
  const own = lines.map((line) => line.replace(/\r/g, ' '));
  const node = DockerfileParser.parse([...head, ...own].join('\n')).getInstructions()[0];
  const place = ({start, end}: NodeRange): SourceRange => ({
    start: {line: start.line - head.length + startLine, column: start.character + 1},
    end: {line: end.line - head.length + startLine, column: end.character + 1},
  });
  if (node === undefined) {
    const start = {line: startLine, column: 1};
    return {keyword: {start, end: start}, flags: [], arguments: []};
  }
  return {
    keyword: place(node.getInstructionRange()),
    flags: hasFlags(node) ? node.getFlags().map((flag) => place(flag.getRange())) : [],
    arguments: node.getArguments().map((argument) => place(argument.getRange())),
  };
}
