import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useChapters} from '@site/src/site/chapters';
import styles from './styles.module.css';

const WAY = ['containers', 'engine', 'images', 'hub', 'ecs', 'setup'];

/** The chapters in order, each with what it teaches and its minutes. */
export default function Way(): ReactNode {
  const chapters = useChapters(WAY);
  const minutes = chapters.reduce((sum, {duration = 0}) => sum + duration, 0);
  return (
    <section className={styles.section} aria-labelledby="way">
      <div className={styles.sectionHead}>
        <h2 id="way">
          <Translate id="home.way.title" description="The title of the list of chapters">
            배우는 순서
          </Translate>
        </h2>
        <p>
          <Translate
            id="home.way.total"
            description="How many chapters there are and how long all of them take"
            values={{count: chapters.length, minutes}}
          >
            {'{count}개 장, 모두 읽는 데 약 {minutes}분'}
          </Translate>
        </p>
      </div>
      <ol className={styles.way}>
        {chapters.map(({id, title, description, permalink, duration}) => (
          <li key={id} className={styles.step}>
            <Link to={permalink} className={styles.stepLink}>
              <span className={styles.stepTitle}>{title}</span>
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
