import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Problem from '@site/src/features/help/Problem';
import {useOwnCommands} from '@site/src/features/help/Problem/useOwnCommands';
import type {Answer, Match} from '@site/src/workshop/help/match';
import type {SystemName} from '@site/src/workshop/help/types';
import {answerText} from './text';
import styles from './styles.module.css';

function One({found, system}: {readonly found: Match; readonly system: SystemName}): ReactNode {
  return (
    <li className={styles.answer}>
      <h3>{found.problem.title}</h3>
      {!found.sure && (
        <p className={styles.unsure}>
          <Translate id="help.guess" description="Marks an answer as a guess">
            ? 추측입니다. 붙여 넣은 글이 이 설명과 다르면 따르지 마세요.
          </Translate>
        </p>
      )}
      <blockquote className={styles.excerpt}>{found.excerpt.slice(0, 400)}</blockquote>
      <Problem problem={found.problem} system={system} />
    </li>
  );
}

interface AnswersProps {
  readonly answer: Answer | undefined;
  readonly system: SystemName;
}

/** The failures that were found in the text, the cause of the others first. */
export default function Answers({answer, system}: AnswersProps): ReactNode {
  useOwnCommands([system, ...(answer?.matches.map(({problem}) => problem.id) ?? [])]);
  return (
    <>
      <p role="status" className={styles.summary}>
        {answer && answerText(answer)}
      </p>
      {answer && (
        <ol className={styles.answers}>
          {answer.matches.map((found) => (
            <One key={found.problem.id} found={found} system={system} />
          ))}
        </ol>
      )}
    </>
  );
}
