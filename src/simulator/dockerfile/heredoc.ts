import {rawShellWords, unquote} from './shellWords';

/** The head of a here-document: `<<EOF`, `<<-EOF`, `<<'EOF'`, `3<<EOF`. */
export interface HeredocHead {
  readonly name: string;
  /** False when the name is quoted: variables in the content stay as written. */
  readonly expand: boolean;
  /** True for `<<-`: leading tabs of the content are dropped. */
  readonly chomp: boolean;
}

/** A here-document with its content, line ends included. */
export interface Heredoc extends HeredocHead {
  readonly content: string;
  /** The line of its terminator. */
  readonly endLine: number;
}

const HEAD = /^(\d*)<<(-?)([^<]*)$/;

/** Reads one word as the head of a here-document (parser.go: `ParseHeredoc`). */
export function parseHeredocHead(word: string): HeredocHead | undefined {
  const match = HEAD.exec(word);
  const rest = match?.[3] ?? '';
  if (match === null || rest === '' || rawShellWords(rest)?.length !== 1) {
    return undefined;
  }
  const name = unquote(rest);
  if (name === undefined || name === '') {
    return undefined;
  }
  return {name, expand: !/['"]/.test(rest), chomp: match[2] === '-'};
}

/** The here-documents that a logical line opens, in order. */
export function heredocHeads(line: string): readonly HeredocHead[] {
  return (rawShellWords(line) ?? [])
    .map(parseHeredocHead)
    .filter((head): head is HeredocHead => head !== undefined);
}
