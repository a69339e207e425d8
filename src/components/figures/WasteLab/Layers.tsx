import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {Layer} from '../../../simulator/filesystem';
import {layerSummary, type Waste} from '../../../simulator/image';
import {formatSize} from '../BuildSteps';
import DataTable from '../../ui/Table/DataTable';
import LayerSource from './LayerSource';
import styles from './styles.module.css';

const columns = () => [
  translate({id: 'wasteLab.layers.source', message: '레이어', description: 'Column'}),
  translate({id: 'wasteLab.layers.files', message: '추가 / 변경 / 삭제', description: 'Column'}),
  translate({id: 'wasteLab.layers.size', message: '크기', description: 'Column'}),
  translate({id: 'wasteLab.layers.hidden', message: '가려진 크기', description: 'Column'}),
];

/** Every layer with what it adds, changes and deletes, the topmost first. */
export default function Layers({
  layers,
  waste,
  sources,
}: {
  readonly layers: readonly Layer[];
  readonly waste: Waste;
  readonly sources: readonly (string | undefined)[];
}): ReactNode {
  const rows = layers.map((layer, index) => ({
    ...layerSummary(layer),
    source: sources[index],
    hidden: waste.paths
      .filter(({inLayer}) => inLayer === index)
      .reduce((sum, {size}) => sum + size, 0),
  }));
  return (
    <details className={styles.layers}>
      <summary>
        <Translate id="wasteLab.layers" description="Opens the table of layers">
          레이어마다 보기
        </Translate>
      </summary>
      <DataTable
        label={translate({
          id: 'wasteLab.layersTable',
          message: '레이어마다의 크기와 가려진 크기',
          description: 'WasteLab: the name of a table',
        })}
        columns={columns()}
      >
        {rows.reverse().map(({source, added, changed, deleted, size, hidden}, index) => (
          <tr key={index}>
            <td>
              <LayerSource source={source} />
            </td>
            <td>{[added, changed, deleted].map(({length}) => length).join(' / ')}</td>
            <td>{formatSize(size)}</td>
            <td>{formatSize(hidden)}</td>
          </tr>
        ))}
      </DataTable>
    </details>
  );
}
