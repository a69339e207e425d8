import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Snippet from '@site/src/components/page/Snippet';
import type {FixStep, Problem as Known, SystemName} from '@site/src/workshop/help/types';
import {systemName} from './text';
import styles from './styles.module.css';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The steps of a system; all of them, each with its systems, where none is chosen. */
const stepsFor = (fix: readonly FixStep[], system?: SystemName) =>
  fix.filter(({os}) => system === undefined || os === undefined || os.includes(system));

interface CommandsProps {
  readonly run: string;
  /** In a list of a hundred failures a button for each block would be most of the page. */
  readonly plain: boolean;
}

function Commands({run, plain}: CommandsProps): ReactNode {
  if (plain) {
    return (
      <pre className={styles.commands}>
        <code>{run}</code>
      </pre>
    );
  }
  return (
    <Snippet
      language="text"
      title={translate({
        id: 'help.commands',
        message: '명령',
        description: 'The title of a block of commands that mend a failure',
      })}
      html={escaped(run)}
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
        {stepsFor(fix, system).map(({say, os, run}) => (
          <li key={`${os?.join() ?? ''} ${say}`}>
            {system === undefined && os !== undefined && (
              <strong>{os.map(systemName).join(', ')}: </strong>
            )}
            {say}
            {run !== undefined && <Commands run={run.trim()} plain={system === undefined} />}
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
