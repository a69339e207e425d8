import type {ReactNode} from 'react';
import type {GlossaryEntry} from '@site/src/components/page/Term';
import styles from './styles.module.css';

interface GlossaryProps {
  /** Filled in from the glossary when the site is built; the page writes `<Glossary />`. */
  readonly entries: readonly GlossaryEntry[];
}

/** All terms of the workshop in dictionary order, each with an address of its own. */
export default function Glossary({entries}: GlossaryProps): ReactNode {
  const sorted = [...entries].sort((a, b) => a.term.localeCompare(b.term, 'ko'));
  return (
    <dl className={styles.glossary}>
      {sorted.map(({id, term, original, meaning}) => (
        <div key={id} className={styles.entry} id={id}>
          <dt>
            {term}{' '}
            <span className={styles.original} lang="en">
              {original}
            </span>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
