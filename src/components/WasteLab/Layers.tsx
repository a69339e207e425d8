import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {Layer} from '../../simulator/filesystem';
import {layerSummary, type Waste} from '../../simulator/image';
import {formatSize, shortened} from '../BuildSteps';
import Table from '../Table';
import styles from './styles.module.css';

const columns = () => [
  translate({id: 'wasteLab.layers.source', message: '레이어', description: 'Column'}),
  translate({id: 'wasteLab.layers.files', message: '더함 / 바꿈 / 지움', description: 'Column'}),
  translate({id: 'wasteLab.layers.size', message: '크기', description: 'Column'}),
  translate({id: 'wasteLab.layers.hidden', message: '그 가운데 가려진 것', description: 'Column'}),
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
      <Table>
        <thead>
          <tr>
            {columns().map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.reverse().map(({source, added, changed, deleted, size, hidden}, index) => (
            <tr key={index}>
              <td>
                {source === undefined ? (
                  <Translate id="wasteLab.base" description="A layer of the base image">
                    베이스 이미지
                  </Translate>
                ) : (
                  <code>{shortened(source)}</code>
                )}
              </td>
              <td>{[added, changed, deleted].map(({length}) => length).join(' / ')}</td>
              <td className={styles.size}>{formatSize(size)}</td>
              <td className={styles.size}>{formatSize(hidden)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
