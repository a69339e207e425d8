import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {Waste} from '../../../simulator/image';
import {formatSize, Path} from '../BuildSteps';
import DataTable from '../../ui/Table/DataTable';
import LayerSource from './LayerSource';
import {howText} from './text';
import styles from './styles.module.css';

const MOST_ROWS = 7;

const columns = () => [
  translate({id: 'wasteLab.column.path', message: '가려진 파일', description: 'Column'}),
  translate({id: 'wasteLab.column.size', message: '크기', description: 'Column'}),
  translate({id: 'wasteLab.column.in', message: '담긴 레이어', description: 'Column'}),
  translate({id: 'wasteLab.column.by', message: '가린 레이어', description: 'Column'}),
];

/** The files that a later layer hides: where they lie, what hides them. */
export default function HiddenFiles({
  waste: {paths},
  sources,
}: {
  readonly waste: Waste;
  /** What made each layer, bottom first. */
  readonly sources: readonly (string | undefined)[];
}): ReactNode {
  if (paths.length === 0) {
    return (
      <p className={styles.none}>
        <Translate id="wasteLab.none" description="No layer hides a file of another">
          뒤 레이어가 가린 파일이 없습니다.
        </Translate>
      </p>
    );
  }
  const rest = paths.slice(MOST_ROWS);
  return (
    <>
      <DataTable
        label={translate({
          id: 'wasteLab.hiddenTable',
          message: '뒤 레이어가 가린 파일',
          description: 'WasteLab: the name of a table',
        })}
        columns={columns()}
      >
        {paths.slice(0, MOST_ROWS).map(({path, size, inLayer, hiddenBy, how}) => (
          <tr key={`${path} ${inLayer}`}>
            <td>
              <Path path={path} />
            </td>
            <td>{formatSize(size)}</td>
            <td>
              <LayerSource source={sources[inLayer]} />
            </td>
            <td>
              <LayerSource source={sources[hiddenBy]} /> ({howText(how)})
            </td>
          </tr>
        ))}
      </DataTable>
      {rest.length > 0 && (
        <p className={styles.aside}>
          <Translate
            id="wasteLab.more"
            description="After the heaviest hidden files"
            values={{
              count: rest.length,
              size: formatSize(rest.reduce((sum, {size}) => sum + size, 0)),
            }}
          >
            {'그 밖에 작은 파일 {count}개, 모두 {size}'}
          </Translate>
        </p>
      )}
    </>
  );
}
