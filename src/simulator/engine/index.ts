import {TRACES} from './traces';
import type {CommandId, Component, Presence, Step, Trace, Transient} from './types';

export {TRACES};
export type * from './types';

/** The components in the order in which they stand in the engine; the registry is outside. */
export const COMPONENTS: readonly Component[] = [
  'cli',
  'dockerd',
  'containerd',
  'shim',
  'runc',
  'process',
  'registry',
];

/** The trace of a command. */
export function traceOf(id: CommandId): Trace {
  const trace = TRACES.find((candidate) => candidate.id === id);
  if (trace === undefined) {
    throw new Error(
      `engine: expected one of ${TRACES.map((known) => known.id).join(', ')}, found "${id}"`,
    );
  }
  return trace;
}

/** What the machine looks like after a step. */
export interface EngineState {
  /** Who called whom and is not answered yet, the CLI first; the last is at work. */
  readonly path: readonly Component[];
  readonly presence: Readonly<Record<Transient, Presence>>;
  /** Whose child the container's first process is. */
  readonly parent: 'runc' | 'shim' | undefined;
}

/** The state before the first step. */
export function initialState({before}: Trace): EngineState {
  const adopted = before.process === 'running' ? 'shim' : undefined;
  return {path: ['cli'], presence: before, parent: adopted};
}

/** What a step does to the path of open calls. */
function pathAfter(path: readonly Component[], step: Step): readonly Component[] {
  if (step.mode === 'reports') {
    return path;
  }
  const anchor = step.mode === 'returns' ? step.to : step.from;
  const index = path.lastIndexOf(anchor);
  if (index < 0) {
    throw new Error(
      `engine: step "${step.what}" needs ${anchor} among the open calls, found ${path.join(' → ')}`,
    );
  }
  const open = path.slice(0, index + 1);
  return step.mode === 'returns' ? open : [...open, step.to];
}

/**
 * The state after one more step.
 * @throws an Error if the step starts at, or answers to, a component that no call has reached.
 */
export function apply(state: EngineState, step: Step): EngineState {
  let {presence, parent} = state;
  for (const change of step.changes ?? []) {
    if ('parent' in change) {
      parent = change.parent;
    } else {
      presence = {...presence, [change.component]: change.becomes};
    }
  }
  if (presence.process === 'exited') {
    parent = undefined;
  }
  return {path: pathAfter(state.path, step), presence, parent};
}

/** The state after the steps up to and including `index` (from 0). */
export function stateAt(trace: Trace, index: number): EngineState {
  return trace.steps.slice(0, index + 1).reduce(apply, initialState(trace));
}
