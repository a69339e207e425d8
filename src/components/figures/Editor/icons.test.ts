import {expect, test} from 'vitest';
import {lineIcons} from './icons';
import type {EditorDiagnostic, Severity} from './types';

const on = (line: number, severity: Severity): EditorDiagnostic => ({
  from: {line, column: 1},
  to: {line: line + 1, column: 1},
  severity,
  message: `${severity} ${line}`,
});

test('one icon a line, in the order of the lines: the gravest diagnostic, or else the mark', () => {
  const diagnostics = [on(5, 'info'), on(5, 'error'), on(5, 'warning'), on(2, 'info')];
  const marks = [
    {line: 5, kind: 'rerun', label: 'again'},
    {line: 3, kind: 'cached', label: 'cached'},
  ] as const;
  expect(lineIcons(diagnostics, marks)).toEqual([
    {line: 2, name: 'info'},
    {line: 3, name: 'cached', label: 'cached'},
    {line: 5, name: 'error'},
  ]);
});
