import type {TreeDraft} from '../filesystem';
import {ALL_PROGRAMS} from './allPrograms';
import {runProcess} from './process';
import type {ProcessOutcome, ProcessRequest} from './request';

/** Runs a process that can call every program that the model knows, which therefore ends. */
export function runWithAllPrograms(draft: TreeDraft, request: ProcessRequest): ProcessOutcome {
  const ended = runProcess(draft, request, ALL_PROGRAMS);
  if (!ended.ok) {
    throw new Error(`${request.args.join(' ')} needs ${ended.problem.part}`);
  }
  return ended.value;
}
