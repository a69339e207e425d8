import type {KeyboardEvent} from 'react';
import {nearest, type Direction} from './nearest';

const DIRECTION: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Spread on the element around a drawing; `moveByArrows` stays inside it. */
export const arrowArea = {'data-arrow-area': ''} as const;

/**
 * A keydown handler for the buttons of a drawing: the arrow keys move the focus to the button that
 * stands in that direction, Home and End to the first and the last. Where things stand is asked of
 * the page when the key is pressed, so the keys stay right when the drawing rearranges itself.
 */
export function moveByArrows(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const area = event.currentTarget.closest('[data-arrow-area]');
  const buttons = [...(area?.querySelectorAll('button') ?? [])];
  const target = targetOf(event.key, buttons, buttons.indexOf(event.currentTarget));
  if (target !== undefined) {
    event.preventDefault();
    target.focus();
  }
}

function targetOf(
  key: string,
  buttons: readonly HTMLButtonElement[],
  from: number,
): HTMLButtonElement | undefined {
  if (key === 'Home' || key === 'End') {
    return buttons.at(key === 'Home' ? 0 : -1);
  }
  const direction = DIRECTION[key];
  if (direction === undefined) {
    return undefined;
  }
  const boxes = buttons.map((button) => button.getBoundingClientRect());
  return buttons[nearest(boxes, from, direction)];
}
