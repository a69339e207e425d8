import {isRecord} from '../../simulator/isRecord';
import type {Result} from '../../simulator/result';
import {readProgress, type Progress} from './progress';

const FORMAT = 'docker-workshop-progress';

/** A file that carries progress to another browser. */
export const exportProgress = (progress: Progress): string =>
  `${JSON.stringify({format: FORMAT, version: 1, progress}, null, 2)}\n`;

/** Why a file cannot be imported. */
export type ImportFailure = 'not-json' | 'other-file' | 'newer-version' | 'empty';

/** Reads such a file. What does not fit in it is left out. */
export function importProgress(text: string): Result<Progress, ImportFailure> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return {ok: false, problem: 'not-json'};
  }
  if (!isRecord(file) || file.format !== FORMAT) {
    return {ok: false, problem: 'other-file'};
  }
  if (file.version !== 1) {
    return {ok: false, problem: 'newer-version'};
  }
  const progress = readProgress(file.progress);
  return Object.keys(progress).length === 0
    ? {ok: false, problem: 'empty'}
    : {ok: true, value: progress};
}

/** Both together: a step that is done in either is done. */
export function mergeProgress(here: Progress, there: Progress): Progress {
  return Object.fromEntries(
    [...new Set([...Object.keys(here), ...Object.keys(there)])].map((id) => {
      const [a, b] = [here[id], there[id]];
      return [
        id,
        {
          steps: [...new Set([...(a?.steps ?? []), ...(b?.steps ?? [])])],
          done: (a?.done ?? false) || (b?.done ?? false),
          at: Math.max(a?.at ?? 0, b?.at ?? 0),
        },
      ];
    }),
  );
}
