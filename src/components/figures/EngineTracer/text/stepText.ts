import type {StepId} from '../../../../simulator/engine';
import {apiStepText} from './apiStepText';
import {execStepText} from './execStepText';
import {imageStepText} from './imageStepText';
import {startStepText} from './startStepText';
import {stopStepText} from './stopStepText';

/**
 * What happens in a step, in the reader's language.
 * @throws an Error that names the step, if the simulator knows one that nothing here explains.
 */
export function stepText(step: StepId): string {
  const text =
    apiStepText(step) ??
    imageStepText(step) ??
    startStepText(step) ??
    execStepText(step) ??
    stopStepText(step);
  if (text === undefined) {
    throw new Error(`EngineTracer: no sentence for the step "${step}"`);
  }
  return text;
}
