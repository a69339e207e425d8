import {useEffect, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {whenQuiet} from '../../../browser/whenQuiet';
import {useLazyModule} from '../../../components/ui/useLazyModule';
import styles from './styles.module.css';

const loadLive = async () => (await import('./Live')).default;

/**
 * A line at the foot of every page: whether the site can be read without a network, with a link to
 * the page that says more. What it needs comes when the page is done, and only then does the
 * download begin.
 */
export default function OfflineLine(): ReactNode {
  // Without a network the line stays as it is.
  const {value: Live, load} = useLazyModule(loadLive);
  useEffect(() => whenQuiet(() => void load()), [load]);
  return (
    <div className={styles.line}>
      <Link to="/offline">
        <Translate id="offline.line" description="Link to the page on reading without a network">
          네트워크 없이 보기
        </Translate>
      </Link>
      {Live && <Live />}
    </div>
  );
}
