import {createContext, useContext, type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import {MARKS} from './screens';
import type {Callout} from './text/callouts';
import styles from './styles.module.css';

interface Callouts {
  readonly list: readonly Callout[];
  /** The callout that is explained, from 0. */
  readonly chosen: number;
  readonly choose: (index: number) => void;
}

const CalloutsContext = createContext<Callouts | undefined>(undefined);
export const CalloutsProvider = CalloutsContext.Provider;

function useCallouts(): Callouts {
  const callouts = useContext(CalloutsContext);
  if (callouts === undefined) {
    throw new Error('HubScreen: a spot stands outside of a screen');
  }
  return callouts;
}

/** The number of a callout as a button in the drawn screen. */
export function Mark({index}: {readonly index: number}): ReactNode {
  const {list, chosen, choose} = useCallouts();
  return (
    <button
      type="button"
      className={styles.mark}
      aria-pressed={index === chosen}
      aria-label={translate(
        {
          id: 'hubScreen.mark',
          message: '{number} {title} 설명',
          description: 'HubScreen: label of a numbered callout in the drawing',
        },
        {number: MARKS[index] ?? '', title: list[index]?.title ?? ''},
      )}
      onClick={() => choose(index)}
    >
      <span aria-hidden="true">{index + 1}</span>
    </button>
  );
}

/** The part of the screen that a callout is about; it is outlined while the callout is chosen. */
export function Spot({
  index,
  className,
  children,
}: {
  readonly index: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const {chosen} = useCallouts();
  return (
    <div className={clsx(styles.spot, index === chosen && styles.lit, className)}>{children}</div>
  );
}

/** The callouts as an ordered list; each fills the explanation. */
export function CalloutList(): ReactNode {
  const {list, chosen, choose} = useCallouts();
  return (
    <ol className={styles.callouts}>
      {list.map(({title, text}, index) => (
        <li key={title}>
          <button
            type="button"
            className={styles.callout}
            aria-pressed={index === chosen}
            onClick={() => choose(index)}
          >
            <span aria-hidden="true">{MARKS[index]}</span> {title}
          </button>
          <p className={styles.said}>{text}</p>
        </li>
      ))}
    </ol>
  );
}
