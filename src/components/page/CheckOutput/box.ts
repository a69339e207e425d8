import type {Check} from '@site/src/workshop/outputs/check';

/** Steps of a page. */
export interface Ending {
  readonly pageId: string;
  readonly steps: readonly string[];
}

export interface BoxProps {
  readonly check: Check;
  /** Undefined where a passed check ends no step. */
  readonly ending?: Ending | undefined;
}
