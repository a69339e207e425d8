import type {CSSProperties, KeyboardEvent, ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import {COMPONENTS, type Component, type EngineState, type Step} from '../../../simulator/engine';
import {componentName, componentRole} from './text/componentText';
import {componentState, presenceOf} from './text/stateText';
import styles from './styles.module.css';

interface ChainProps {
  readonly step: Step;
  readonly engine: EngineState;
  readonly about: Component | undefined;
  readonly onExplain: (component: Component) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The arrow of the message: along the row of components, or down the column on a phone. */
function Arrow({from, to}: {readonly from: Component; readonly to: Component}): ReactNode {
  const start = COMPONENTS.indexOf(from);
  const end = COMPONENTS.indexOf(to);
  const first = Math.min(start, end);
  const span = Math.abs(end - start) + 1;
  const place = {'--first': first + 1, '--span': span} as CSSProperties;
  return (
    <div className={styles.rail} aria-hidden="true">
      <span className={clsx(styles.arrow, end < start && styles.back)} style={place} />
    </div>
  );
}

/** The components a command passes through, the two that talk marked, each a button. */
export default function Chain({step, engine, about, onExplain, onKeyDown}: ChainProps): ReactNode {
  return (
    <div className={styles.chain}>
      <ul
        className={styles.nodes}
        aria-label={translate({
          id: 'engineTracer.components',
          message: '구성 요소',
          description: 'EngineTracer: label of the row of components',
        })}
      >
        {COMPONENTS.map((component) => (
          <li key={component} className={styles.cell}>
            <button
              type="button"
              className={clsx(
                styles.node,
                styles[presenceOf(component, engine)],
                (component === step.from || component === step.to) && styles.active,
                component === 'registry' && styles.outside,
              )}
              aria-pressed={component === about}
              onClick={() => onExplain(component)}
              onKeyDown={onKeyDown}
            >
              <span className={styles.name}>{componentName(component)}</span>
              <span className={styles.role}>{componentRole(component)}</span>
              <span className={styles.state}>{componentState(component, engine)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Arrow from={step.from} to={step.to} />
    </div>
  );
}
