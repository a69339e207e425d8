import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Actions from '../Actions';
import type {SiteSize} from '../../../browser/offline/siteList';
import {megabytes, sentence} from '../text';
import {useOffline} from '../useOffline';
import styles from './styles.module.css';

const about = ({bytes, files, version}: SiteSize): string =>
  translate(
    {
      id: 'offline.about',
      message: '{size}, 파일 {files}개, 버전 {version}',
      description: 'Size, number of files and version of what is kept',
    },
    {size: megabytes(bytes), files, version},
  );

/** How far the site is kept for use without a network, and what the reader can do about it. */
export default function OfflinePanel(): ReactNode {
  const state = useOffline();
  const kept = state.kind === 'failed' ? state.kept : 'size' in state ? state.size : undefined;
  return (
    <section
      className={styles.panel}
      data-offline={state.kind}
      aria-label={translate({
        id: 'offline.label',
        message: '네트워크 없이 보기',
        description: 'Names the place that says whether the site is kept',
      })}
    >
      <p className={styles.sentence} role="status">
        {sentence(state)}
      </p>
      {state.kind === 'loading' && (
        <>
          <progress
            className={styles.progress}
            max={state.size.bytes}
            value={state.loaded}
            aria-label={sentence(state)}
          />
          <p className={styles.about}>
            {megabytes(state.loaded)} / {megabytes(state.size.bytes)}
          </p>
        </>
      )}
      {state.kind !== 'loading' && kept !== undefined && (
        <p className={styles.about}>{about(kept)}</p>
      )}
      <p className={styles.actions}>
        <Actions state={state} />
      </p>
    </section>
  );
}
