import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useChapters, type Chapter} from '@site/src/site/chapters';
import styles from './styles.module.css';

const CHAPTERS = ['containers', 'engine', 'images', 'hub', 'ecs', 'setup'];
const LABS = ['first-image', 'run', 'fast-small-build', 'share', 'ecs', 'clean-up'].map(
  (name) => `labs/${name}`,
);

const minutesOf = (chapters: readonly Chapter[]) =>
  chapters.reduce((sum, {duration = 0}) => sum + duration, 0);

interface StepsProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly total: ReactNode;
  readonly chapters: readonly Chapter[];
}

/** Pages in order, each with what it teaches and its minutes. */
function Steps({id, title, total, chapters}: StepsProps): ReactNode {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h2 id={id}>{title}</h2>
        <p>{total}</p>
      </div>
      <ol className={styles.way}>
        {chapters.map(({title: name, description, permalink, duration}) => (
          <li key={permalink} className={styles.step}>
            <Link to={permalink} className={styles.stepLink}>
              <span className={styles.stepTitle}>{name}</span>
              <span className={styles.stepText}>{description}</span>
              {duration !== undefined && (
                <span className={styles.minutes}>
                  <Translate
                    id="home.way.minutes"
                    description="How long a chapter takes"
                    values={{minutes: duration}}
                  >
                    {'{minutes}분'}
                  </Translate>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The chapters to read, then the labs to do. */
export default function Way(): ReactNode {
  const chapters = useChapters(CHAPTERS);
  const labs = useChapters(LABS);
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
            values={{count: chapters.length, minutes: minutesOf(chapters)}}
          >
            {'{count}개 장, 모두 읽는 데 약 {minutes}분'}
          </Translate>
        }
        chapters={chapters}
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
            values={{count: labs.length, minutes: minutesOf(labs)}}
          >
            {'{count}개 실습, 모두 따라 하는 데 약 {minutes}분'}
          </Translate>
        }
        chapters={labs}
      />
    </>
  );
}
