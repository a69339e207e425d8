import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {BuildStep} from '../../../simulator/buildkit';
import {Sentence, whyText} from '../BuildSteps';
import DataTable from '../../ui/Table/DataTable';
import type {Exercise} from './exercises';
import {sourceOf} from './prediction';
import {guessLabel} from './text';
import styles from './styles.module.css';

/** The answers as a table in `noscript`, for browsers that run no JavaScript. */
export default function Answers({
  exercise,
  steps,
}: {
  readonly exercise: Exercise;
  readonly steps: readonly BuildStep[];
}): ReactNode {
  const columns = [
    translate({id: 'predictBuild.table.step', message: '단계', description: 'Column of answers'}),
    translate({id: 'predictBuild.table.state', message: '결과', description: 'Column of answers'}),
    translate({id: 'predictBuild.table.why', message: '까닭', description: 'Column of answers'}),
  ];
  return (
    <noscript>
      <details className={styles.answers}>
        <summary>
          <Translate id="predictBuild.answers" description="Opens the answers without a script">
            정답 보기
          </Translate>
        </summary>
        <DataTable
          label={translate({
            id: 'predictBuild.table',
            message: '단계마다의 답',
            description: 'The name of the table of answers',
          })}
          columns={columns}
        >
          {steps.map((step) => (
            <tr key={step.id}>
              <td>
                <code>{sourceOf(step, exercise)}</code>
              </td>
              <td>{guessLabel(step.state === 'cached' ? 'cached' : 'run')}</td>
              <td>
                <Sentence text={whyText(step, steps)} />
              </td>
            </tr>
          ))}
        </DataTable>
        <p>
          <Sentence text={exercise.texts().lesson} />
        </p>
      </details>
    </noscript>
  );
}
