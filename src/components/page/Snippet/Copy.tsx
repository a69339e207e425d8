import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {buttonText, type CopyAction} from './text';
import styles from './styles.module.css';

interface CopyProps {
  readonly action: CopyAction;
  /** The title of the block: tells the buttons of a page apart for a screen reader. */
  readonly name: string;
  /** The name under which the block is saved. */
  readonly file?: string;
  /** Whether the block has an example that must not be used as it is. */
  readonly hasPlaceholder: boolean;
}

/**
 * A button of a snippet. What it does is in `src/browser/inline/snippetScript.ts`, one listener for the
 * whole page that works before React does.
 */
export default function Copy({action, name, file, hasPlaceholder}: CopyProps): ReactNode {
  const {label, full, short, done, failed} = buttonText(action, name);
  const unfinished = translate({
    id: 'snippet.unfinished',
    message:
      '아직 내_DOCKER_ID가 들어 있습니다. ‘내 값과 진행’ 페이지에 한 번 적어 두면 모든 명령에 들어갑니다.',
    description: 'Said after copying or saving what still has a placeholder',
  });
  return (
    <button
      type="button"
      className={styles.button}
      data-action={action}
      data-file={file}
      data-done={done}
      data-failed={failed}
      data-unfinished={hasPlaceholder ? unfinished : undefined}
      aria-label={full}
    >
      <span className={styles.idle}>{label}</span>
      <span className={styles.done} aria-hidden="true">
        ✓ {short}
      </span>
    </button>
  );
}
