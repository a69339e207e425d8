/** What a key asks the projector to do. */
export type Intent =
  'next' | 'previous' | 'forward' | 'back' | 'first' | 'last' | 'code' | 'countdown' | 'leave';

/** What a key asks the countdown to do while it is shown. */
export type CountdownIntent = 'toggle' | 'longer' | 'shorter' | 'close';

/** Letters by the place of their key: with a Korean keyboard they are ㅂ and ㅅ. */
const LETTERS: Readonly<Record<string, Intent | undefined>> = {
  KeyQ: 'code',
  KeyT: 'countdown',
};

/** Where a key is text. */
const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** What uses arrow keys and the space bar itself; the projector's own bar does not. */
const CONTROLS = 'button, a[href], summary, [role], [tabindex]';

/** The part of a key press that counts. */
export type KeyPress = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'target'
  | 'altKey'
  | 'ctrlKey'
  | 'metaKey'
  | 'shiftKey'
  | 'isComposing'
  | 'defaultPrevented'
>;

/** Whether a key press belongs to something else: a text field, a syllable, the browser's own keys. */
const isTaken = (press: KeyPress, target: Element | null): boolean =>
  press.defaultPrevented ||
  press.isComposing ||
  press.altKey ||
  press.ctrlKey ||
  press.metaKey ||
  Boolean(target?.closest(FIELDS));

/** What a key press asks the countdown for while it is shown; Enter on a button presses that. */
export function countdownIntentOf(press: KeyPress): CountdownIntent | undefined {
  const target = press.target instanceof Element ? press.target : null;
  if (isTaken(press, target)) {
    return undefined;
  }
  switch (press.key) {
    case 'ArrowUp':
      return 'longer';
    case 'ArrowDown':
      return 'shorter';
    case 'Enter':
      return target?.closest('button, a[href]') ? undefined : 'toggle';
    case 'Escape':
      return 'close';
    default:
      return intentOf(press) === 'countdown' ? 'close' : undefined;
  }
}

/**
 * What a key press asks for. `forward` and `back` go through a slide that is longer than the
 * screen before they leave it; `next` and `previous` do not. Presenter remotes send PageDown and
 * PageUp: those count wherever the focus is, but not in a field. Arrow keys and the space bar
 * belong to a figure or a button that has the focus; arrows up and down scroll as everywhere.
 */
export function intentOf(press: KeyPress): Intent | undefined {
  const target = press.target instanceof Element ? press.target : null;
  if (isTaken(press, target)) {
    return undefined;
  }
  const onControl =
    target !== null &&
    target.closest(CONTROLS) !== null &&
    target.closest('[data-projector-bar]') === null;
  switch (press.key) {
    case 'PageDown':
      return 'forward';
    case 'PageUp':
      return 'back';
    case 'ArrowRight':
      return onControl ? undefined : 'next';
    case 'ArrowLeft':
      return onControl ? undefined : 'previous';
    case 'Home':
      return onControl ? undefined : 'first';
    case 'End':
      return onControl ? undefined : 'last';
    case 'Escape':
      return 'leave';
    case ' ':
      // A button under the focus is pressed by it, one of the bar too.
      return target?.closest(CONTROLS) ? undefined : press.shiftKey ? 'back' : 'forward';
    default:
      return LETTERS[press.code] ?? LETTERS[`Key${press.key.toUpperCase()}`];
  }
}
