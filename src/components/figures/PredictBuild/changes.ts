import type {ContextFile} from '../../../simulator/buildkit';
import type {Exercise} from './exercises';

/** A line of a text and what became of it. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What was done between two builds. */
export type Change =
  | {readonly kind: 'dockerfile'}
  | {readonly kind: 'content'; readonly path: string; readonly lines: readonly DiffLine[]}
  /** Permission bits. */
  | {readonly kind: 'mode'; readonly path: string; readonly before: number; readonly after: number}
  | {readonly kind: 'touched'; readonly path: string}
  | {
      readonly kind: 'build-arg';
      readonly name: string;
      readonly before: string | undefined;
      readonly after: string | undefined;
    };

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');

/** How many values at the start of two lists are the same. */
function commonStart(one: readonly string[], other: readonly string[]): number {
  const length = one.findIndex((line, index) => line !== other[index]);
  return length < 0 ? one.length : length;
}

/** Both texts line by line; all between the first and the last difference is shown as changed. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const start = commonStart(old, now);
  const rest = [old.slice(start).reverse(), now.slice(start).reverse()] as const;
  const end = commonStart(...rest);
  const as = (kind: DiffLine['kind']) => (text: string) => ({kind, text});
  return [
    ...old.slice(0, start).map(as('same')),
    ...old.slice(start, old.length - end).map(as('removed')),
    ...now.slice(start, now.length - end).map(as('added')),
    ...old.slice(old.length - end).map(as('same')),
  ];
}

const DEFAULT_MODE = 0o644;

function changesOfFile(
  path: string,
  before: ContextFile | undefined,
  after: ContextFile | undefined,
): readonly Change[] {
  const changes: Change[] = [];
  if (before?.content !== after?.content) {
    const lines = diffLines(before?.content ?? '', after?.content ?? '');
    changes.push({kind: 'content', path, lines: lines.filter(({kind}) => kind !== 'same')});
  }
  const [old, now] = [before?.mode ?? DEFAULT_MODE, after?.mode ?? DEFAULT_MODE];
  return old === now ? changes : [...changes, {kind: 'mode', path, before: old, after: now}];
}

/** All that an exercise changes between its two builds. */
export function changesOf({before, after, touched = []}: Exercise): readonly Change[] {
  const paths = new Set([...Object.keys(before.files), ...Object.keys(after.files)]);
  const names = new Set([before, after].flatMap(({buildArgs = {}}) => Object.keys(buildArgs)));
  return [
    ...(before.dockerfile === after.dockerfile ? [] : [{kind: 'dockerfile'} as const]),
    ...touched.map((path): Change => ({kind: 'touched', path})),
    ...[...paths].flatMap((path) => changesOfFile(path, before.files[path], after.files[path])),
    ...[...names].flatMap((name): readonly Change[] => {
      const [old, now] = [before.buildArgs?.[name], after.buildArgs?.[name]];
      return old === now ? [] : [{kind: 'build-arg', name, before: old, after: now}];
    }),
  ];
}
