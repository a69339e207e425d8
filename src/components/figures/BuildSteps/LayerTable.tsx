import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import DataTable from '../../ui/Table/DataTable';
import type {ImageLayer} from './imageLayers';
import {changesText, sizeText} from './text/layerText';
import Path from './Path';
import StateBadge from './StateBadge';
import styles from './styles.module.css';

const MARKS = {added: '+', modified: '~', deleted: '−'} as const;

function Paths({files}: Pick<ImageLayer, 'files'>): ReactNode {
  const more = files.added + files.modified + files.deleted - files.top.length;
  return (
    <ul className={styles.paths}>
      {files.top.map(({path, kind}) => (
        <li key={path}>
          <span className={styles.sign}>{MARKS[kind]} </span>
          <Path path={path} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <Translate
            id="buildSteps.table.more"
            description="After the first few paths of a layer"
            values={{more}}
          >
            {'외 {more}개'}
          </Translate>
        </li>
      )}
    </ul>
  );
}

/** The layer stack as a table, the topmost layer first like the picture. */
export default function LayerTable({layers}: {readonly layers: readonly ImageLayer[]}): ReactNode {
  const columns = [
    translate({
      id: 'buildSteps.table.createdBy',
      message: '만든 명령',
      description: 'Column of the table of layers',
    }),
    translate({
      id: 'buildSteps.table.state',
      message: '이번 빌드',
      description: 'Column of the table of layers: what became of the step',
    }),
    translate({
      id: 'buildSteps.table.size',
      message: '크기',
      description: 'Column of the table of layers',
    }),
    translate({
      id: 'buildSteps.table.files',
      message: '파일',
      description: 'Column of the table of layers: what it adds, changes and deletes',
    }),
  ];
  return (
    <DataTable
      label={translate({
        id: 'buildSteps.table',
        message: '이미지의 레이어',
        description: 'The name of the table of layers',
      })}
      columns={columns}
    >
      {layers.map((layer) => (
        <tr key={layer.key}>
          <td>
            <code>{layer.createdBy}</code>
          </td>
          <td>
            {layer.state === undefined ? (
              <Translate id="buildSteps.table.base" description="A layer of the base image">
                베이스 이미지
              </Translate>
            ) : (
              <StateBadge state={layer.state} />
            )}
          </td>
          <td className={styles.size}>{sizeText(layer)}</td>
          <td>
            {changesText(layer.files)}
            <Paths files={layer.files} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
