/** What ends a command before its end. None of these leaves `runProcess`. */

/** A script that is not one; the message is BusyBox ash's. */
export class SyntaxMistake extends Error {}

/** An error that ends a shell that is not interactive; the message is BusyBox ash's. */
export class ShellError extends Error {
  constructor(
    message: string,
    readonly status = 2,
  ) {
    super(message);
  }
}

/** `exit`, or a failure under `set -e`: ends the shell with a status. */
export class ExitSignal extends Error {
  constructor(readonly status: number) {
    super('exit');
  }
}

/** `return`: ends a function or a file that `.` reads. */
export class ReturnSignal extends Error {
  constructor(readonly status: number) {
    super('return');
  }
}

/** `break` or `continue`, and how many loops it still leaves. */
export class LoopSignal extends Error {
  constructor(
    readonly kind: 'break' | 'continue',
    readonly levels: number,
  ) {
    super(kind);
  }
}

/** The process was to do more than the model does: everything after it is unknown. */
export class BeyondBudget extends Error {}

/** The model does not know what a command does with these arguments or files. */
export class OpaqueCommand extends Error {}

/** The process calls a program that was not handed in. It has no outcome without it. */
export class ProgramsNeeded extends Error {}
