import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Snippet from '@site/src/components/page/Snippet';
import type {FixBlock, FixStep, Problem as Known, SystemName} from '@site/src/workshop/help/types';
import {shellName, systemName} from './text';
import styles from './styles.module.css';

/** The steps of a system; all of them, each with its systems, where none is chosen. */
const stepsFor = (fix: readonly FixStep[], system?: SystemName) =>
  fix.filter(({os}) => system === undefined || os === undefined || os.includes(system));

interface CommandsProps {
  readonly block: FixBlock;
  /** In a list of a hundred failures a button for each block would be most of the page. */
  readonly plain: boolean;
}

/** Commands to copy. Those of any shell are shown in the one that the reader chose. */
function Commands({block: {shell, html}, plain}: CommandsProps): ReactNode {
  const title = shell === 'powershell' || shell === 'cmd' ? shellName(shell) : undefined;
  if (plain) {
    return (
      <div className={styles.commands} data-snippet>
        {title !== undefined && <span>{title}</span>}
        <pre>
          <code dangerouslySetInnerHTML={{__html: html}} />
        </pre>
      </div>
    );
  }
  return (
    <Snippet
      language={shell === 'bash' ? 'console' : 'text'}
      title={
        title ??
        translate({
          id: 'help.commands',
          message: '명령',
          description: 'The title of a block of commands that mend a failure',
        })
      }
      html={html}
    />
  );
}

interface ProblemProps {
  readonly problem: Known;
  /** The system whose steps are shown. */
  readonly system?: SystemName;
}

/** Why something failed, and what to do, step by step. */
export default function Problem({problem, system}: ProblemProps): ReactNode {
  const {cause, fix, page, source} = problem;
  return (
    <div className={styles.problem}>
      <p>{cause}</p>
      <ol className={styles.steps}>
        {stepsFor(fix, system).map(({say, os, commands}) => (
          <li key={`${os?.join() ?? ''} ${say}`}>
            {system === undefined && os !== undefined && (
              <strong>{os.map(systemName).join(', ')}: </strong>
            )}
            {say}
            {commands.map((block) => (
              <Commands key={block.html} block={block} plain={system === undefined} />
            ))}
          </li>
        ))}
      </ol>
      <p className={styles.more}>
        <Link to={page}>
          <Translate
            id="help.page"
            description="Leads to the part of the workshop that explains it"
          >
            교재에서 더 보기
          </Translate>
        </Link>
        <Link to={source.url}>
          <Translate id="help.source" description="Leads to where the facts come from">
            출처
          </Translate>
        </Link>
        <span>
          <Translate
            id="help.checked"
            description="The day on which the source was looked at"
            values={{day: <time dateTime={source.checked}>{source.checked}</time>}}
          >
            {'{day} 확인'}
          </Translate>
        </span>
      </p>
    </div>
  );
}
