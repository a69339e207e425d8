import {useRef, useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '../../ui/Button';
import Exercise from './Exercise';
import styles from './styles.module.css';

interface PredictBuildProps {
  /** Names of exercises with spaces between them, in the order in which they are asked. */
  readonly ids: string;
}

/** Exercises in one place, one shown at a time: without script, and on paper, all of them. */
export default function PredictBuild({ids}: PredictBuildProps): ReactNode {
  const names = ids.trim().split(/\s+/);
  const [current, setCurrent] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  const go = (to: number): void => {
    setCurrent(to);
    top.current?.focus();
  };
  return (
    <div
      ref={top}
      className={styles.series}
      role="group"
      tabIndex={-1}
      aria-label={translate({
        id: 'predictBuild.series',
        message: '예측 문제',
        description: 'The name of a series of exercises, of which one is shown at a time',
      })}
    >
      {names.map((name, index) => (
        <Exercise
          key={name}
          id={name}
          number={index + 1}
          of={names.length}
          hidden={index !== current}
        />
      ))}
      {names.length > 1 && (
        <div className={styles.pager}>
          <Button disabled={current === 0} onClick={() => go(current - 1)}>
            <span aria-hidden="true">← </span>
            <Translate id="predictBuild.back" description="Button: the exercise before this one">
              앞 문제
            </Translate>
          </Button>
          <Button disabled={current === names.length - 1} onClick={() => go(current + 1)}>
            <Translate id="predictBuild.next" description="Button: the exercise after this one">
              다음 문제
            </Translate>
            <span aria-hidden="true"> →</span>
          </Button>
        </div>
      )}
    </div>
  );
}
