import {useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {COMMIT, PUSHED} from './example';
import {runWorkflow} from './model';
import {Mark, Spot} from './Spot';
import {resultText, workflowStepText} from './text/stateText';
import styles from './styles.module.css';

/** A run of a CI workflow that builds, tests and pushes an image. */
export default function BuildsScreen(): ReactNode {
  const [testFails, setTestFails] = useState(false);
  const steps = runWorkflow(testFails ? 'test' : undefined);
  const pushed = steps.every(({result}) => result === 'passed');
  return (
    <>
      <label className={styles.toggle}>
        <input
          type="checkbox"
          checked={testFails}
          onChange={(event) => setTestFails(event.target.checked)}
        />
        <Translate id="hubScreen.builds.fail" description="Checkbox: make the test fail">
          테스트 실패
        </Translate>
      </label>
      <Spot index={0} className={styles.bar}>
        <Mark index={0} />
        <span className={styles.mono}>{COMMIT.id}</span>
        <span>
          <Translate
            id="hubScreen.builds.message"
            description="HubScreen builds: message of the example commit"
          >
            첫 화면의 인사말을 바꿈
          </Translate>
        </span>
        <span className={styles.soft}>
          {COMMIT.branch} · {COMMIT.author}
        </span>
      </Spot>
      <Spot index={1}>
        <div className={styles.tableTitle}>
          <Mark index={1} />
          <Translate id="hubScreen.builds.workflow" description="HubScreen builds: title of steps">
            CI 워크플로
          </Translate>
        </div>
        <ol className={styles.rows}>
          {steps.map(({step, result}) => (
            <li key={step} className={styles.workflowStep}>
              <span>{workflowStepText(step)}</span>
              <strong className={styles[result]}>{resultText(result)}</strong>
            </li>
          ))}
        </ol>
      </Spot>
      <Spot index={2} className={styles.result}>
        <div className={styles.tableTitle}>
          <Mark index={2} />
          <Translate id="hubScreen.builds.pushed" description="HubScreen builds: title of result">
            레지스트리에 올라간 것
          </Translate>
        </div>
        <div role="status" className={styles.pushed}>
          {pushed ? (
            <>
              {PUSHED.tags.map((tag) => (
                <span key={tag} className={styles.mono}>
                  {tag}
                </span>
              ))}
              <span className={styles.mono}>{PUSHED.digest}</span>
            </>
          ) : (
            <span>
              {translate({
                id: 'hubScreen.builds.nothing',
                message: '없습니다. 테스트가 실패해서 푸시하지 않았습니다.',
                description: 'HubScreen builds: nothing was pushed because the test failed',
              })}
            </span>
          )}
        </div>
      </Spot>
    </>
  );
}
