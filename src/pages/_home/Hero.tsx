import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import ContinueLink from './ContinueLink';
import LayerStack from './LayerStack';
import styles from './styles.module.css';

/** The first screen: what this is, and one clear start. */
export default function Hero(): ReactNode {
  return (
    <header className={styles.hero}>
      <div className={styles.heroText}>
        <h1 className={styles.title}>
          <Translate id="home.hero.title" description="The headline of the home page">
            컨테이너 하나에서 Amazon ECS 서비스까지
          </Translate>
        </h1>
        <p className={styles.lead}>
          <Translate id="home.hero.lead" description="What the workshop is, in two sentences">
            Docker를 처음 배우는 개발자를 위한 한국어 워크숍입니다. 설치하지 않아도 브라우저에서
            그림을 움직이며 원리를 익히고, 준비가 되면 내 컴퓨터에서 직접 실행합니다.
          </Translate>
        </p>
        <p className={styles.actions}>
          <Link className={clsx(styles.start)} to="/where">
            <Translate id="home.hero.start" description="The button that starts the workshop">
              처음부터 시작하기
            </Translate>
            <span aria-hidden="true"> →</span>
          </Link>
          <Link className={clsx(styles.second)} to="/playground">
            <Translate id="home.hero.playground" description="The link to the build simulator">
              설치 없이 빌드해 보기
            </Translate>
          </Link>
        </p>
        <ContinueLink />
      </div>
      <LayerStack />
    </header>
  );
}
