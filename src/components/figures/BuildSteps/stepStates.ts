import {translate} from '@docusaurus/Translate';
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

/** The word of a state. */
export function stateLabel(state: StepState): string {
  switch (state) {
    case 'cached':
      return translate({
        id: 'buildSteps.state.cached',
        message: '캐시',
        description: 'The state of a step that was taken from the cache',
      });
    case 'run':
      return translate({
        id: 'buildSteps.state.run',
        message: '실행',
        description: 'The state of a step that was run',
      });
    case 'failed':
      return translate({
        id: 'buildSteps.state.failed',
        message: '실패',
        description: 'The state of a step that failed',
      });
    case 'not-run':
      return translate({
        id: 'buildSteps.state.notRun',
        message: '실행 안 함',
        description: 'The state of a step after the one that failed',
      });
  }
}
