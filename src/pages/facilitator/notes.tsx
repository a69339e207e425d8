import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Notes from '@site/src/features/facilitator/Notes';

/** The window with the notes, which stays on the facilitator's own screen. */
export default function NotesPage(): ReactNode {
  return (
    <Layout
      noFooter
      title={translate({
        id: 'notes.title',
        message: '진행자 노트',
        description: 'The title of the window with the notes',
      })}
      description={translate({
        id: 'notes.description',
        message: '발표 화면과 함께 움직이는 진행자 노트, 시간, 다음 단계',
        description: 'What the window with the notes shows, for search engines',
      })}
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main>
        <Notes baseUrl={useBaseUrl('/')} />
      </main>
    </Layout>
  );
}
