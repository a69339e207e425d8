import type {Instruction} from '../instruction';
import type {Edit, Finding} from './types';

/**
 * NoEmptyContinuation (parser/parser.go: `Parse`). BuildKit reports the last line of the joined
 * ones; the range is the first empty line.
 */
export function emptyContinuations(instructions: readonly Instruction[]): readonly Finding[] {
  return instructions.flatMap(({layout}): readonly Finding[] => {
    const [first, ...others] = layout.emptyLines.map((line): Edit => {
      const range = {start: {line, column: 1}, end: {line: line + 1, column: 1}};
      return {range, text: ''};
    });
    return first === undefined
      ? []
      : [
          {
            rule: 'NoEmptyContinuation',
            message: 'Empty continuation line',
            range: first.range,
            lines: {start: layout.endLine, end: layout.endLine},
            fix: {title: {kind: 'remove-empty-lines'}, edits: [first, ...others]},
          },
        ];
  });
}
