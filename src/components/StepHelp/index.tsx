import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

interface StepHelpProps {
  /** The page's id. */
  readonly page: string;
  /** The anchor of the step's heading. */
  readonly step: string;
  /** The heading, number and all. */
  readonly title: string;
}

/** At the end of a lab's step: a link to the page that reads errors. `src/remark/stepHelp.ts` puts it. */
export default function StepHelp({page, step, title}: StepHelpProps): ReactNode {
  return (
    <p className={styles.help} data-noindex>
      <Link
        to={`/help/?page=${page}&step=${step}`}
        aria-label={translate(
          {
            id: 'stepHelp.named',
            message: '막혔어요: {title}',
            description: 'What a screen reader says of the link at the end of a step',
          },
          {title},
        )}
      >
        <Translate id="stepHelp.link" description="At the end of a step: leads to the help page">
          막혔어요
        </Translate>
      </Link>
    </p>
  );
}
