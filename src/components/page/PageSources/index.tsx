import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {PageFrontMatter} from '@site/src/workshop/lesson/frontMatter';
import styles from './styles.module.css';

/** Where the page's facts come from. */
export default function PageSources(): ReactNode {
  const {sources = []} = useDoc().frontMatter as PageFrontMatter;
  if (sources.length === 0) {
    return null;
  }
  return (
    <section className={styles.sources} aria-labelledby="page-sources">
      <h2 id="page-sources" className={styles.title}>
        <Translate id="page.sources" description="The title of a page's list of sources">
          출처
        </Translate>
      </h2>
      <ul>
        {sources.map(({title, url}) => (
          <li key={url}>
            <Link to={url}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
