import {isRecord} from '../../simulator/isRecord';

/** A place in the workshop: a page's path with its query left off, and the anchor of a slide. */
export interface Position {
  readonly page: string;
  /** '' for the beginning of the page. */
  readonly slide: string;
  /** When the window that moved last came here, in milliseconds since 1970. */
  readonly stamp: number;
  /** The window that moved. */
  readonly by: string;
  /** Whether nobody has gone here yet: a window has only just been opened here. */
  readonly fresh?: boolean | undefined;
}

/** A slide as the other window lists it. */
export interface SlideName {
  readonly id: string;
  readonly title: string;
  /** The number of a step, or of a section; none for what is not counted. */
  readonly number?: number;
}

/** What a projector shows. */
export interface Shown extends Position {
  readonly title: string;
  readonly slides: readonly SlideName[];
}

/** What the windows say to each other. `from` is a window's own name, new with each load. */
export type Message =
  | {readonly kind: 'hello'; readonly from: string}
  | {readonly kind: 'bye'; readonly from: string}
  /** A projector says where it is. */
  | {readonly kind: 'at'; readonly from: string; readonly shown: Shown}
  /** The window with the notes asks all projectors to go somewhere. */
  | {readonly kind: 'go'; readonly from: string; readonly to: Position};

type Unread = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 1000;

function isPosition(value: unknown): value is Position {
  return (
    isRecord(value) &&
    // A path of this site: `//host` would lead away from it.
    isText(value.page) &&
    /^\/(?![/\\])/.test(value.page) &&
    isText(value.slide) &&
    isText(value.by) &&
    Number.isFinite(value.stamp) &&
    (value.fresh === undefined || typeof value.fresh === 'boolean')
  );
}

const isSlide = (value: unknown): value is SlideName =>
  isRecord(value) &&
  isText(value.id) &&
  isText(value.title) &&
  (value.number === undefined || Number.isInteger(value.number));

/** A message, or undefined for anything else that another window may send. */
export function readMessage(value: unknown): Message | undefined {
  if (!isRecord(value) || !isText(value.from)) {
    return undefined;
  }
  const {kind, from, shown, to} = value;
  if (kind === 'hello' || kind === 'bye') {
    return {kind, from};
  }
  if (kind === 'go' && isPosition(to)) {
    return {kind, from, to};
  }
  const isShown = (it: unknown): it is Shown =>
    isRecord(it) &&
    isPosition(it) &&
    isText((it as unknown as Unread).title) &&
    Array.isArray((it as unknown as Unread).slides) &&
    (it as unknown as {slides: unknown[]}).slides.every(isSlide);
  return kind === 'at' && isShown(shown) ? {kind, from, shown} : undefined;
}

/**
 * Whether a position is to be taken over. Of two that were chosen at the same time all windows
 * take the same one, so that they end at one place.
 */
export function isNewer(position: Position, than: Position): boolean {
  return position.stamp === than.stamp ? position.by > than.by : position.stamp > than.stamp;
}

/**
 * Whether a window that is `here` goes `there`, where another one is. The last move leads. A window
 * that has only been opened leads to another page, but on the page on which the room is it comes to
 * the room's slide, however long the answer of the others takes; of two such the first one leads.
 */
export function leads(there: Position, here: Position): boolean {
  const [isFresh, wasFresh] = [there.fresh === true, here.fresh === true];
  if (there.page !== here.page || (!isFresh && !wasFresh)) {
    return isNewer(there, here);
  }
  return isFresh && wasFresh ? isNewer(here, there) : wasFresh;
}

/** The stamp of a move after `last`: the time, but never before what it follows. */
export function stampAfter(last: Position | undefined, now: number): number {
  return Math.max(now, (last?.stamp ?? 0) + 1);
}
