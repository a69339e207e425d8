import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Part} from './compose';
import styles from './styles.module.css';

/** The cover: what the handout is, and its table of contents. */
function Cover({parts}: {readonly parts: readonly Part[]}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const hasAnswers = parts.some(({answers}) => answers.length > 0);
  return (
    <section className={styles.cover}>
      <p className={styles.coverTitle}>{siteConfig.title}</p>
      <p>{siteConfig.tagline}</p>
      <h2>
        <Translate id="handout.contents" description="Heading over a handout's table of contents">
          차례
        </Translate>
      </h2>
      <ol className={styles.contents}>
        {parts.map(({name, title, headings}) => (
          <li key={name}>
            <Link href={`#${name}`}>{title}</Link>
            <ul>
              {headings.map(({id, text}) => (
                <li key={id}>
                  <Link href={`#${id}`}>{text}</Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
        {hasAnswers && (
          <li>
            <Link href="#answers">
              <Translate id="handout.answers" description="Heading over the answers of a handout">
                정답
              </Translate>
            </Link>
          </li>
        )}
      </ol>
    </section>
  );
}

/** The answers, on sheets of their own: they can be handed out later. */
function Answers({parts}: {readonly parts: readonly Part[]}): ReactNode {
  return (
    <section className={styles.sheet} id="answers">
      <h2>
        <Translate id="handout.answers" description="Heading over the answers of a handout">
          정답
        </Translate>
      </h2>
      {parts
        .flatMap(({answers}) => answers)
        .map(({number, question, html}) => (
          <div key={number} className={styles.answer} data-answer={number}>
            <p>
              <strong>{number}.</strong> {question}
            </p>
            {/* Our own page, as the server sent it. */}
            <div dangerouslySetInnerHTML={{__html: html}} />
          </div>
        ))}
    </section>
  );
}

/** The handout: a cover, the pages, the answers. */
export default function Sheets({parts}: {readonly parts: readonly Part[]}): ReactNode {
  return (
    <div className="markdown" data-handout>
      <Cover parts={parts} />
      {parts.map(({name, html}) => (
        <section key={name} className={styles.sheet} id={name}>
          {/* Our own page, as the server sent it. */}
          <div dangerouslySetInnerHTML={{__html: html}} />
        </section>
      ))}
      {parts.some(({answers}) => answers.length > 0) && <Answers parts={parts} />}
    </div>
  );
}
