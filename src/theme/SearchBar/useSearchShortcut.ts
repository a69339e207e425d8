import {useEffect} from 'react';

/** Where a key is text and not a command. */
const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Whether a key press asks for the search: `/` outside a field, Ctrl K or ⌘ K anywhere. With a
 * Korean keyboard `event.key` can be ㅏ where K is, so the place of the key counts as well.
 */
export function asksForSearch(event: KeyboardEvent): boolean {
  const {target} = event;
  if (event.defaultPrevented || event.isComposing || event.altKey || event.shiftKey) {
    return false;
  }
  if (event.ctrlKey || event.metaKey) {
    return event.code === 'KeyK' || event.key.toLowerCase() === 'k';
  }
  return event.key === '/' && !(target instanceof Element && target.closest(fields));
}

/** Calls `open` when the search is asked for by keyboard. */
export function useSearchShortcut(open: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (asksForSearch(event)) {
        event.preventDefault();
        open();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);
}
