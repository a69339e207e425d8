import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useMemory} from '@site/src/components/ui/useStorage';
import {whereToGoOn} from '@site/src/workshop/reader/progress';
import {labs, readings} from '@site/src/features/chapters';
import styles from './styles.module.css';

/** A link to the step at which the reader stopped. Its line is kept free before the link is known. */
export default function ContinueLink(): ReactNode {
  const pages = [...readings, ...labs];
  const goal = whereToGoOn(useMemory().progress, pages);
  const page = pages.find(({id}) => id === goal?.pageId);
  const step = page?.steps.findIndex(({id}) => id === goal?.stepId) ?? -1;
  return (
    <p className={styles.goOn}>
      {page !== undefined && (
        <Link to={step < 0 ? page.permalink : `${page.permalink}#${page.steps[step]?.id ?? ''}`}>
          <Translate id="home.goOn" description="Leads back to where the reader left">
            이어서 하기
          </Translate>
          {': '}
          {page.title}
          {step >= 0 && ` · ${step + 1}. ${page.steps[step]?.title ?? ''}`}
          <span aria-hidden="true"> →</span>
        </Link>
      )}
    </p>
  );
}
