import {mistake, type Mistake} from './errors';
import {heredocHeads, type Heredoc, type HeredocHead} from './heredoc';
import type {EscapeCharacter} from './directives';
import type {Position} from './range';
import {trimStart} from './space';

/** Where the text of a logical line comes from. Lines and columns count from 1. */
export interface Layout {
  /** The parts that were joined, in order: the part's first character stands at line and column. */
  readonly pieces: readonly {
    readonly offset: number;
    readonly line: number;
    readonly column: number;
  }[];
  /** Lines within it that hold nothing, and those that hold a comment. */
  readonly emptyLines: readonly number[];
  readonly commentLines: readonly number[];
  /** The last line before the here-documents. */
  readonly endLine: number;
}

/** Where a character of a joined line stands in the file. */
export function placeAt({pieces}: Layout, offset: number): Position {
  let found = pieces[0] ?? {offset: 0, line: 1, column: 1};
  for (const piece of pieces) {
    found = piece.offset <= offset ? piece : found;
  }
  return {line: found.line, column: found.column + offset - found.offset};
}

/** A line as BuildKit reads it: continuations joined, comments dropped, here-documents attached. */
export interface LogicalLine {
  readonly text: string;
  readonly startLine: number;
  /** The last line, here-documents included. */
  readonly endLine: number;
  readonly heredocs: readonly Heredoc[];
  readonly layout: Layout;
  /** True when the line ended inside a here-document. */
  readonly mistake?: Mistake;
}

/** Lines without line ends or byte order mark; an end at the end of the file opens no line. */
export function physicalLines(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return (lines.at(-1) === '' ? lines.slice(0, -1) : lines).map((line) => line.replace(/\r+$/, ''));
}

const isComment = (line: string) => trimStart(line).startsWith('#');

/** Takes the escape character off a line that goes on; undefined when the line ends here. */
function continued(line: string, escape: EscapeCharacter): string | undefined {
  const end = /[ \t]*$/.exec(line)?.index ?? line.length;
  const goesOn = line.charAt(end - 1) === escape && line.charAt(end - 2) !== escape;
  return goesOn ? line.slice(0, end - 1) : undefined;
}

/** Reads the content of one here-document from `index` on; undefined when it has no end. */
function readHeredoc(
  head: HeredocHead,
  lines: readonly string[],
  index: number,
): Heredoc | undefined {
  for (let end = index; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if ((head.chomp ? line.replace(/^\t+/, '') : line) === head.name) {
      const content = lines.slice(index, end).map((each) => `${each}\n`);
      return {...head, content: content.join(''), endLine: end + 1};
    }
  }
  return undefined;
}

/**
 * Cuts a Dockerfile into logical lines, as `Parse` of frontend/dockerfile/parser/parser.go does.
 *
 * @param mayHoldHeredoc whether the instruction on a joined line may open a here-document
 */
export function logicalLines(
  lines: readonly string[],
  escape: EscapeCharacter,
  mayHoldHeredoc: (text: string) => boolean,
): readonly LogicalLine[] {
  const result: LogicalLine[] = [];
  let index = 0;
  while (index < lines.length) {
    const startLine = index + 1;
    let line = trimStart(lines[index] ?? '');
    index += 1;
    if (line === '' || line.startsWith('#')) {
      continue;
    }
    const column = (lines[startLine - 1] ?? '').length - line.length + 1;
    const pieces = [{offset: 0, line: startLine, column}];
    const emptyLines: number[] = [];
    const commentLines: number[] = [];
    let rest = continued(line, escape);
    line = rest ?? line;
    while (rest !== undefined && index < lines.length) {
      const next = lines[index] ?? '';
      index += 1;
      if (isComment(next)) {
        commentLines.push(index);
      } else if (trimStart(next) === '') {
        emptyLines.push(index);
      } else {
        rest = continued(next, escape);
        pieces.push({offset: line.length, line: index, column: 1});
        line += rest ?? next;
      }
    }
    const layout = {pieces, emptyLines, commentLines, endLine: index};
    const heredocs: Heredoc[] = [];
    let problem: Mistake | undefined;
    for (const head of mayHoldHeredoc(line) ? heredocHeads(line) : []) {
      const heredoc = readHeredoc(head, lines, index);
      if (heredoc === undefined) {
        problem = mistake('heredoc', 'unterminated heredoc', head.name, [head.name]);
        index = lines.length;
        break;
      }
      heredocs.push(heredoc);
      index = heredoc.endLine;
    }
    const logical = {text: line, startLine, endLine: index, heredocs, layout};
    result.push(problem === undefined ? logical : {...logical, mistake: problem});
  }
  return result;
}
