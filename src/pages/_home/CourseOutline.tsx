import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import {labs, readings} from '@site/src/features/chapters';
import type {Chapter} from '@site/src/workshop/lesson/chapter';
import {useMemory} from '@site/src/components/ui/useStorage';
import {countDone} from '@site/src/workshop/reader/progress';
import {totalMinutes} from './totalMinutes';
import styles from './styles.module.css';

interface StepsProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly total: ReactNode;
  readonly chapters: readonly Chapter[];
  /** The number of the first. */
  readonly from: number;
}

interface DoneProps {
  readonly count: {readonly done: number; readonly of: number};
}

/** How many steps of a page are done; nothing where none is. */
function Done({count: {done, of}}: DoneProps): ReactNode {
  return done === 0 ? null : (
    <span className={styles.doneMark}>
      {done === of ? (
        <Translate id="home.way.done" description="A page that is finished">
          ✓ 마침
        </Translate>
      ) : (
        <Translate id="home.way.part" description="How many steps are done" values={{done, of}}>
          {'{of}단계 가운데 {done}단계'}
        </Translate>
      )}
    </span>
  );
}

/** Pages in order, each with what it teaches and its minutes. */
function Steps({id, title, total, chapters, from}: StepsProps): ReactNode {
  const {progress} = useMemory();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h2 id={id}>{title}</h2>
        <p>{total}</p>
      </div>
      <ol className={styles.way} style={{counterReset: `chapter ${from - 1}`}}>
        {chapters.map((chapter) => {
          const {title: name, description, permalink, duration} = chapter;
          return (
            <li key={permalink} className={styles.step}>
              <Link to={permalink} className={clsx(styles.stepLink)}>
                <span className={styles.stepTitle}>{name}</span>
                <span className={styles.stepText}>{description}</span>
                <span className={styles.foot}>
                  {duration !== undefined && (
                    <span>
                      <Translate
                        id="home.way.minutes"
                        description="How long a chapter takes"
                        values={{minutes: duration}}
                      >
                        {'{minutes}분'}
                      </Translate>
                    </span>
                  )}
                  <Done count={countDone(progress, chapter)} />
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The chapters to read, then the labs to do. */
export default function CourseOutline(): ReactNode {
  return (
    <>
      <Steps
        id="way"
        title={
          <Translate id="home.way.title" description="The title of the list of chapters">
            배우는 순서
          </Translate>
        }
        total={
          <Translate
            id="home.way.total"
            description="How many chapters there are and how long all of them take"
            values={{count: readings.length, minutes: totalMinutes(readings)}}
          >
            {'{count}개 장, 모두 읽는 데 약 {minutes}분'}
          </Translate>
        }
        chapters={readings}
        from={0}
      />
      <Steps
        id="labs"
        title={
          <Translate id="home.labs.title" description="The title of the list of labs">
            손으로 하는 실습
          </Translate>
        }
        total={
          <Translate
            id="home.labs.total"
            description="How many labs there are and how long all of them take"
            values={{count: labs.length, minutes: totalMinutes(labs)}}
          >
            {'{count}개 실습, 모두 따라 하는 데 약 {minutes}분'}
          </Translate>
        }
        chapters={labs}
        from={1}
      />
    </>
  );
}
