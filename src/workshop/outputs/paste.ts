import {withoutEscapes} from './escapes';

/** A command with what it printed, as far as a pasted text tells them apart. */
export interface Run {
  /** Undefined where the text does not begin with the command. */
  readonly command: string | undefined;
  /** What was printed, without empty lines at either end. */
  readonly lines: readonly string[];
}

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

const PROGRAM =
  /(?:^|[$#%>❯➜»]\s*)((?:sudo\s+)?(?:docker|podman|curl(?:\.exe)?|iwr|irm|Invoke-(?:WebRequest|RestMethod))\s.*)$/u;

/** A prompt behind which nothing was typed: of bash, zsh, PowerShell and cmd. */
const BARE_PROMPT = /^(?:[$#%>❯➜]|\S+@\S+.*[$#%]|PS [A-Za-z]:.*>|[A-Za-z]:\\[^<>|]*>)\s*$/u;

/** Lines that begin with a program's name, but are said by it. */
const SAYING = /^(?:docker|curl): |^curl(?:\.exe)? ?: \(?\d*|^docker(?:\.exe)? ?: /i;

/** What ends a line whose command goes on: in bash, PowerShell and cmd. */
const CONTINUES = /[\\`^]$/;

interface Draft {
  command: string | undefined;
  readonly lines: string[];
}

function commandOf(line: string): string | undefined {
  return SAYING.test(line) ? undefined : PROGRAM.exec(line)?.[1]?.trim();
}

function trimmed(lines: readonly string[]): readonly string[] {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  return lines.slice(filled[0] ?? lines.length, (filled.at(-1) ?? 0) + 1);
}

const finished = ({command, lines}: Draft): Run => ({command, lines: trimmed(lines)});

/** The lines of a pasted text without colours, carriage returns, odd spaces and fences. */
function plainLines(text: string): string[] {
  return withoutEscapes(text)
    .replace(INVISIBLE, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => !line.startsWith('```'));
}

/**
 * Cuts what was copied from a terminal into commands and what they printed. Prompts go.
 * @returns at least one run; its lines are empty where nothing was printed
 */
export function readPaste(text: string): readonly [Run, ...Run[]] {
  const before: Draft = {command: undefined, lines: []};
  const runs: Draft[] = [];
  let last = before;
  let continues = false;
  for (const line of plainLines(text)) {
    const command = continues
      ? `${last.command?.replace(CONTINUES, '') ?? ''}${line.trim()}`
      : commandOf(line);
    if (command === undefined) {
      if (!BARE_PROMPT.test(line)) {
        last.lines.push(line);
      }
      continue;
    }
    if (continues) {
      last.command = command;
    } else {
      last = {command, lines: []};
      runs.push(last);
    }
    continues = CONTINUES.test(command);
  }
  const [first, ...rest] = runs.map(finished);
  const start = finished(before);
  return first !== undefined && start.lines.length === 0
    ? [first, ...rest]
    : [start, ...runs.map(finished)];
}
