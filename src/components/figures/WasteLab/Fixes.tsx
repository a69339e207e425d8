import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {Sentence} from '../BuildSteps';
import Button from '../../ui/Button';
import {applyFix, FIX_IDS, type FixId} from './habits';
import {fixText} from './text';
import type {WasteInputs} from './project';
import styles from './styles.module.css';

/** The habits, each with a button that fixes it in the Dockerfile or in .dockerignore. */
export default function Fixes({
  inputs,
  onFix,
}: {
  readonly inputs: WasteInputs;
  readonly onFix: (id: FixId) => void;
}): ReactNode {
  return (
    <details className={styles.fixes}>
      <summary>
        <Translate id="wasteLab.fixes" description="Opens the ready-made edits">
          낭비하는 습관 네 가지와 고치는 법
        </Translate>
      </summary>
      <ul>
        {FIX_IDS.map((id) => {
          const {habit, action} = fixText(id);
          // `aria-disabled`: a disabled button would lose the focus.
          const isDone = applyFix(inputs, id) === undefined;
          return (
            <li key={id}>
              <span>
                <Sentence text={habit} />
              </span>
              <Button aria-disabled={isDone} onClick={() => onFix(id)}>
                {isDone ? (
                  <Translate
                    id="wasteLab.fixed"
                    description="A habit is mended, or its lines differ"
                  >
                    고칠 것이 없습니다
                  </Translate>
                ) : (
                  action
                )}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
