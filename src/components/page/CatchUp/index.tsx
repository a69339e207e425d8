import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

const LOGIN = 'docker login';

interface PartProps {
  readonly children: ReactNode;
}

interface CatchUpProps extends PartProps {
  /** The containers of the lab, with blanks between their names; none for a lab without any. */
  readonly containers?: string;
  /** Whether the script pushes to Docker Hub. */
  readonly login?: boolean;
}

/** What the catch-up script can't do for a reader, a paragraph each with its reason. */
export function CatchUpNotes({children}: PartProps): ReactNode {
  return (
    <div className={styles.notes}>
      <p>
        <Translate id="catchUp.notes" description="Above the commands that a script leaves out">
          다음은 스크립트에 없으니 직접 합니다.
        </Translate>
      </p>
      {children}
    </div>
  );
}

/** A script that brings a latecomer to the beginning of a step; made of the page's own commands. */
export default function CatchUp({containers, login = false, children}: CatchUpProps): ReactNode {
  return (
    <details className={styles.catchUp} data-noindex data-catch-up>
      <summary className={styles.summary}>
        <Translate id="catchUp.title" description="Opens the script that leads to a step">
          늦었다면: 여기까지 따라잡기
        </Translate>
      </summary>
      <p className={styles.lead}>
        <Translate id="catchUp.lead" description="Above the script that leads to a step">
          빈 디렉터리에서 차례로 실행하면 이 단계의 처음 상태가 됩니다. 보기만 하는 명령은 뺐습니다.
        </Translate>
      </p>
      {containers !== undefined && (
        <p className={styles.lead}>
          <Translate
            id="catchUp.containers"
            description="What is to be removed before the script that leads to a step"
            values={{command: <code>{`docker rm -f ${containers}`}</code>}}
          >
            {'이 실습의 컨테이너를 이미 만들었다면 먼저 지웁니다: {command}'}
          </Translate>
        </p>
      )}
      {login && (
        <p className={styles.lead}>
          <Translate
            id="catchUp.login"
            description="What is needed before the script that leads to a step"
            values={{command: <code>{LOGIN}</code>}}
          >
            {'Docker Hub에 올리는 명령이 들어 있으므로 먼저 로그인합니다: {command}'}
          </Translate>
        </p>
      )}
      {children}
    </details>
  );
}
