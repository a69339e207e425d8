import '../shell/all';

export {build, EMPTY_CACHE, type BuildOutcome, type BuildRequest} from './build';
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
