import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Problem from '@site/src/features/help/Problem';
import type {Answer, Match} from '@site/src/workshop/help/match';
import type {SystemName} from '@site/src/workshop/help/types';
import styles from './styles.module.css';

/** The answer in one sentence, which is read out. */
function summary({confidence, matches}: Answer): string {
  switch (confidence) {
    case 'none':
      return translate({
        id: 'help.none',
        message: '아는 오류를 찾지 못했습니다. 아래의 카드를 진행자에게 보여 주십시오.',
        description: 'Said when nothing known fits what was pasted',
      });
    case 'unsure':
      return translate({
        id: 'help.unsure',
        message: '확실하지 않습니다. 다음 오류일 수 있습니다.',
        description: 'Said over answers that are guesses',
      });
    case 'sure':
      return translate(
        {
          id: 'help.sure',
          message: '오류 {count}개를 찾았습니다. 맨 위의 것부터 고칩니다.',
          description: 'Said over answers that are sure; the first caused the others',
        },
        {count: matches.length},
      );
  }
}

function One({found, system}: {readonly found: Match; readonly system: SystemName}): ReactNode {
  return (
    <li className={styles.answer}>
      <h3>{found.problem.title}</h3>
      {!found.sure && (
        <p className={styles.unsure}>
          <Translate id="help.guess" description="Marks an answer as a guess">
            ? 추측입니다. 붙여 넣은 글이 이 설명과 다르면 따르지 마십시오.
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
  return (
    <>
      <p role="status" className={styles.summary}>
        {answer && summary(answer)}
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
