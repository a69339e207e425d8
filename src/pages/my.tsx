import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import Translate, {translate} from '@docusaurus/Translate';
import MyProgress from './_my/MyProgress';
import MyValues from './_my/MyValues';
import styles from './_my/styles.module.css';

/** What the site remembers of a reader: their values and what they have done. */
export default function My(): ReactNode {
  return (
    <Layout
      title={translate({
        id: 'my.title',
        message: '내 값과 진행',
        description: 'The title of the page with what the site remembers',
      })}
      description={translate({
        id: 'my.description',
        message: '명령에 넣을 내 값을 적어 두고, 어디까지 했는지 봅니다.',
        description: 'What the page is for, as search engines show it',
      })}
    >
      <main className={styles.page}>
        <h1>
          <Translate id="my.heading" description="The heading of the page">
            내 값과 진행
          </Translate>
        </h1>
        <p>
          <Translate id="my.lead" description="Where the values are kept">
            여기에 적은 것은 이 브라우저에만 남습니다. 어디로도 보내지 않습니다.
          </Translate>
        </p>
        <noscript>
          <p>
            <Translate id="my.noscript" description="Shown where scripts are off">
              값을 넣고 진행을 남기려면 JavaScript가 필요합니다. 없어도 교재와 실습은 그대로 읽을 수
              있습니다. 명령의 내_DOCKER_ID만 직접 바꾸세요.
            </Translate>
          </p>
        </noscript>
        <MyValues />
        <MyProgress />
      </main>
    </Layout>
  );
}
