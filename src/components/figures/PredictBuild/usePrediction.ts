import {useMemo, useReducer} from 'react';
import type {BuildStep} from '../../../simulator/buildkit';
import type {Exercise} from './exercises';
import {judge, stepsOf, type Guess, type Guesses, type StepVerdict} from './prediction';

interface State {
  readonly guesses: Guesses;
  /** `asked`: the reader asked for the result with steps unmarked. */
  readonly phase: 'marking' | 'asked' | 'built';
}

export type PredictionEvent =
  | {readonly type: 'guess'; readonly step: string; readonly guess: Guess}
  | {readonly type: 'build'; readonly steps: readonly BuildStep[]}
  | {readonly type: 'retry'};

export const START: State = {guesses: {}, phase: 'marking'};

/** The steps that are not marked yet, in order. */
export const unmarked = (steps: readonly BuildStep[], guesses: Guesses) =>
  steps.filter(({id}) => guesses[id] === undefined);

export function reduce(state: State, event: PredictionEvent): State {
  switch (event.type) {
    case 'guess':
      return state.phase === 'built'
        ? state
        : {guesses: {...state.guesses, [event.step]: event.guess}, phase: 'marking'};
    case 'build':
      return unmarked(event.steps, state.guesses).length > 0
        ? {...state, phase: 'asked'}
        : {...state, phase: 'built'};
    case 'retry':
      return START;
  }
}

export interface Prediction extends State {
  readonly steps: readonly BuildStep[];
  /** Empty until the reader has built. */
  readonly verdicts: readonly StepVerdict[];
  readonly dispatch: (event: PredictionEvent) => void;
}

/** What the reader expects of the steps, and what the build did once it was asked for. */
export function usePrediction(exercise: Exercise): Prediction {
  const steps = useMemo(() => stepsOf(exercise), [exercise]);
  const [state, dispatch] = useReducer(reduce, START);
  const verdicts = state.phase === 'built' ? judge(steps, state.guesses) : [];
  return {...state, steps, verdicts, dispatch};
}
