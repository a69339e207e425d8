import {useId, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Button from '../../ui/Button';
import type {ReadyEdit} from './starters';
import styles from './styles.module.css';

interface ReadyEditsProps {
  readonly edits: readonly ReadyEdit[];
  readonly onApply: (edit: ReadyEdit) => void;
}

/** Changes worth making, each at the press of a button. */
export default function ReadyEdits({edits, onApply}: ReadyEditsProps): ReactNode {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className={styles.label}>
        <Translate id="buildLab.edits" description="Over the buttons with ready-made changes">
          눌러서 바꿔 보기
        </Translate>
      </p>
      <div className={styles.buttons}>
        {edits.map((edit) => (
          <Button key={edit.id} onClick={() => onApply(edit)}>
            {edit.label()}
          </Button>
        ))}
      </div>
    </div>
  );
}
