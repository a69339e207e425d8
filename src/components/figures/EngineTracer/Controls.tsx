import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '../../ui/Button';
import type {Tracer} from './useTracer';
import styles from './styles.module.css';

/**
 * Buttons that step forward and back. They are not disabled at the ends, since a disabled button
 * would lose the focus.
 */
export default function Controls({tracer}: {readonly tracer: Tracer}): ReactNode {
  const {trace, index, dispatch, onKeyDown} = tracer;
  const last = trace.steps.length - 1;
  const position = `${index + 1} / ${last + 1}`;
  return (
    <div className={styles.controls}>
      <Button
        aria-disabled={index === 0}
        onClick={() => dispatch({type: 'goTo', index: 0})}
        onKeyDown={onKeyDown}
      >
        <Translate id="engineTracer.first" description="Button: to the first step">
          처음
        </Translate>
      </Button>
      <Button
        aria-disabled={index === 0}
        onClick={() => dispatch({type: 'move', by: -1})}
        onKeyDown={onKeyDown}
      >
        <Translate id="engineTracer.previous" description="Button: to the step before">
          이전
        </Translate>
      </Button>
      <Button
        look="primary"
        aria-disabled={index === last}
        onClick={() => dispatch({type: 'move', by: 1})}
        onKeyDown={onKeyDown}
      >
        <Translate id="engineTracer.next" description="Button: to the next step">
          다음
        </Translate>
      </Button>
      <input
        className={styles.range}
        type="range"
        min={0}
        max={last}
        value={index}
        aria-label={translate({
          id: 'engineTracer.range',
          message: '단계',
          description: 'EngineTracer: label of the slider that chooses the step',
        })}
        aria-valuetext={position}
        onChange={(event) => dispatch({type: 'goTo', index: Number(event.target.value)})}
      />
      <span className={styles.position}>{position}</span>
    </div>
  );
}
