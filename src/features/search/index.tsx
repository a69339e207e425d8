import {useEffect, useRef, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '@site/src/components/ui/Button';
import type {Hit} from '@site/src/workshop/search/match';
import Keys from './Keys';
import Results from './Results';
import Status from './Status';
import {useSearchBox} from './useSearchBox';
import {useSearchIndex} from './useSearchIndex';
import styles from './styles.module.css';

export interface PanelProps {
  /** Whether the dialog around the search is open. */
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The search itself: a field, what it found, and how to use it. Fetched on first use. */
export default function Panel({opened, onClose}: PanelProps): ReactNode {
  const history = useHistory();
  const input = useRef<HTMLInputElement>(null);
  const [state, retry] = useSearchIndex();
  // The dialog closes first: closing gives the focus back, and the new page then scrolls.
  const onChoose = ({href}: Hit): void => {
    onClose();
    history.push(href);
  };
  const label = translate({
    id: 'search.label',
    message: '교재에서 찾기',
    description: 'Label of the search field',
  });
  const {query, result, combobox, inputProps} = useSearchBox({
    state,
    label,
    input,
    onClose,
    onChoose,
  });

  useEffect(() => {
    if (opened) {
      // An earlier query is selected: it can be continued or typed over.
      input.current?.focus();
      input.current?.select();
    }
  }, [opened]);

  return (
    <div className={styles.panel}>
      <div className={styles.bar}>
        <input
          {...inputProps}
          className={styles.input}
          type="text"
          inputMode="search"
          enterKeyHint="go"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={label}
        />
        <Button onClick={onClose}>
          <Translate id="search.close" description="Button that closes the search dialog">
            닫기
          </Translate>
        </Button>
      </div>
      <Status status={state.status} query={query} result={result} onRetry={retry} />
      <div
        {...combobox.getMenuProps({
          'aria-label': translate({
            id: 'search.results',
            message: '검색 결과',
            description: 'Name of the list of search results',
          }),
        })}
        className={styles.results}
        hidden={result.total === 0}
      >
        <Results pages={result.pages} combobox={combobox} onFollow={onClose} />
      </div>
      <Keys />
    </div>
  );
}
