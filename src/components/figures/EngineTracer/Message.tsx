import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {Step} from '../../../simulator/engine';
import {componentName} from './text/componentText';
import {callText, kindText, statusText} from './text/stateText';
import styles from './styles.module.css';

/** The message of the step as it goes over the wire, with the status that answers it. */
export default function Message({step}: {readonly step: Step}): ReactNode {
  const status = statusText(step);
  return (
    <div className={styles.message}>
      <p className={styles.wire}>
        <span className={styles.kind}>{kindText(step.kind)}</span>
        <span className={styles.route}>
          {componentName(step.from)} → {componentName(step.to)}
        </span>
      </p>
      <code className={styles.call}>{callText(step)}</code>
      {status !== undefined && (
        <p className={styles.reply}>
          <Translate id="engineTracer.reply" description="Before the status of an HTTP answer">
            응답
          </Translate>
          <code className={clsx(styles.status, status.startsWith('4') && styles.failed)}>
            {status}
          </code>
        </p>
      )}
    </div>
  );
}
