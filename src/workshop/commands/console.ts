/** Parts the text of a console block into the commands that a reader types and what they print. */
import type {Result} from '../../simulator/result';
import {Lexer, type Unfinished} from './lexer';

/** A piece of a console block: a command with all its lines, or the output between commands. */
export interface ConsolePart {
  readonly kind: 'command' | 'output';
  /** The text without the prompt; a command's continuation lines and heredocs are part of it. */
  readonly text: string;
  /** The index of the part's first line in the block. */
  readonly line: number;
}

/** A command that has not ended where its block does. */
export interface UnfinishedCommand {
  /** The index of its first line in the block. */
  readonly line: number;
  readonly unfinished: Unfinished;
}

const PROMPT = '$ ';

/** How many lines the command at the beginning of a text has, or what bash would still wait for. */
function lengthOf(text: string): Result<number, Unfinished> {
  const lexer = new Lexer(text);
  for (;;) {
    const token = lexer.next();
    switch (token.kind) {
      case 'newline':
        return {ok: true, value: lexer.line};
      case 'end':
        return {ok: true, value: text.split('\n').length};
      case 'unfinished':
        return {ok: false, problem: token.what};
      case 'word':
      case 'operator':
      case 'comment':
        break;
    }
  }
}

/** How many lines of output stand before the next command. */
function outputLength(lines: readonly string[]): number {
  const next = lines.findIndex((line) => line.startsWith(PROMPT));
  return next < 0 ? lines.length : next;
}

/**
 * Splits the text of a console block. A line that starts with `$ ` begins a command; the command
 * goes on while a quote or a `$(` is open, the line ends in a backslash or a heredoc has not ended.
 * Everything else is output.
 */
export function parseConsole(source: string): Result<readonly ConsolePart[], UnfinishedCommand> {
  const lines = source.split('\n');
  const parts: ConsolePart[] = [];
  for (let line = 0; line < lines.length;) {
    const rest = lines.slice(line);
    if (!(rest[0] ?? '').startsWith(PROMPT)) {
      const length = outputLength(rest);
      parts.push({kind: 'output', text: rest.slice(0, length).join('\n'), line});
      line += length;
      continue;
    }
    const text = rest.join('\n').slice(PROMPT.length);
    const length = lengthOf(text);
    if (!length.ok) {
      return {ok: false, problem: {line, unfinished: length.problem}};
    }
    const command = text.split('\n').slice(0, length.value).join('\n');
    parts.push({kind: 'command', text: command, line});
    line += length.value;
  }
  return {ok: true, value: parts};
}
