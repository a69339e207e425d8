import type {Result} from '../result';
import {checkInstruction} from './check';
import {readDirectives, type Directives} from './directives';
import {
  errorAt,
  instructionError,
  mistake,
  type DockerfileError,
  type DockerfileErrors,
} from './errors';
import type {Instruction} from './instruction';
import {logicalLines, physicalLines, placeAt, type LogicalLine} from './logicalLines';
import {flagPlace} from './places';
import {trimStart} from './space';
import {mayHoldHeredoc, readStatement} from './statement';

/** A Dockerfile that BuildKit's parser takes. */
export interface Dockerfile {
  readonly directives: Directives;
  readonly instructions: readonly Instruction[];
}

type DockerfileResult = Result<Dockerfile, DockerfileErrors>;

const START = {line: 1, column: 1};

function failed(errors: readonly DockerfileError[]): DockerfileResult | undefined {
  const [first, ...rest] = errors;
  return first && {ok: false, problem: [first, ...rest]};
}

/**
 * Text → instructions with their places. The mistakes of one pass are all told; the second pass,
 * over the instructions, is made only when every line could be read, as in BuildKit.
 */
export function parseDockerfile(text: string): DockerfileResult {
  if (text === '') {
    const empty = mistake('empty-file', 'the Dockerfile cannot be empty', '', ['FROM']);
    return {ok: false, problem: [errorAt(START, empty)]};
  }
  const lines = physicalLines(text);
  const head = readDirectives(lines);
  if (!head.ok) {
    const {line, mistake: found} = head.problem;
    return {ok: false, problem: [errorAt({line, column: 1}, found)]};
  }
  const {escape} = head.value;
  const logical = logicalLines(lines, escape, (line) => mayHoldHeredoc(line, escape));
  if (logical.length === 0) {
    const none = mistake('no-instructions', 'file with no instructions', '', ['FROM']);
    return {ok: false, problem: [errorAt(START, none)]};
  }

  const ofLines: DockerfileError[] = [];
  const ofInstructions: DockerfileError[] = [];
  const instructions: Instruction[] = [];
  for (const [index, line] of logical.entries()) {
    const at = placeAt(line.layout, line.text.length - trimStart(line.text).length);
    const statement = readStatement(line.text, escape);
    if (!statement.ok) {
      const {level, mistake: found} = statement.problem;
      if (level === 'line') {
        ofLines.push(errorAt(at, found));
      } else {
        ofInstructions.push(instructionError(at, line.startLine, found));
      }
    } else if (line.mistake !== undefined) {
      ofLines.push(errorAt(at, line.mistake));
    } else {
      const finding = checkInstruction(statement.value);
      if (finding === undefined) {
        const range = {start: at, end: endOf(line, lines)};
        const {heredocs, layout} = line;
        instructions.push({...statement.value, heredocs, index, range, layout});
      } else {
        const place = flagPlace(line, finding.flag ?? -1) ?? at;
        ofInstructions.push(instructionError(place, line.startLine, finding.mistake));
      }
    }
  }
  return (
    failed(ofLines) ??
    failed(ofInstructions) ?? {ok: true, value: {directives: head.value, instructions}}
  );
}

function endOf({endLine}: LogicalLine, lines: readonly string[]) {
  return {line: endLine, column: (lines[endLine - 1]?.length ?? 0) + 1};
}
