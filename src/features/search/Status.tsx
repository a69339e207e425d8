import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Button from '@site/src/components/ui/Button';
import type {SearchResult} from '@site/src/workshop/search/match';
import {statusText} from './text';
import type {IndexState} from './useSearchIndex';
import styles from './styles.module.css';

interface StatusProps {
  readonly status: IndexState['status'];
  readonly query: string;
  readonly result: SearchResult;
  readonly onRetry: () => void;
}

/** Says what the search found, on the screen and to screen readers. */
export default function Status({status, query, result, onRetry}: StatusProps): ReactNode {
  return (
    <div className={styles.status}>
      <p role="status">{statusText(status, query, result)}</p>
      {(status === 'missing' || status === 'failed') && (
        <Button onClick={onRetry}>
          <Translate id="search.retry" description="Button: fetch again what did not arrive">
            다시 시도
          </Translate>
        </Button>
      )}
    </div>
  );
}
