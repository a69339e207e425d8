import {ALL_PROGRAMS} from '../shell/allPrograms';
import {attemptBuild, type BuildOutcome, type BuildRequest} from './build';
import type {BuildCache} from './result';

export {EMPTY_CACHE, type BuildOutcome, type BuildRequest} from './build';
export {ERROR_PREFIX} from './errorPrefix';
export {makeContext, type ContextFile, type ContextFiles} from './context';
export type {HistoryEntry, ImageConfig} from './imageConfig';
export type {FileChange, StepReason} from './reason';
export type {
  BuildCache,
  BuildError,
  BuildStep,
  BuiltImage,
  ImageHistoryEntry,
  StepOutput,
} from './result';

/**
 * Builds with every program that the model knows; see {@link attemptBuild}, which a page calls that
 * fetches the programs apart.
 */
export function build(request: BuildRequest, cache: BuildCache): BuildOutcome {
  const attempt = attemptBuild({...request, programs: ALL_PROGRAMS}, cache);
  if (!attempt.ok) {
    throw new Error(`a build with every program needs ${attempt.problem.part}`);
  }
  return attempt.value;
}
