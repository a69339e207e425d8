import type {Entry} from '../filesystem';
import {
  environmentOf,
  settingsOf,
  stageOf,
  textOf,
  type ReadFiles,
  type StepRecord,
} from './record';

/** What happened to a file between two builds. */
export type FileChange = 'added' | 'removed' | 'changed';

/** Why a step was not taken from the cache. */
export type StepReason =
  /** Nothing has been built before. */
  | {readonly kind: 'first-build'}
  /** The build was asked not to use the cache. */
  | {readonly kind: 'no-cache'}
  /** Another image stands below the stage. */
  | {readonly kind: 'base-changed'; readonly before: string; readonly after: string}
  /** A step below it ran again: what it stands on is new. */
  | {readonly kind: 'earlier-step'; readonly step: string}
  /** The build before had no such instruction. */
  | {readonly kind: 'instruction-added'}
  | {readonly kind: 'instruction-changed'; readonly before: string; readonly after: string}
  /** Another step stands below it: instructions were taken out or moved. */
  | {
      readonly kind: 'order-changed';
      /** The step that it stood on in the build before; undefined for the base image. */
      readonly before: string | undefined;
    }
  /** Files that it reads are not the same. */
  | {
      readonly kind: 'content-changed';
      readonly files: readonly {readonly path: string; readonly change: FileChange}[];
      readonly from: 'context' | 'image' | number;
    }
  | {
      readonly kind: 'environment-changed';
      readonly variables: readonly {
        readonly name: string;
        readonly before: string | undefined;
        readonly after: string | undefined;
      }[];
    }
  /** An instruction above it changed the user, the directory, the shell or a variable in it. */
  | {
      readonly kind: 'setting-changed';
      readonly setting: string;
      readonly before: string;
      readonly after: string;
    };

/** A map's keys whose values differ, in order. */
function differences<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  isSame: (one: T, other: T) => boolean = Object.is,
): readonly string[] {
  const found: string[] = [];
  for (const [key, value] of after) {
    const old = before.get(key);
    if (old === undefined || (old !== value && !isSame(old, value))) {
      found.push(key);
    }
  }
  for (const key of before.keys()) {
    if (!after.has(key)) {
      found.push(key);
    }
  }
  return found.sort();
}

/** Whether two entries are the same but for what is in a directory. */
function isSameEntry(one: Entry, other: Entry): boolean {
  if (one.mode !== other.mode || one.uid !== other.uid || one.gid !== other.gid) {
    return false;
  }
  if (one.kind === 'file' && other.kind === 'file') {
    return one.content.digest === other.content.digest;
  }
  return one.kind === 'symlink' && other.kind === 'symlink'
    ? one.target === other.target
    : one.kind === other.kind;
}

/** The paths that differ; a directory only where nothing that differs is in it. */
const changedPaths = (before: ReadFiles, after: ReadFiles) =>
  differences(before, after, isSameEntry).filter(
    (path, index, paths) => paths[index + 1]?.startsWith(`${path}/`) !== true,
  );

/**
 * What differs between a step and the same step of the build before, the steps below being equal.
 */
function ownDifference(before: StepRecord, after: StepRecord): StepReason | undefined {
  const [textBefore, textAfter] = [textOf(before), textOf(after)];
  if (textBefore !== textAfter) {
    return {kind: 'instruction-changed', before: textBefore, after: textAfter};
  }
  const [readBefore, readAfter] = [before.read(), after.read()];
  const files = changedPaths(readBefore, readAfter).map((path) => {
    const isNew = !readBefore.has(path);
    const change: FileChange = isNew ? 'added' : readAfter.has(path) ? 'changed' : 'removed';
    return {path, change};
  });
  if (files.length > 0 && after.readFrom !== undefined) {
    return {kind: 'content-changed', files, from: after.readFrom};
  }
  const [old, own] = [environmentOf(before), environmentOf(after)];
  const names = differences(old, own);
  const moved = [...old.keys()].join() !== [...own.keys()].join();
  if (names.length > 0 || moved) {
    const shown = names.length > 0 ? names : [...own.keys()];
    const variables = shown.map((name) => {
      return {name, before: old.get(name), after: own.get(name)};
    });
    return {kind: 'environment-changed', variables};
  }
  const [settingsBefore, settingsAfter] = [settingsOf(before), settingsOf(after)];
  const setting = Object.keys(settingsAfter).find(
    (key) => settingsBefore[key] !== settingsAfter[key],
  );
  return setting === undefined
    ? undefined
    : {
        kind: 'setting-changed',
        setting,
        before: settingsBefore[setting] ?? '',
        after: settingsAfter[setting] ?? '',
      };
}

/** How alike two steps are; the most alike of the build before is the one to compare with. */
const likeness = (one: StepRecord, other: StepRecord): number =>
  (stageOf(one) === stageOf(other) ? 1 : 0) +
  (textOf(one) === textOf(other) ? 4 : 0) +
  (one.inputKey === other.inputKey ? 2 : 0);

/** The step of the build before that a step is to be compared with. */
function counterpart(record: StepRecord, previous: readonly StepRecord[]): StepRecord | undefined {
  const {keyword} = record.vertex.origin.parts;
  const candidates = previous
    .filter(({vertex}) => vertex.origin.parts.keyword === keyword)
    .map((each) => ({each, score: likeness(each, record)}))
    // A step of another text is the same only where it stands at the same place.
    .filter(({score}) => score >= 3);
  return candidates.reduce<(typeof candidates)[number] | undefined>(
    (best, each) => (best === undefined || each.score > best.score ? each : best),
    undefined,
  )?.each;
}

/**
 * Why a step ran, found by comparing it with the build before.
 *
 * @param earlier the first step of its chain that ran, if a step below it ran
 */
export function reasonFor(
  record: StepRecord,
  {
    previous,
    earlier,
    noCache,
  }: {
    readonly previous: readonly StepRecord[] | undefined;
    readonly earlier: string | undefined;
    readonly noCache: boolean;
  },
): StepReason {
  if (noCache) {
    return {kind: 'no-cache'};
  }
  if (previous === undefined) {
    return {kind: 'first-build'};
  }
  if (earlier !== undefined) {
    return {kind: 'earlier-step', step: earlier};
  }
  const before = counterpart(record, previous);
  const {base} = record;
  const own = before?.inputKey === record.inputKey ? ownDifference(before, record) : undefined;
  if (own !== undefined) {
    return own;
  }
  if (record.below === undefined && base !== undefined) {
    const old = previous.find((each) => stageOf(each) === stageOf(record))?.base ?? base;
    if (old.digest !== base.digest) {
      return {kind: 'base-changed', before: old.name, after: base.name};
    }
  }
  if (before === undefined) {
    return {kind: 'instruction-added'};
  }
  const below = previous.find(({vertex}) => vertex.id === before.below);
  return {kind: 'order-changed', before: below && textOf(below)};
}
