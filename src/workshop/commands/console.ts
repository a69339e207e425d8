import type {Result} from '../../simulator/result';

/** A piece of a console block: a command with all its lines, or the output between commands. */
export interface ConsolePart {
  readonly kind: 'command' | 'output';
  /** The text without the prompt; a command's continuation lines and heredocs are part of it. */
  readonly text: string;
  /** The index of the part's first line in the block. */
  readonly line: number;
}

/** What a shell still waits for at the end of a line. */
export type Unfinished = "'" | '"' | '\\' | {readonly heredoc: string};

/** A command that has not ended where its block does. */
export interface UnfinishedCommand {
  /** The index of its first line in the block. */
  readonly line: number;
  readonly unfinished: Unfinished;
}

const PROMPT = '$ ';
const HEREDOC = /^<<(-?)\s*(?:'([^']+)'|"([^"]+)"|\\?([\w.-]+))/;

interface ScanState {
  readonly quote: "'" | '"' | undefined;
  readonly continued: boolean;
  readonly heredocs: readonly {readonly word: string; readonly tabs: boolean}[];
}

/** Reads one line as a POSIX shell's lexer would, as far as needed to know if more must follow. */
function scanLine(line: string, quote: ScanState['quote']): ScanState {
  let open = quote;
  const heredocs: {word: string; tabs: boolean}[] = [];
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i];
    if (open === "'") {
      open = char === "'" ? undefined : open;
    } else if (char === '\\') {
      if (i === line.length - 1) {
        return {quote: open, continued: true, heredocs};
      }
      i += 1;
    } else if (open === '"') {
      open = char === '"' ? undefined : open;
    } else if (char === "'" || char === '"') {
      open = char;
    } else if (char === '#' && (i === 0 || /\s/.test(line[i - 1] ?? ''))) {
      break;
    } else if (char === '<' && line.startsWith('<<<', i)) {
      i += 2;
    } else if (char === '<') {
      const match = HEREDOC.exec(line.slice(i));
      if (match) {
        heredocs.push({word: match[2] ?? match[3] ?? match[4] ?? '', tabs: match[1] === '-'});
        i += match[0].length - 1;
      }
    }
  }
  return {quote: open, continued: false, heredocs};
}

/**
 * Splits the text of a console block. A line that starts with `$ ` begins a command; the command
 * goes on while a quote is open, the line ends in a backslash or a heredoc has not ended.
 * Everything else is output.
 */
export function parseConsole(source: string): Result<readonly ConsolePart[], UnfinishedCommand> {
  const lines = source.split('\n');
  const parts: ConsolePart[] = [];
  let output: number | undefined;
  const endOutput = (end: number): void => {
    if (output !== undefined) {
      parts.push({kind: 'output', text: lines.slice(output, end).join('\n'), line: output});
      output = undefined;
    }
  };

  for (let i = 0; i < lines.length; i += 1) {
    const first = lines[i] ?? '';
    if (!first.startsWith(PROMPT)) {
      output ??= i;
      continue;
    }
    endOutput(i);
    const start = i;
    let state = scanLine(first.slice(PROMPT.length), undefined);
    for (;;) {
      for (const {word, tabs} of state.heredocs) {
        do {
          i += 1;
          if (i >= lines.length) {
            return {ok: false, problem: {line: start, unfinished: {heredoc: word}}};
          }
        } while ((tabs ? lines[i]?.replace(/^\t+/, '') : lines[i]) !== word);
      }
      if (state.quote === undefined && !state.continued) {
        break;
      }
      i += 1;
      if (i >= lines.length) {
        return {ok: false, problem: {line: start, unfinished: state.quote ?? '\\'}};
      }
      state = scanLine(lines[i] ?? '', state.quote);
    }
    parts.push({
      kind: 'command',
      text: [first.slice(PROMPT.length), ...lines.slice(start + 1, i + 1)].join('\n'),
      line: start,
    });
  }
  endOutput(lines.length);
  return {ok: true, value: parts};
}
