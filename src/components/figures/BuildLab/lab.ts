import {attemptBuild, EMPTY_CACHE, type BuildOutcome} from '../../../simulator/buildkit/build';
import type {Result} from '../../../simulator/result';
import type {NeedsPrograms, Programs} from '../../../simulator/shell';
import type {LabInputs} from './labInputs';
import type {StarterName} from './starters';

/** A build that has been made in the lab. */
export interface LabBuild {
  /** Counts from 1. */
  readonly number: number;
  readonly inputs: LabInputs;
  /** Undefined where the simulator threw an error; the inputs stay as typed. */
  readonly outcome: BuildOutcome | undefined;
}

/** What undo goes back to: inputs and builds. The cache is that of the last build. */
export interface Snapshot {
  /** The starting point that the reader chose; the lab offers its ready-made edits. */
  readonly starter: StarterName;
  readonly inputs: LabInputs;
  /** The builds up to now, the first one first. */
  readonly builds: readonly LabBuild[];
}

/** The lab with its history, for undo and redo. */
export interface Lab {
  readonly present: Snapshot;
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
  /** The field that is being typed in; all typing in it is one step to undo. */
  readonly typing: string | undefined;
}

export type LabAction =
  /** Changes inputs; `typing` names the field where the change is one keystroke of many. */
  | {
      readonly type: 'edit';
      readonly change: Partial<LabInputs>;
      readonly typing?: string | undefined;
    }
  /** Puts a fixed Dockerfile in the place of the one that it was made from, if that is unchanged. */
  | {readonly type: 'fix'; readonly before: string; readonly after: string}
  /** Builds with the programs that RUN can call. */
  | {readonly type: 'build'; readonly programs: Programs}
  /** Goes back to what the lab was right after a build: its inputs, its cache. */
  | {readonly type: 'restore'; readonly number: number}
  | {readonly type: 'undo'}
  | {readonly type: 'redo'}
  /** Begins anew with other inputs; the first build is made where there are programs for it. */
  | {
      readonly type: 'start';
      readonly starter: StarterName;
      readonly inputs: LabInputs;
      readonly programs: Programs | undefined;
    };

/** How many steps can be undone. */
const MOST_STEPS = 200;

/** @returns an outcome that is undefined where the simulator threw an error */
function attempt(
  inputs: LabInputs,
  builds: readonly LabBuild[],
  programs: Programs | undefined,
): Result<BuildOutcome | undefined, NeedsPrograms> {
  const cache = builds.flatMap(({outcome}) => outcome ?? []).at(-1)?.cache;
  try {
    return attemptBuild({...inputs, programs}, cache ?? EMPTY_CACHE);
  } catch {
    // An error of the simulator must not lose what the reader has typed.
    return {ok: true, value: undefined};
  }
}

function withBuild(
  {inputs, builds, ...rest}: Snapshot,
  outcome: BuildOutcome | undefined,
): Snapshot {
  const number = (builds.at(-1)?.number ?? 0) + 1;
  return {...rest, inputs, builds: [...builds, {number, inputs, outcome}]};
}

function built(snapshot: Snapshot, programs: Programs): Snapshot {
  const attempted = attempt(snapshot.inputs, snapshot.builds, programs);
  return withBuild(snapshot, attempted.ok ? attempted.value : undefined);
}

/**
 * A new lab, its first build made: what the page shows before anything is done.
 *
 * @param programs what RUN can call; undefined before a page has fetched them
 * @returns a problem where the build needs the programs and they were not handed in
 */
export function startLab(
  starter: StarterName,
  inputs: LabInputs,
  programs: Programs | undefined,
): Result<Lab, NeedsPrograms> {
  const attempted = attempt(inputs, [], programs);
  if (!attempted.ok) {
    return attempted;
  }
  const present = withBuild({starter, inputs, builds: []}, attempted.value);
  return {ok: true, value: {present, past: [], future: [], typing: undefined}};
}

/** The lab with its next snapshot; undo goes back to the present one. */
function moveOn({past, present}: Lab, next: Snapshot, typing?: string): Lab {
  return {present: next, past: [...past, present].slice(-MOST_STEPS), future: [], typing};
}

function edit(lab: Lab, change: Partial<LabInputs>, typing: string | undefined): Lab {
  const next = {...lab.present, inputs: {...lab.present.inputs, ...change}};
  return typing !== undefined && typing === lab.typing
    ? {...lab, present: next, future: []}
    : moveOn(lab, next, typing);
}

/**
 * What the lab becomes. Builds are made here: a build depends on nothing but what it is given, the
 * programs that its RUN instructions can call included.
 */
export function reduceLab(lab: Lab, action: LabAction): Lab {
  const {present, past, future} = lab;
  switch (action.type) {
    case 'edit':
      return edit(lab, action.change, action.typing);
    case 'fix':
      return present.inputs.dockerfile === action.before
        ? edit(lab, {dockerfile: action.after}, undefined)
        : lab;
    case 'build':
      return moveOn(lab, built(present, action.programs));
    case 'restore': {
      const at = present.builds.findIndex(({number}) => number === action.number);
      const found = present.builds[at];
      return found === undefined
        ? lab
        : moveOn(lab, {
            ...present,
            inputs: found.inputs,
            builds: present.builds.slice(0, at + 1),
          });
    }
    case 'undo': {
      const before = past.at(-1);
      return before === undefined
        ? lab
        : {
            present: before,
            past: past.slice(0, -1),
            future: [present, ...future],
            typing: undefined,
          };
    }
    case 'redo': {
      const [after, ...later] = future;
      return after === undefined
        ? lab
        : {present: after, past: [...past, present], future: later, typing: undefined};
    }
    case 'start': {
      const {starter, inputs, programs} = action;
      const moment = {starter, inputs, builds: []};
      return moveOn(lab, programs === undefined ? moment : built(moment, programs));
    }
  }
}
