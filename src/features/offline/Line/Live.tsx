import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {megabytes} from '../text';
import type {OfflineState} from '../../../browser/offline/state';
import {useOffline} from '../useOffline';
import UpdateNotice from '../UpdateNotice';
import styles from './styles.module.css';

/** The state in a few words; the page behind the link has the details. */
function Words({state}: {readonly state: OfflineState}): ReactNode {
  switch (state.kind) {
    case 'unknown':
      return null;
    case 'unsupported':
      return (
        <Translate
          id="offline.line.unsupported"
          description="State: the browser cannot keep the site"
        >
          이 브라우저에서는 안 됨
        </Translate>
      );
    case 'declined':
      return (
        <Translate id="offline.line.declined" description="State: the reader declined">
          꺼짐
        </Translate>
      );
    case 'metered':
      return (
        <Translate
          id="offline.line.metered"
          description="State: waits for the reader on a metered line"
        >
          아직 받지 않음
        </Translate>
      );
    case 'loading':
      return (
        <Translate
          id="offline.line.loading"
          description="State: how much has been downloaded"
          values={{loaded: megabytes(state.loaded), size: megabytes(state.size.bytes)}}
        >
          {'받는 중 {loaded} / {size}'}
        </Translate>
      );
    case 'ready':
    case 'update':
      return (
        <Translate
          id="offline.line.ready"
          description="State: the site is kept, with its size"
          values={{size: megabytes(state.size.bytes)}}
        >
          {'준비됨({size})'}
        </Translate>
      );
    case 'failed':
      return (
        <Translate id="offline.line.failed" description="State: the download failed">
          받지 못함
        </Translate>
      );
  }
}

/** The state, and the notice of a new version. */
export default function LiveLine(): ReactNode {
  const state = useOffline();
  return (
    <>
      {/* A new element for a new state: words that begin elsewhere have not moved. */}
      <div key={state.kind} className={styles.state} data-offline={state.kind}>
        <Words state={state} />
      </div>
      {state.kind === 'update' && <UpdateNotice />}
    </>
  );
}
