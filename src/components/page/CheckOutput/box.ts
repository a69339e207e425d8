import type {Check} from '@site/src/workshop/outputs/check';

/** The steps of a page that are over once its check is passed. */
export interface Ending {
  readonly pageId: string;
  readonly steps: readonly string[];
}

/** A box that checks a pasted output. */
export interface BoxProps {
  readonly check: Check;
  /** Undefined where a passed check ends no step. */
  readonly ending?: Ending | undefined;
}

/** Whether a passed check ends exactly one step: then that step is ticked off without asking. */
export const endsOneStep = (ending: Ending | undefined): ending is Ending =>
  ending?.steps.length === 1;
