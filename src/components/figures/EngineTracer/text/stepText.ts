import type {StepId} from '../../../../simulator/engine';
import {API_STEPS} from './apiSteps';
import {EXEC_STEPS} from './execSteps';
import {IMAGE_STEPS} from './imageSteps';
import {START_STEPS} from './startSteps';
import {STOP_STEPS} from './stopSteps';

const TEXTS: Readonly<Record<StepId, () => string>> = {
  ...API_STEPS,
  ...EXEC_STEPS,
  ...IMAGE_STEPS,
  ...START_STEPS,
  ...STOP_STEPS,
};

/** What happens in a step, in the reader's language. */
export const stepText = (step: StepId): string => TEXTS[step]();
