import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import Button from '@site/src/components/ui/Button';
import Form from '@site/src/features/handout/Form';
import Sheets from '@site/src/features/handout/Sheets';
import {useHandout} from '@site/src/features/handout/useHandout';
import {printable} from '@site/src/features/chapters';
import styles from '@site/src/features/handout/styles.module.css';

/** Makes a handout of the pages that a facilitator chooses, with the answers on sheets of their own. */
export default function Print(): ReactNode {
  const isBrowser = useIsBrowser();
  const {search} = useLocation();
  const [handout, make] = useHandout();
  return (
    <Layout
      title={translate({
        id: 'print.title',
        message: '인쇄',
        description: 'The title of the page that makes a handout',
      })}
      description={translate({
        id: 'print.description',
        message: '고른 장과 실습을 차례와 정답지가 있는 인쇄물로 묶습니다',
        description: 'What the page that makes a handout is for',
      })}
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="container margin-vert--lg">
        <div className={styles.screenOnly}>
          <h1>
            <Translate id="print.heading" description="Heading of the page that makes a handout">
              인쇄
            </Translate>
          </h1>
          <p>
            <Translate id="print.text" description="What the handout has">
              고른 페이지를 한 벌로 묶습니다. 그림은 다 그려진 모습으로 들어가고, 문제의 정답은 맨
              뒤에 따로 나옵니다.
            </Translate>
          </p>
          <Form
            // The server does not know the query string; in a browser the form starts again with it.
            key={String(isBrowser)}
            chapters={printable}
            only={isBrowser ? new URLSearchParams(search).get('page') : null}
            isBusy={!isBrowser || handout.kind === 'loading'}
            onMake={(chosen) => void make(chosen)}
          />
          <div className={styles.done}>
            <p role="status">
              {handout.kind === 'ready' && (
                <Translate id="print.ready" description="The handout is made">
                  인쇄물을 아래에 만들었습니다.
                </Translate>
              )}
              {handout.kind === 'failed' && (
                <Translate id="print.failed" description="The handout could not be made">
                  페이지를 읽지 못했습니다. 네트워크를 확인하고 다시 해 보세요. 파일에서 연
                  사본에서는 만들 수 없습니다.
                </Translate>
              )}
            </p>
            {handout.kind === 'ready' && (
              <Button look="primary" onClick={() => print()}>
                <Translate id="print.print" description="Button: opens the browser's print window">
                  인쇄하기
                </Translate>
              </Button>
            )}
          </div>
        </div>
        {handout.kind === 'ready' && <Sheets parts={handout.parts} />}
      </main>
    </Layout>
  );
}
