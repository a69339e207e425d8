import type {ReactNode} from 'react';
import Problem from '@site/src/features/help/Problem';
import {useOwnCommands} from '@site/src/features/help/Problem/useOwnCommands';
import {AREAS, type Knowledge} from '@site/src/workshop/help/types';
import {areaNames} from './text';
import styles from './styles.module.css';

interface ListProps {
  readonly knowledge: Knowledge;
}

/** All failures that are known, in groups; each has an address and opens without any script. */
export default function List({knowledge}: ListProps): ReactNode {
  const names = areaNames();
  useOwnCommands([knowledge.length]);
  return AREAS.map((area) => (
    <section key={area} className={styles.area} aria-labelledby={`area-${area}`}>
      <h3 id={`area-${area}`}>{names[area]}</h3>
      {knowledge
        .filter((problem) => problem.area === area)
        .map((problem) => (
          <details key={problem.id} className={styles.entry}>
            <summary>{problem.title}</summary>
            {/* An address leads into what is folded: the browser opens it. */}
            <div id={problem.id} className={styles.body}>
              <pre className={styles.example} tabIndex={0} role="group" aria-label={problem.title}>
                <code>{problem.example}</code>
              </pre>
              <Problem problem={problem} />
            </div>
          </details>
        ))}
    </section>
  ));
}
