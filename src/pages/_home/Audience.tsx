import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** For whom the workshop is, and what each of them does first. */
export default function Audience(): ReactNode {
  return (
    <section className={styles.section} aria-labelledby="audience">
      <div className={styles.sectionHead}>
        <h2 id="audience">
          <Translate id="home.audience.title" description="The title of the part on its readers">
            이런 분께 맞습니다
          </Translate>
        </h2>
      </div>
      <div className={styles.audience}>
        <div>
          <h3>
            <Translate id="home.audience.reader.title" description="A reader alone">
              혼자 배우는 분
            </Translate>
          </h3>
          <p>
            <Translate id="home.audience.reader.text" description="What a reader alone finds here">
              명령줄을 써 본 개발자라면 충분합니다. 장마다 그림으로 원리를 확인하고, 끝에 있는
              문제로 이해를 점검합니다.
            </Translate>
          </p>
        </div>
        <div>
          <h3>
            <Translate id="home.audience.attendee.title" description="An attendee in a room">
              강의실에서 따라 하는 분
            </Translate>
          </h3>
          <p>
            <Translate
              id="home.audience.attendee.text"
              description="What an attendee does before the day"
              values={{
                setup: (
                  <Link to="/setup">
                    <Translate id="home.audience.setup" description="The name of the setup page">
                      환경 준비
                    </Translate>
                  </Link>
                ),
              }}
            >
              {'Windows, macOS, Linux 가운데 어느 것이든 됩니다. 오기 전에 {setup}를 마쳐 두세요.'}
            </Translate>
          </p>
        </div>
        <div>
          <h3>
            <Translate id="home.audience.contributor.title" description="A contributor">
              함께 고치는 분
            </Translate>
          </h3>
          <p>
            <Translate
              id="home.audience.contributor.text"
              description="What a contributor can do"
              values={{
                contributing: (
                  <Link to="/contributing">
                    <Translate
                      id="home.audience.contributing"
                      description="The name of the page on contributing"
                    >
                      기여하기
                    </Translate>
                  </Link>
                ),
              }}
            >
              {
                '오탈자 하나를 고치는 일도 반갑습니다. 페이지 아래 ‘이 페이지 고치기’에서 시작합니다. 방법은 {contributing}에 있습니다.'
              }
            </Translate>
          </p>
        </div>
      </div>
    </section>
  );
}
