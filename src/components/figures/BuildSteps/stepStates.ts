import type {BuildStep} from '../../../simulator/buildkit';

export type StepState = BuildStep['state'];

/** The drawn mark of a state, as the path of a 16 × 16 picture. */
export const STATE_ICONS: Readonly<Record<StepState, string>> = {
  // A box with a tick, an arrow that turns back, a cross, a dash.
  cached: 'M2.5 5.5 8 2.5l5.5 3v5L8 13.5l-5.5-3ZM5.5 8l1.8 1.8 3.2-3.6',
  run: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
  failed: 'M4 4l8 8M12 4l-8 8',
  'not-run': 'M3.5 8h9',
};
