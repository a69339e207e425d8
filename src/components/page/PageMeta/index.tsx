import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import clsx from 'clsx';
import {hasSlides} from '@site/src/browser/hashRouter';
import type {PageFrontMatter} from '@site/src/workshop/lesson/frontMatter';
import styles from './styles.module.css';

/**
 * How long the page takes, when its facts were checked, and links: to its handout, its slides, and to
 * the build simulator where it shows a Dockerfile.
 */
export default function PageMeta(): ReactNode {
  const {frontMatter, metadata} = useDoc();
  const {duration, verified, hasDockerfile = false} = frontMatter as PageFrontMatter;
  if (duration === undefined && verified === undefined) {
    return null;
  }
  return (
    <p className={styles.meta}>
      {duration !== undefined && (
        <span>
          <Translate
            id="page.duration"
            description="How long a page takes"
            values={{minutes: duration}}
          >
            {'약 {minutes}분'}
          </Translate>
        </span>
      )}
      {verified !== undefined && (
        <span>
          <Translate
            id="page.verified"
            description="The day on which a page's facts were checked"
            values={{day: <time dateTime={verified}>{verified}</time>}}
          >
            {'{day} 내용 확인'}
          </Translate>
        </span>
      )}
      {duration !== undefined && (
        <Link className={clsx(styles.way)} to={`/print/?page=${metadata.id}`}>
          <Translate id="page.print" description="Leads to the handout of a page">
            인쇄물 만들기
          </Translate>
        </Link>
      )}
      {hasDockerfile && (
        <Link className={clsx(styles.way)} to="/playground">
          <Translate id="page.playground" description="Leads to the build simulator">
            빌드 시뮬레이터
          </Translate>
        </Link>
      )}
      {hasSlides && (
        <Link className={clsx(styles.way)} to={`${metadata.permalink}?projector`} rel="nofollow">
          <Translate id="page.projector" description="Link: shows the page in large type, in steps">
            발표 화면
          </Translate>
        </Link>
      )}
    </p>
  );
}
