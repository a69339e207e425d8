import type {BuildStep} from '../../../../simulator/buildkit';
import {reasonText} from './reasonText';
import {notRunText} from './notRunText';

/**
 * Why a step ran or did not, in a sentence or two of Korean with code in backticks.
 *
 * @param steps all steps of the build
 */
export const whyText = (step: BuildStep, steps: readonly BuildStep[]): string =>
  step.reason === undefined ? notRunText(step) : reasonText(step.reason, steps);
