/** A place in a Dockerfile. Lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a Dockerfile; `end` is the place after its last character. */
export interface SourceRange {
  readonly start: Position;
  readonly end: Position;
}
