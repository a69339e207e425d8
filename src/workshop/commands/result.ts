import type {Result} from '../../simulator/result';

/** Why a command has no equal in another shell. `what` is the part that has none. */
export interface Failure {
  readonly kind:
    /** `if`, `for`, a function: more than commands after each other. */
    | 'control'
    /** `command &`. */
    | 'background'
    /** A double quote within an argument, or an empty one: the shells hand them on in other ways. */
    | 'quote'
    /** `${name:-word}`, `$((1 + 2))`, a pattern that the shell would have to fill in. */
    | 'expansion'
    /** A program that Windows does not have. */
    | 'program'
    /** A program is there, but not what it is asked for. */
    | 'option'
    /** Text behind `<<`. */
    | 'heredoc'
    /** Korean text that would be written to a file in another encoding than UTF-8. */
    | 'encoding'
    /** Text that is no command. */
    | 'syntax';
  readonly what: string;
}

/** A command in another shell, or why it has no equal there. */
export type Conversion = Result<string, Failure>;

/** Leaves a conversion from anywhere in it. */
export class NotConvertible extends Error {
  constructor(readonly failure: Failure) {
    super(`${failure.kind}: ${failure.what}`);
  }
}

export const fail = (kind: Failure['kind'], what: string): never => {
  throw new NotConvertible({kind, what});
};
