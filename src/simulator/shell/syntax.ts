/**
 * The syntax tree of a shell script.
 *
 * Source of the grammar: POSIX.1-2017, XCU chapter 2, "Shell Command Language".
 */

/** `${name}` with what stands behind the name; `colon` is that of `:-` and its like. */
export interface Operation {
  readonly operator: '-' | '=' | '+' | '?' | '%' | '%%' | '#' | '##' | '/' | '//' | ':' | 'length';
  readonly colon: boolean;
  readonly word: Word;
  /** What a pattern is replaced with, or the length of a part. */
  readonly second?: Word;
}

/** A part of a word: text, or what a `$` or a backquote stands for. */
export type Part =
  | {readonly kind: 'text'; readonly text: string; readonly quoted: boolean}
  | {
      readonly kind: 'parameter';
      readonly name: string;
      readonly quoted: boolean;
      readonly operation?: Operation;
    }
  | {readonly kind: 'command'; readonly body: List; readonly quoted: boolean}
  | {readonly kind: 'arithmetic'; readonly word: Word; readonly quoted: boolean};

/** A word before it is expanded. */
export type Word = readonly Part[];

/** The operators of redirections; `&>` is that of bash. */
export type RedirectOperator = '<' | '>' | '>>' | '>|' | '<>' | '<&' | '>&' | '&>' | '<<' | '<<-';

/** A redirection of a command. */
export interface Redirect {
  readonly fd: number | undefined;
  readonly operator: RedirectOperator;
  /** The file, the number after `&`, or what a here-document says. */
  readonly target: Word;
}

/** A variable that a command sets: `name=value` before its words. */
export interface Assignment {
  readonly name: string;
  readonly value: Word;
}

/** A command without a control structure, with the variables it sets and its redirections. */
export interface Simple {
  readonly kind: 'simple';
  readonly line: number;
  readonly assignments: readonly Assignment[];
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
}

/** One branch of a `case`. */
export interface CaseItem {
  readonly patterns: readonly Word[];
  readonly body: List;
}

interface Redirected {
  readonly redirects: readonly Redirect[];
}

/** A command with a control structure; its redirections hold for all of it. */
export type Compound =
  | ({readonly kind: 'group' | 'subshell'; readonly body: List} & Redirected)
  | ({
      readonly kind: 'if';
      readonly clauses: readonly {readonly condition: List; readonly body: List}[];
      readonly otherwise: List | undefined;
    } & Redirected)
  | ({
      readonly kind: 'loop';
      readonly until: boolean;
      readonly condition: List;
      readonly body: List;
    } & Redirected)
  | ({
      readonly kind: 'for';
      readonly name: string;
      /** Undefined where there is no `in`: the positional parameters. */
      readonly words: readonly Word[] | undefined;
      readonly body: List;
    } & Redirected)
  | ({
      readonly kind: 'case';
      readonly word: Word;
      readonly items: readonly CaseItem[];
    } & Redirected);

/** Commands joined with `|`; `negated` where a `!` stands before them. */
export interface Pipeline {
  readonly kind: 'pipeline';
  readonly negated: boolean;
  readonly commands: readonly Command[];
}

/** Commands joined with `&&` and `||`. */
export interface AndOr {
  readonly kind: 'and-or';
  readonly first: Command;
  readonly rest: readonly {readonly operator: '&&' | '||'; readonly command: Command}[];
}

/** The definition of a function: `name() { …; }`. */
export interface FunctionDefinition {
  readonly kind: 'function';
  readonly name: string;
  readonly body: Command;
}

/** Any command of the grammar. */
export type Command = Simple | Compound | Pipeline | AndOr | FunctionDefinition;

/** Commands separated by newlines, `;` or `&`. */
export interface List {
  readonly items: readonly {readonly command: Command; readonly background: boolean}[];
}
