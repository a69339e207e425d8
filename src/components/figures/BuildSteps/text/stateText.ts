import {translate} from '@docusaurus/Translate';
import type {StepState} from '../stepStates';

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
