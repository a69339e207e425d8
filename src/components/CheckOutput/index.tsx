import {useState, type ComponentType, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Check} from '@site/src/outputs/check';
import {sayExpected} from './expected';
import styles from './styles.module.css';

interface CheckOutputProps {
  /** What the output of the command above must show. */
  readonly check: Check;
}

/**
 * Tells a reader who pastes the output of a command whether the step is done. What is expected
 * reads without a script; the rest comes when the box is opened.
 */
export default function CheckOutput({check}: CheckOutputProps): ReactNode {
  const [Panel, setPanel] = useState<ComponentType<CheckOutputProps>>();
  const load = async () => {
    const {default: Loaded} = await import('./Panel');
    setPanel(() => Loaded);
  };
  return (
    <details
      className={styles.check}
      data-noindex
      data-check-output
      onToggle={() => void (Panel ?? load())}
    >
      <summary className={styles.summary}>
        <Translate id="check.title" description="Opens a box that checks a pasted output">
          출력 확인
        </Translate>
      </summary>
      <p className={styles.lead}>
        <Translate id="check.expected" description="Above the list of what an output must show">
          이 명령의 출력이 다음과 같으면 됩니다.
        </Translate>
      </p>
      <ul className={styles.expected}>
        {check.requirements.map((requirement) => (
          <li key={JSON.stringify(requirement)}>{sayExpected(requirement)}</li>
        ))}
      </ul>
      {Panel !== undefined && <Panel check={check} />}
    </details>
  );
}
