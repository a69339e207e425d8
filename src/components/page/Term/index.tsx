import {useId, useRef, type FocusEvent, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  /** The term in the language of its documentation. */
  readonly original: string;
  /** One sentence. */
  readonly meaning: string;
}

/** A browser without popovers lacks these, whatever the type says; the word stays plain text. */
type Popover = Partial<Pick<HTMLElement, 'showPopover' | 'hidePopover'>>;

interface TermProps {
  /** Filled in from the glossary when the site is built; a page writes `<Term id="layer">`. */
  readonly entry: GlossaryEntry;
  readonly children: ReactNode;
}

/**
 * A word that shows its meaning: on focus and when pointed at, and, by the browser's own popover,
 * on tap, on Enter and without the page's script. Escape closes it.
 */
export default function Term({entry, children}: TermProps): ReactNode {
  const id = useId();
  const popover = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const show = () => (popover.current as Popover | null)?.showPopover?.();
  const hide = () => (popover.current as Popover | null)?.hidePopover?.();
  const hideUnlessFocused = () => {
    if (document.activeElement !== button.current) {
      hide();
    }
  };
  const hideOnLeave = (event: FocusEvent) => {
    if (!popover.current?.contains(event.relatedTarget)) {
      hide();
    }
  };

  return (
    <span className={styles.wrap}>
      <button
        ref={button}
        type="button"
        className={styles.term}
        popoverTarget={id}
        popoverTargetAction="show"
        aria-describedby={id}
        onFocus={show}
        onBlur={hideOnLeave}
        onMouseEnter={show}
        onMouseLeave={hideUnlessFocused}
      >
        {children}
      </button>
      <span
        ref={popover}
        id={id}
        popover="auto"
        role="tooltip"
        className={styles.popover}
        data-noindex
      >
        <strong>{entry.term}</strong>{' '}
        <span className={styles.original} lang="en">
          {entry.original}
        </span>
        <span className={styles.meaning}>{entry.meaning}</span>
      </span>
    </span>
  );
}
