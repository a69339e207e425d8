import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import {translate} from '@docusaurus/Translate';
import GoToStep from '@site/src/features/facilitator/GoToStep';

/** Goes to a step by its code: typed, chosen from the list, or at the end of the address. */
export default function GoPage(): ReactNode {
  return (
    <Layout
      title={translate({
        id: 'go.title',
        message: '번호로 가기',
        description: 'The title of the page where the code of a step is typed',
      })}
      description={translate({
        id: 'go.description',
        message: '강의실 화면에 나온 번호로 실습의 그 단계를 엽니다.',
        description: 'What the page does, for search engines',
      })}
    >
      <main className="container margin-vert--lg">
        <GoToStep />
      </main>
    </Layout>
  );
}
