import {mistake, type Mistake} from './errors';

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

export type DirectivesResult =
  | {readonly ok: true; readonly directives: Directives}
  | {readonly ok: false; readonly line: number; readonly mistake: Mistake};

/** @param lines the file's lines without line ends or byte order mark */
export function readDirectives(lines: readonly string[]): DirectivesResult {
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
      return {ok: false, line: index + 1, mistake: mistake('directive', message, name, [])};
    }
    values.set(name, value);
    if (name === 'escape') {
      if (value !== '\\' && value !== '`') {
        const message = `invalid escape token '${value}' does not match \` or \\`;
        const problem = mistake('directive', message, value, ['\\', '`']);
        return {ok: false, line: index + 1, mistake: problem};
      }
      escape = value;
    }
  }
  return {ok: true, directives: {escape, values}};
}
