import {useId, type MouseEvent, type ReactNode} from 'react';
import type {UseComboboxReturnValue} from 'downshift';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {Part} from '@site/src/workshop/search/excerpt';
import type {Hit, PageHits} from '@site/src/workshop/search/match';
import styles from './styles.module.css';

type Combobox = Pick<UseComboboxReturnValue<Hit>, 'getItemProps' | 'highlightedIndex'>;

/** A text with what was looked for marked. */
function Marked({parts}: {readonly parts: readonly Part[]}): ReactNode {
  return parts.map(({text, marked}, position) =>
    marked ? <mark key={position}>{text}</mark> : <span key={position}>{text}</span>,
  );
}

interface OptionProps {
  readonly hit: Hit;
  readonly index: number;
  readonly combobox: Combobox;
  readonly onFollow: () => void;
}

function Option({hit, index, combobox, onFollow}: OptionProps): ReactNode {
  // A click with a modifier opens another tab: the search stays as it is.
  const onClick = (event: MouseEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      onFollow();
    }
  };
  const highlighted = combobox.highlightedIndex === index;
  return (
    <Link
      {...combobox.getItemProps({item: hit, index, onClick})}
      to={hit.href}
      autoAddBaseUrl={false}
      data-noBrokenLinkCheck
      tabIndex={-1}
      className={clsx(styles.option)}
      data-highlighted={highlighted || undefined}
    >
      <span className={styles.heading}>
        {hit.heading.length > 0 ? (
          <Marked parts={hit.heading} />
        ) : (
          <Translate id="search.pageTop" description="A search result that is the top of a page">
            처음부터 읽기
          </Translate>
        )}
      </span>
      <span className={styles.excerpt}>
        <Marked parts={hit.excerpt} />
      </span>
    </Link>
  );
}

interface ResultsProps {
  readonly pages: readonly PageHits[];
  readonly combobox: Combobox;
  readonly onFollow: () => void;
}

/** What was found, grouped by page; the options are numbered through all groups. */
export default function Results({pages, combobox, onFollow}: ResultsProps): ReactNode {
  const id = useId();
  const groups = pages.map((page, position) => ({
    page,
    first: pages.slice(0, position).reduce((sum, {hits}) => sum + hits.length, 0),
  }));
  return groups.map(({page, first}) => (
    <div
      key={page.path}
      role="group"
      aria-labelledby={`${id}${page.path}`}
      className={styles.group}
    >
      <div id={`${id}${page.path}`} role="presentation" className={styles.page}>
        <Marked parts={page.title} />
      </div>
      {page.hits.map((hit, position) => (
        <Option
          key={hit.href}
          hit={hit}
          index={first + position}
          combobox={combobox}
          onFollow={onFollow}
        />
      ))}
    </div>
  ));
}
