import {useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Button from '@site/src/components/ui/Button';
import {TakeUpdate} from '../Actions';
import styles from './styles.module.css';

/** Says that there is a new version. Put off, it is still at the foot of the page. */
export default function UpdateNotice(): ReactNode {
  const [isPutOff, setPutOff] = useState(false);
  if (isPutOff) {
    return null;
  }
  return (
    <div className={styles.notice} role="status" data-update>
      <p className={styles.text}>
        <strong>
          <Translate id="offline.notice.title" description="A new version of the site is there">
            새 버전이 있습니다.
          </Translate>
        </strong>{' '}
        <Translate id="offline.notice.text" description="What taking the new version does">
          새로 고치면 열려 있는 모든 창이 새 버전으로 바뀝니다.
        </Translate>
      </p>
      <TakeUpdate />
      <Button onClick={() => setPutOff(true)}>
        <Translate id="offline.notice.later" description="Button: hides the notice for now">
          나중에
        </Translate>
      </Button>
    </div>
  );
}
