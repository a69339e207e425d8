import type {Result} from '../result';
import {mistake, type Mistake} from './errors';

/** The character that joins a line with the next at its end, and escapes the next one elsewhere. */
export type EscapeCharacter = '\\' | '`';

const KNOWN = ['syntax', 'escape', 'check'];
const DIRECTIVE = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;

/**
 * The parser directives at the head of a Dockerfile. They end at the first line that is not one
 * (frontend/dockerfile/parser/directives.go).
 */
export interface Directives {
  readonly escape: EscapeCharacter;
  /** Lower-case name → value, in the order written. */
  readonly values: ReadonlyMap<string, string>;
}

/** A mistake in a directive and the line that it stands on, from 1. */
export interface DirectiveProblem {
  readonly line: number;
  readonly mistake: Mistake;
}

/**
 * Reads the directives at the head of a Dockerfile.
 *
 * @param lines the file's lines without line ends or byte order mark
 */
export function readDirectives(lines: readonly string[]): Result<Directives, DirectiveProblem> {
  const values = new Map<string, string>();
  let escape: EscapeCharacter = '\\';
  for (const [index, text] of lines.entries()) {
    const match = DIRECTIVE.exec(text.trimStart());
    const name = match?.[1]?.toLowerCase() ?? '';
    const value = match?.[2] ?? '';
    if (!KNOWN.includes(name)) {
      break;
    }
    if (values.has(name)) {
      const message = `only one ${name} parser directive can be used`;
      const problem = {line: index + 1, mistake: mistake('directive', message, name, [])};
      return {ok: false, problem};
    }
    values.set(name, value);
    if (name === 'escape') {
      if (value !== '\\' && value !== '`') {
        const message = `invalid escape token '${value}' does not match \` or \\`;
        const found = mistake('directive', message, value, ['\\', '`']);
        return {ok: false, problem: {line: index + 1, mistake: found}};
      }
      escape = value;
    }
  }
  return {ok: true, value: {escape, values}};
}
