import type {Result} from '../../src/simulator/result';

/** The most that is read, in characters of JSON and in texts. */
export const MOST_CHARACTERS = 50_000_000;
export const MOST_TEXTS = 10_000;

const EXAMPLE = 'for example ["docker: command not found"]';

function nameOf(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  return Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'an object'
      : `a ${typeof value}`;
}

function parse(input: string): Result<unknown, string> {
  try {
    return {ok: true, value: JSON.parse(input)};
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return {
      ok: false,
      problem: `standard input is not JSON (${reason}): give it a list of texts, ${EXAMPLE}`,
    };
  }
}

/**
 * The texts of a JSON list.
 * @returns a problem that says what was found, where, and what to give instead, where it is none
 */
export function readTexts(input: string): Result<readonly string[], string> {
  if (input.length > MOST_CHARACTERS) {
    const problem = `standard input has ${input.length} characters, more than ${MOST_CHARACTERS}: split the list and run it in parts`;
    return {ok: false, problem};
  }
  if (input.trim() === '') {
    return {ok: false, problem: `standard input is empty: give it a list of texts, ${EXAMPLE}`};
  }
  const parsed = parse(input);
  if (!parsed.ok) {
    return parsed;
  }
  const list = parsed.value;
  if (!Array.isArray(list)) {
    const problem = `standard input is ${nameOf(list)}, not a list: put the texts in brackets, ${EXAMPLE}`;
    return {ok: false, problem};
  }
  if (list.length > MOST_TEXTS) {
    const problem = `the list has ${list.length} texts, more than ${MOST_TEXTS}: run it in parts`;
    return {ok: false, problem};
  }
  const strange = list.findIndex((text) => typeof text !== 'string');
  if (strange >= 0) {
    const problem = `item ${strange + 1} of the list is ${nameOf(list[strange])}, not a text: put what the terminal printed in quotes, ${EXAMPLE}`;
    return {ok: false, problem};
  }
  return {ok: true, value: list.filter((text) => typeof text === 'string')};
}
