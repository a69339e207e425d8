import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import Link from '@docusaurus/Link';

export default function Home(): ReactNode {
  return (
    <Layout>
      <main className="container">
        <h1>Docker 워크숍</h1>
        <Link to="/containers">시작</Link>
      </main>
    </Layout>
  );
}
