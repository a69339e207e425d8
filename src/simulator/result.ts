/**
 * What came of something that can fail: a value, or the problem that stands in its way. Pure code
 * hands problems on as values, so that a caller cannot overlook one.
 */
export type Result<Value, Problem> =
  {readonly ok: true; readonly value: Value} | {readonly ok: false; readonly problem: Problem};
