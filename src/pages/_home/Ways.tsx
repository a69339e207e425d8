import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import {allChapters} from '@site/src/features/chapters';
import type {Chapter} from '@site/src/workshop/lesson/chapter';
import {totalMinutes} from './totalMinutes';
import styles from './styles.module.css';

const taught = allChapters.filter(({part}) => part === 'chapters' || part === 'labs');
const core = taught.filter(({level}) => level === 'core');

interface WayProps {
  readonly title: ReactNode;
  readonly text: ReactNode;
  /** Where it begins, where that is not its first page. */
  readonly to?: string;
  readonly pages?: readonly Chapter[];
}

/** What fits into a time: the card leads to where it begins. */
function Way({title, text, to, pages = []}: WayProps): ReactNode {
  return (
    <li>
      <Link to={to ?? pages[0]?.permalink ?? '/'} className={clsx(styles.stepLink, styles.plain)}>
        <span className={styles.stepTitle}>{title}</span>
        <span className={styles.stepText}>{text}</span>
        {pages.length > 0 && (
          <span className={styles.foot}>
            <Translate
              id="home.ways.minutes"
              description="How long a way takes"
              values={{minutes: totalMinutes(pages)}}
            >
              {'약 {minutes}분'}
            </Translate>
          </span>
        )}
      </Link>
    </li>
  );
}

/** What to do with half an hour, with two hours and with a day. */
export default function Ways(): ReactNode {
  return (
    <section className={styles.section} aria-labelledby="ways">
      <div className={styles.sectionHead}>
        <h2 id="ways">
          <Translate id="home.ways.title" description="The title of the choice by time">
            얼마나 시간이 있으세요?
          </Translate>
        </h2>
      </div>
      <ul className={styles.way}>
        <Way
          to="/containers"
          title={
            <Translate id="home.ways.half" description="The way of half an hour">
              30분
            </Translate>
          }
          text={
            <Translate id="home.ways.half.text" description="What fits into half an hour">
              설치 없이, 컨테이너가 무엇인지 그림으로 보고 빌드 시뮬레이터에서 Dockerfile을 고쳐
              빌드해 봅니다.
            </Translate>
          }
        />
        <Way
          pages={core}
          title={
            <Translate id="home.ways.two" description="The way of two hours">
              2시간
            </Translate>
          }
          text={core.map(({title}) => title).join(' → ')}
        />
        <Way
          pages={taught}
          title={
            <Translate id="home.ways.day" description="The way of a day">
              하루
            </Translate>
          }
          text={
            <Translate id="home.ways.day.text" description="What fits into a day">
              처음부터 끝까지. 장마다 배운 것을 바로 실습하고, 내 이미지를 Amazon ECS에 배포한 뒤
              모두 지웁니다.
            </Translate>
          }
        />
      </ul>
    </section>
  );
}
