import {useState} from 'react';
import type {ImagePlan} from '../../../simulator/image';
import {firstPart, relatedParts, type PartId} from './selection';

/** How a part of the figure shows itself and reacts. */
export interface PartState {
  readonly pressed: boolean;
  /** Lit together with the part that is pointed at, focused or chosen. */
  readonly lit: boolean;
  readonly onClick: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

export interface Selection {
  readonly selected: PartId;
  /** True once the reader has chosen a part. */
  readonly chosen: boolean;
  readonly select: (part: PartId | undefined) => void;
  /** @param own the part itself; @param target what choosing it chooses */
  readonly part: (own: PartId, target?: PartId) => PartState;
}

/** Which part is chosen, and which are lit: pointing and focusing light, a press chooses. */
export function useSelection(plan: ImagePlan): Selection {
  const [choice, select] = useState<PartId>();
  const [pointed, setPointed] = useState<PartId>();
  const [focused, setFocused] = useState<PartId>();
  const selected = choice ?? firstPart(plan);
  const lit = relatedParts(plan, pointed ?? focused ?? selected);
  return {
    selected,
    chosen: choice !== undefined,
    select,
    part: (own, target = own) => ({
      pressed: selected === target,
      lit: lit.has(own),
      onClick: () => select(target),
      onPointerEnter: () => setPointed(target),
      onPointerLeave: () => setPointed(undefined),
      onFocus: () => setFocused(target),
      onBlur: () => setFocused(undefined),
    }),
  };
}
