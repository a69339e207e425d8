import {useReducer, type KeyboardEvent} from 'react';
import {
  stateAt,
  traceOf,
  type CommandId,
  type Component,
  type EngineState,
  type Step,
  type Trace,
} from '../../../simulator/engine';

export interface TracerState {
  readonly command: CommandId;
  /** The step that is shown, from 0. */
  readonly index: number;
  /** The component that is explained instead of the step. */
  readonly about?: Component;
}

export type TracerAction =
  | {readonly type: 'choose'; readonly command: CommandId}
  | {readonly type: 'goTo'; readonly index: number}
  | {readonly type: 'move'; readonly by: number}
  | {readonly type: 'explain'; readonly component: Component};

export const INITIAL: TracerState = {command: 'run', index: 0};

/** What the figure shows after an action; a step outside the trace is taken to its nearest end. */
export function tracerReducer(state: TracerState, action: TracerAction): TracerState {
  switch (action.type) {
    case 'choose':
      return {command: action.command, index: 0};
    case 'explain':
      return action.component === state.about
        ? {command: state.command, index: state.index}
        : {...state, about: action.component};
    case 'move':
      return tracerReducer(state, {type: 'goTo', index: state.index + action.by});
    case 'goTo': {
      const last = traceOf(state.command).steps.length - 1;
      return {command: state.command, index: Math.min(Math.max(action.index, 0), last)};
    }
  }
}

/** The action of a key, or undefined where the key means nothing here. */
export function actionOfKey(key: string): TracerAction | undefined {
  switch (key) {
    case 'ArrowRight':
      return {type: 'move', by: 1};
    case 'ArrowLeft':
      return {type: 'move', by: -1};
    case 'Home':
      return {type: 'goTo', index: 0};
    case 'End':
      return {type: 'goTo', index: Number.MAX_SAFE_INTEGER};
    default:
      return undefined;
  }
}

export interface Tracer {
  readonly trace: Trace;
  readonly index: number;
  readonly step: Step;
  readonly engine: EngineState;
  readonly about: Component | undefined;
  readonly dispatch: (action: TracerAction) => void;
  /** For every button of the figure: arrow keys step, Home and End go to the ends. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The behaviour of the figure: which command, which step, what is explained. */
export function useTracer(): Tracer {
  const [state, dispatch] = useReducer(tracerReducer, INITIAL);
  const trace = traceOf(state.command);
  const step = trace.steps[state.index];
  if (step === undefined) {
    throw new Error(`EngineTracer: "${state.command}" has no step ${state.index}`);
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = actionOfKey(event.key);
    if (action !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      dispatch(action);
    }
  };
  return {
    trace,
    index: state.index,
    step,
    engine: stateAt(trace, state.index),
    about: state.about,
    dispatch,
    onKeyDown,
  };
}
