/** A place on the screen; `DOMRect` is one. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How far a box lies ahead, how far it lies to the side, and how far apart the middles are. */
type Distance = readonly [ahead: number, aside: number, offset: number];

/** Sideways counts more than ahead: "down" means what stands below, not what lies nearest. */
const ASIDE_WEIGHT = 3;

/**
 * Which box lies nearest in a direction, as the eye would say it.
 * @param boxes where the parts of a drawing stand, in pixels
 * @param from index of the part that has the focus
 * @returns the index of the part to go to, or `from` when there is none that way
 */
export function nearest(boxes: readonly Box[], from: number, direction: Direction): number {
  const start = boxes[from];
  if (start === undefined) {
    return from;
  }
  let best = from;
  let bestCost: readonly [number, number] = [Infinity, Infinity];
  boxes.forEach((box, at) => {
    const distance = at === from ? undefined : distanceTo(start, box, direction);
    if (distance === undefined) {
      return;
    }
    const [ahead, aside, offset] = distance;
    const cost = [ahead + aside * ASIDE_WEIGHT, offset] as const;
    if (cost[0] < bestCost[0] || (cost[0] === bestCost[0] && cost[1] < bestCost[1])) {
      best = at;
      bestCost = cost;
    }
  });
  return best;
}

function distanceTo(start: Box, box: Box, direction: Direction): Distance | undefined {
  const [from, to] = [turned(start, direction), turned(box, direction)];
  // A pixel of overlap is rounding; more means the box is not ahead but beside or around.
  if (to.top < from.bottom - 1) {
    return undefined;
  }
  const aside = Math.max(0, to.left - from.right, from.left - to.right);
  const offset = Math.abs(to.left + to.right - from.left - from.right) / 2;
  return [to.top - from.bottom, aside, offset];
}

/** The same box with the page turned so that the direction points down. */
function turned({left, right, top, bottom}: Box, direction: Direction): Box {
  switch (direction) {
    case 'down':
      return {left, right, top, bottom};
    case 'up':
      return {left, right, top: -bottom, bottom: -top};
    case 'right':
      return {left: top, right: bottom, top: left, bottom: right};
    case 'left':
      return {left: top, right: bottom, top: -right, bottom: -left};
  }
}
