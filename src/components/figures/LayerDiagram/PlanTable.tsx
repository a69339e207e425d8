import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {ImagePlan} from '../../../simulator/image';
import DataTable from '../../ui/Table/DataTable';
import {explainPart} from './text/explain';
import {instructionKind, linesLabel, sizeLabel} from './text/labels';
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
      <DataTable
        label={translate({
          id: 'layerDiagram.table.label',
          message: '명령과 레이어',
          description: 'What the table of the figure shows',
        })}
        columns={[
          translate({id: 'layerDiagram.table.line', message: '행', description: 'Column'}),
          translate({id: 'layerDiagram.table.instruction', message: '명령', description: 'Column'}),
          translate({id: 'layerDiagram.table.makes', message: '만드는 것', description: 'Column'}),
          translate({id: 'layerDiagram.table.size', message: '크기', description: 'Column'}),
          translate({id: 'layerDiagram.table.why', message: '이유', description: 'Column'}),
        ]}
      >
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
      </DataTable>
    </details>
  );
}
