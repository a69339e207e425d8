import type {EditorDiagnostic, LineMark, Severity} from './types';

export type IconName = Severity | LineMark['kind'];

/** Drawn in lines on a grid of 16 by 16. Each has a shape of its own: colour is never alone. */
export const PATHS: Readonly<Record<IconName, string>> = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13ZM5.5 5.5l5 5M10.5 5.5l-5 5',
  warning: 'M8 1.5 15 14H1ZM8 6v4M8 11.8v.4',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13ZM8 7v4.5M8 4.4v.4',
  cached: 'M2.5 8.5 6 12l7.5-8',
  rerun: 'M13 8a5 5 0 1 1-1.6-3.7M13.5 1.5V5H10',
};

/** An icon as a value of CSS `mask-image`: what it masks gives it its colour. */
export function maskOf(name: IconName): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='#000' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'><path d='${PATHS[name]}'/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

/** What stands beside the number of one line. */
export interface LineIcon {
  readonly line: number;
  readonly name: IconName;
  /** What a mark means. A diagnostic has none: its message is in the tooltip over its underline. */
  readonly label?: string;
}

const RANK: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2};

/** One icon a line: the gravest diagnostic that begins there, or else the mark. */
export function lineIcons(
  diagnostics: readonly EditorDiagnostic[],
  marks: readonly LineMark[],
): readonly LineIcon[] {
  const byLine = new Map<number, LineIcon>();
  for (const {line, kind, label} of marks) {
    byLine.set(line, {line, name: kind, label});
  }
  const grave = [...diagnostics].sort((a, b) => RANK[b.severity] - RANK[a.severity]);
  for (const {from, severity} of grave) {
    byLine.set(from.line, {line: from.line, name: severity});
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}
