import type {CSSProperties, ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {formatSize, Sentence} from '../BuildSteps';
import type {Waste} from '../../../simulator/image';
import {GOAL, isReached, isUncounted, percent, type GoalState} from './measure';
import {scoreWord} from './text';
import styles from './styles.module.css';

function Criterion({met, text}: {readonly met: boolean; readonly text: string}): ReactNode {
  return (
    <li className={styles.criterion} data-met={met}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={met ? 'M3 8.5l3.2 3.2L13 5' : 'M4.5 8h7'} />
      </svg>
      <span>
        {text}{' '}
        <strong>
          {met
            ? translate({
                id: 'wasteLab.met',
                message: '달성',
                description: 'WasteLab: a part of the goal is reached',
              })
            : translate({
                id: 'wasteLab.unmet',
                message: '미달',
                description: 'WasteLab: a part of the goal is not reached',
              })}
        </strong>
      </span>
    </li>
  );
}

interface ScoreProps {
  readonly waste: Waste;
  readonly size: number;
  readonly goal: GoalState;
}

function Goal({waste, size, goal}: ScoreProps): ReactNode {
  return (
    <ul className={styles.goal}>
      <Criterion
        met={goal.efficiency}
        text={translate(
          {
            id: 'wasteLab.goal.efficiency',
            message: '효율 {goal} 이상(지금 {now})',
            description: 'WasteLab: a part of the goal',
          },
          {goal: percent(GOAL.efficiency), now: percent(waste.efficiency)},
        )}
      />
      <Criterion
        met={goal.size}
        text={translate(
          {
            id: 'wasteLab.goal.size',
            message: '이미지 {goal} 이하(지금 {now})',
            description: 'WasteLab: a part of the goal',
          },
          // One digit more than elsewhere: the last steps towards the goal are small.
          {goal: formatSize(GOAL.size), now: `${(size / 1_000_000).toFixed(1)}\u00A0MB`},
        )}
      />
      <Criterion
        met={goal.complete}
        text={translate({
          id: 'wasteLab.goal.complete',
          message: 'node 사용자로 실행하는 서버와 report-tool을 그대로 담기',
          description: 'WasteLab: a part of the goal; what the image must keep',
        })}
      />
    </ul>
  );
}

/** The image as a bar of what shows and what is hidden, its efficiency, and the goal. */
export default function Score({waste, size, goal}: ScoreProps): ReactNode {
  const shown = size - waste.wastedBytes;
  const style = {'--shown': size === 0 ? 1 : shown / size} as CSSProperties;
  return (
    <div className={styles.score}>
      <p className={styles.efficiency}>
        <Translate id="wasteLab.efficiency" description="Before the efficiency">
          효율
        </Translate>{' '}
        <strong>{percent(waste.efficiency)}</strong>{' '}
        <span className={styles.word} data-met={isReached(goal)}>
          {scoreWord(goal, waste.efficiency)}
        </span>
      </p>
      <div className={styles.bar} style={style} aria-hidden="true">
        <span className={styles.shown} />
        <span className={styles.hidden} />
      </div>
      <p className={styles.legend}>
        <span>
          <span className={styles.shownKey} aria-hidden="true" />
          <Translate
            id="wasteLab.shown"
            description="What of the image can be seen"
            values={{size: formatSize(shown)}}
          >
            {'보이는 파일 {size}'}
          </Translate>
        </span>
        <span>
          <span className={styles.hiddenKey} aria-hidden="true" />
          <Translate
            id="wasteLab.hidden"
            description="What of the image a later layer hides"
            values={{size: formatSize(waste.wastedBytes)}}
          >
            {'가려진 파일 {size}'}
          </Translate>
        </span>
      </p>
      <Goal waste={waste} size={size} goal={goal} />
      {isUncounted(waste, size) && (
        <p className={styles.aside}>
          <Sentence
            text={translate({
              id: 'wasteLab.uncounted',
              message:
                '디렉터리를 통째로 지우거나 새로 만들면 가려진 파일이 효율에 나타나지 않습니다. `dive`의 계산이 그렇습니다. 가려진 크기를 함께 보세요.',
              description: 'WasteLab: bytes are hidden that the efficiency does not count',
            })}
          />
        </p>
      )}
    </div>
  );
}
