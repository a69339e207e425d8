import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {ImagePlan} from '../../simulator/image';
import {explainPart} from './explain';
import {instructionKind, linesLabel, sizeLabel} from './labels';
import {partOfInstruction} from './selection';
import styles from './styles.module.css';

/** The figure as a table. */
export default function PlanTable({plan}: {readonly plan: ImagePlan}): ReactNode {
  const sizes = new Map(plan.entries.map((entry) => [entry.id, sizeLabel(entry)]));
  return (
    <details className={styles.table}>
      <summary>
        <Translate id="layerDiagram.table" description="Opens the figure as a table">
          표로 보기
        </Translate>
      </summary>
      <div className={styles.tableBody}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="layerDiagram.table.line" description="Column">
                  행
                </Translate>
              </th>
              <th scope="col">
                <Translate id="layerDiagram.table.instruction" description="Column">
                  명령
                </Translate>
              </th>
              <th scope="col">
                <Translate id="layerDiagram.table.makes" description="Column">
                  만드는 것
                </Translate>
              </th>
              <th scope="col">
                <Translate id="layerDiagram.table.size" description="Column">
                  크기
                </Translate>
              </th>
              <th scope="col">
                <Translate id="layerDiagram.table.why" description="Column">
                  이유
                </Translate>
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.instructions.map((instruction) => (
              <tr key={instruction.id}>
                <td>{linesLabel(instruction.range)}</td>
                <td>
                  <code>{instruction.text}</code>
                </td>
                <td>{instructionKind(plan, instruction).label}</td>
                <td>{sizes.get(instruction.id) ?? '–'}</td>
                <td>
                  {explainPart(plan, partOfInstruction(plan, instruction.id)).sentences.join(' ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
