import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {Check} from '@site/src/workshop/outputs/check';
import {useLazyModule} from '../../ui/useLazyModule';
import type {BoxProps} from './box';
import {expectedText} from './text/expected';
import styles from './styles.module.css';

interface CheckOutputProps {
  /** What the output of the command above must show. */
  readonly check: Check;
  /** The anchors of the steps that are over once the check is passed; `src/plugins/remark/checkEnds.ts`. */
  readonly ends?: readonly string[];
}

const loadPanel = async () => (await import('./Panel')).default;

function Box({check, ending}: BoxProps): ReactNode {
  const {value: Panel, load} = useLazyModule(loadPanel);
  return (
    <details className={styles.check} data-noindex data-check-output onToggle={() => void load()}>
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
          <li key={JSON.stringify(requirement)}>{expectedText(requirement)}</li>
        ))}
      </ul>
      {Panel !== undefined && <Panel check={check} ending={ending} />}
    </details>
  );
}

/** A box that ends steps. Only pages of docs/ have steps, and only they may call `useDoc`. */
function EndingBox({check, ends}: Required<CheckOutputProps>): ReactNode {
  const {id} = useDoc().metadata;
  return <Box check={check} ending={{pageId: id, steps: ends}} />;
}

/**
 * Tells a reader who pastes the output of a command whether it is right, and ticks off the step that
 * it ends. What is expected reads without a script; the rest comes when the box is opened.
 */
export default function CheckOutput({check, ends}: CheckOutputProps): ReactNode {
  return ends === undefined ? <Box check={check} /> : <EndingBox check={check} ends={ends} />;
}
