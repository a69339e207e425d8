/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something in a file that should be written otherwise. */
export interface Finding extends Place {
  readonly path: string;
  readonly found: string;
  readonly wanted: string;
}

/** One line in Korean: where, what was found, what is wanted. */
export function sayFinding({path, line, column, found, wanted}: Finding): string {
  return `${path}:${line}:${column}: "${found.trim()}": ${wanted}`;
}
