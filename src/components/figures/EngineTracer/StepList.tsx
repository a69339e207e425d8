import {useEffect, useRef, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {componentName} from './text/componentText';
import {callText, kindText, statusText} from './text/stateText';
import {stepText} from './text/stepText';
import type {Tracer} from './useTracer';
import styles from './styles.module.css';

/**
 * Every step of the command as a list of buttons: the figure as text. Its sentences show on paper
 * and without JavaScript, where nothing else can say them.
 */
export default function StepList({tracer}: {readonly tracer: Tracer}): ReactNode {
  const {trace, index, dispatch, onKeyDown} = tracer;
  const list = useRef<HTMLOListElement>(null);

  // Keeps the current step in sight inside the list; scrollIntoView would move the page as well.
  useEffect(() => {
    const item = list.current?.children[index];
    if (list.current && item instanceof HTMLElement) {
      list.current.scrollTop = item.offsetTop - (list.current.clientHeight - item.offsetHeight) / 2;
    }
  }, [trace, index]);

  return (
    <div className={styles.all}>
      <p className={styles.allTitle}>
        <Translate id="engineTracer.allSteps" description="Title of the list of all steps">
          모든 단계
        </Translate>
        <code>{trace.line}</code>
      </p>
      <ol className={styles.list} ref={list}>
        {trace.steps.map((step, at) => (
          <li key={step.what}>
            <button
              type="button"
              className={styles.step}
              aria-current={at === index ? 'step' : undefined}
              onClick={() => dispatch({type: 'goTo', index: at})}
              onKeyDown={onKeyDown}
            >
              <span className={styles.number}>{at + 1}</span>
              <span className={styles.route}>
                {componentName(step.from)} → {componentName(step.to)}
              </span>
              <span className={styles.kind}>{kindText(step.kind)}</span>
              <code className={styles.call}>
                {callText(step)}
                {step.kind === 'http' && ` ⇒ ${statusText(step)}`}
              </code>
            </button>
            <p className={styles.said}>{stepText(step.what)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
