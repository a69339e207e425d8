import type {Check, Requirement} from './check';
import {judge} from './judge';
import {kindOf} from './kinds';

/** For tests: a check of what a command prints, which is one that checks can read. */
export function check(command: string, ...requirements: Requirement[]): Check {
  const kind = kindOf(command);
  if (kind === undefined) {
    throw new Error(`No check reads what ${command} prints.`);
  }
  return {command, kind, requirements};
}

/** For tests: what differs, requirement by requirement, or the verdict where there is none of them. */
export function differences(asked: Check, text: string): unknown {
  const verdict = judge(asked, text);
  return verdict.kind === 'read'
    ? verdict.findings.map(({difference}) => difference?.kind ?? 'met')
    : verdict;
}
