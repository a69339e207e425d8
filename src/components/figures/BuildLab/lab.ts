import {build, EMPTY_CACHE, type BuildOutcome} from '../../../simulator/buildkit/build';
import {PartMissing} from '../../../simulator/shell/later';
import type {LabInputs} from './labInputs';
import type {StarterName} from './starters';

/** A build that has been made in the lab. */
export interface LabBuild {
  /** Counts from 1. */
  readonly number: number;
  readonly inputs: LabInputs;
  /** Undefined where the simulator itself broke down; what has been typed stays. */
  readonly outcome: BuildOutcome | undefined;
}

/** The lab at one moment. The cache is that of the last build. */
export interface Moment {
  /** What the reader began with; its ready-made edits are offered. */
  readonly starter: StarterName;
  readonly inputs: LabInputs;
  /** The builds up to now, the first one first. */
  readonly builds: readonly LabBuild[];
}

/** The lab with the way that led to it, to go back and forth on. */
export interface Lab {
  readonly present: Moment;
  readonly past: readonly Moment[];
  readonly future: readonly Moment[];
  /** What is being typed in: further typing there is one step to undo. */
  readonly typing: string | undefined;
}

export type LabAction =
  /** Changes inputs; with `typing`, as one of many small changes of the same place. */
  | {readonly type: 'edit'; readonly change: Partial<LabInputs>; readonly typing?: string}
  /** Puts a text in the place of the Dockerfile that it was made from, if that still stands. */
  | {readonly type: 'mend'; readonly before: string; readonly after: string}
  | {readonly type: 'build'}
  /** Goes back to what the lab was right after a build: its inputs, its cache. */
  | {readonly type: 'restore'; readonly number: number}
  | {readonly type: 'undo'}
  | {readonly type: 'redo'}
  /** Begins anew with other inputs; the first build is made where `built` says so. */
  | {
      readonly type: 'start';
      readonly starter: StarterName;
      readonly inputs: LabInputs;
      readonly built: boolean;
    };

/** How many steps can be undone. */
const MOST_STEPS = 200;

function outcomeOf(inputs: LabInputs, builds: readonly LabBuild[]): BuildOutcome | undefined {
  const cache = builds.flatMap(({outcome}) => outcome ?? []).at(-1)?.cache;
  try {
    return build(inputs, cache ?? EMPTY_CACHE);
  } catch (error) {
    if (error instanceof PartMissing) {
      throw error;
    }
    // A mistake of the simulator's must not take what the reader has typed.
    return undefined;
  }
}

function built({inputs, builds, ...rest}: Moment): Moment {
  const number = (builds.at(-1)?.number ?? 0) + 1;
  const latest = {number, inputs, outcome: outcomeOf(inputs, builds)};
  return {...rest, inputs, builds: [...builds, latest]};
}

function begin(starter: StarterName, inputs: LabInputs, withBuild: boolean): Moment {
  const moment = {starter, inputs, builds: []};
  return withBuild ? built(moment) : moment;
}

/**
 * A new lab, its first build made: what the page shows before anything is done.
 *
 * @throws PartMissing where the build needs a part of the simulator that has not come
 */
export const startLab = (starter: StarterName, inputs: LabInputs): Lab => ({
  present: begin(starter, inputs, true),
  past: [],
  future: [],
  typing: undefined,
});

function moveOn({past, present}: Lab, next: Moment, typing?: string): Lab {
  return {present: next, past: [...past, present].slice(-MOST_STEPS), future: [], typing};
}

function edit(lab: Lab, change: Partial<LabInputs>, typing: string | undefined): Lab {
  const next = {...lab.present, inputs: {...lab.present.inputs, ...change}};
  return typing !== undefined && typing === lab.typing
    ? {...lab, present: next, future: []}
    : moveOn(lab, next, typing);
}

/**
 * What the lab becomes. Builds are made here: `build` is a function of what it is given. Whoever asks
 * for one sees to it that the simulator has all its parts.
 */
export function reduceLab(lab: Lab, action: LabAction): Lab {
  const {present, past, future} = lab;
  switch (action.type) {
    case 'edit':
      return edit(lab, action.change, action.typing);
    case 'mend':
      return present.inputs.dockerfile === action.before
        ? edit(lab, {dockerfile: action.after}, undefined)
        : lab;
    case 'build':
      return moveOn(lab, built(present));
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
    case 'start':
      return moveOn(lab, begin(action.starter, action.inputs, action.built));
  }
}
