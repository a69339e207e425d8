import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Audience from './_home/Audience';
import Hero from './_home/Hero';
import CourseOutline from './_home/CourseOutline';
import Ways from './_home/Ways';

/** What the workshop is, for whom, and the way through it. */
export default function Home(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout
      title={translate({
        id: 'home.title',
        message: '컨테이너부터 Amazon ECS까지',
        description: 'The title of the home page in the browser tab',
      })}
      description={siteConfig.tagline}
    >
      <main>
        <Hero />
        <Ways />
        <CourseOutline />
        <Audience />
      </main>
    </Layout>
  );
}
