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

export type Word = readonly Part[];

export type RedirectOperator = '<' | '>' | '>>' | '>|' | '<>' | '<&' | '>&' | '&>' | '<<' | '<<-';

export interface Redirect {
  readonly fd: number | undefined;
  readonly operator: RedirectOperator;
  /** The file, the number after `&`, or what a here-document says. */
  readonly target: Word;
}

export interface Assignment {
  readonly name: string;
  readonly value: Word;
}

export interface Simple {
  readonly kind: 'simple';
  readonly line: number;
  readonly assignments: readonly Assignment[];
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
}

export interface CaseItem {
  readonly patterns: readonly Word[];
  readonly body: List;
}

interface Redirected {
  readonly redirects: readonly Redirect[];
}

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

export interface Pipeline {
  readonly kind: 'pipeline';
  readonly negated: boolean;
  readonly commands: readonly Command[];
}

export interface AndOr {
  readonly kind: 'and-or';
  readonly first: Command;
  readonly rest: readonly {readonly operator: '&&' | '||'; readonly command: Command}[];
}

export interface FunctionDefinition {
  readonly kind: 'function';
  readonly name: string;
  readonly body: Command;
}

export type Command = Simple | Compound | Pipeline | AndOr | FunctionDefinition;

export interface List {
  readonly items: readonly {readonly command: Command; readonly background: boolean}[];
}
