import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

interface CopyProps {
  readonly action: 'copy' | 'save';
  /** The title of the block: tells the buttons of a page apart for a screen reader. */
  readonly name: string;
  /** The name under which the block is saved. */
  readonly file?: string;
  /** Whether the block has an example that must not be used as it is. */
  readonly hasPlaceholder: boolean;
}

function words(action: CopyProps['action'], name: string) {
  return action === 'copy'
    ? {
        label: translate({id: 'snippet.copy', message: '복사', description: 'Copies a block'}),
        full: translate(
          {
            id: 'snippet.copyNamed',
            message: '복사: {name}',
            description: 'What a screen reader says of the button that copies a block',
          },
          {name},
        ),
        short: translate({
          id: 'snippet.copiedShort',
          message: '복사됨',
          description: 'In the place of the button text for two seconds after copying',
        }),
        done: translate({
          id: 'snippet.copied',
          message: '복사했습니다',
          description: 'Said after a block has been copied',
        }),
        failed: translate({
          id: 'snippet.copyFailed',
          message: '복사하지 못했습니다. 선택해 둔 글을 Ctrl+C(⌘C)로 복사하십시오',
          description: 'Said when the browser does not let the page copy; the text is selected',
        }),
      }
    : {
        label: translate({
          id: 'snippet.save',
          message: '파일로 저장',
          description: 'Saves a block as a file',
        }),
        full: translate(
          {
            id: 'snippet.saveNamed',
            message: '파일로 저장: {name}',
            description: 'What a screen reader says of the button that saves a block as a file',
          },
          {name},
        ),
        short: translate({
          id: 'snippet.savedShort',
          message: '저장됨',
          description: 'In the place of the button text for two seconds after saving',
        }),
        done: translate({
          id: 'snippet.saved',
          message: '저장했습니다',
          description: 'Said after a block has been saved as a file',
        }),
        failed: undefined,
      };
}

/**
 * A button of a snippet. What it does is in `src/browser/inline/snippetScript.ts`, one listener for the
 * whole page that works before React does.
 */
export default function Copy({action, name, file, hasPlaceholder}: CopyProps): ReactNode {
  const {label, full, short, done, failed} = words(action, name);
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
