import type {SourceRange} from '../range';
import type {RuleName} from './rules';

/** What a fix does, as data: a component says it in the reader's language. */
export type FixTitle =
  | {readonly kind: 'lowercase-stage-name'; readonly to: string}
  | {readonly kind: 'match-from'; readonly to: string}
  | {readonly kind: 'remove-empty-lines'}
  | {readonly kind: 'change-keyword'; readonly to: string}
  | {readonly kind: 'rename-stage'; readonly from: string; readonly to: string}
  | {readonly kind: 'use-exec-form'}
  /** The shell that the shell form runs is written out: the command needs one. */
  | {readonly kind: 'write-shell'}
  | {readonly kind: 'use-label'}
  | {readonly kind: 'use-suggestion'; readonly from: string; readonly to: string}
  | {readonly kind: 'declare-argument'; readonly name: string}
  | {readonly kind: 'give-default'; readonly name: string; readonly value: string}
  | {readonly kind: 'make-absolute'; readonly path: string}
  | {readonly kind: 'remove-instruction'; readonly line: number}
  | {readonly kind: 'use-equals-sign'}
  | {readonly kind: 'remove-platform'}
  | {readonly kind: 'use-port'; readonly to: string};

/** What a fix does, without the words that it is about. */
export type FixKind = FixTitle['kind'];

/** Text that takes the place of a range. */
export interface Edit {
  readonly range: SourceRange;
  readonly text: string;
}

/** Edits that belong together; their ranges do not overlap. */
export interface Fix {
  readonly title: FixTitle;
  readonly edits: readonly [Edit, ...Edit[]];
}

/** One warning of `docker build --check`. */
export interface BuildCheck {
  readonly rule: RuleName;
  /** What BuildKit prints, word for word. */
  readonly message: string;
  /** BuildKit's sentence on the rule. */
  readonly description: string;
  readonly url: string;
  /** The offending words where they can be told, else the instruction. */
  readonly range: SourceRange;
  /** The lines BuildKit reports, from 1, both inclusive. */
  readonly lines: {readonly start: number; readonly end: number};
  readonly fix?: Fix;
}

/** What a rule finds, before it is known whether the file's `check=` options skip the rule. */
export type Finding = Pick<BuildCheck, 'rule' | 'message' | 'range' | 'lines' | 'fix'>;
