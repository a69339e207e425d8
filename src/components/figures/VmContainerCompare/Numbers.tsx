import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {EXAMPLE_VALUES} from './exampleValues';
import {formatSize, type Footprint, type PartId} from './footprint';
import {BLOCKS, blockName, blockText, partName} from './text';
import styles from './styles.module.css';

const VALUE_ORDER: readonly PartId[] = [
  'application',
  'guestOs',
  'hostOs',
  'hypervisor',
  'engine',
  'baseImage',
];

/** The values that the figure counts with, in plain sight. */
export function ExampleValues(): ReactNode {
  return (
    <>
      <p className={styles.valuesIntro}>
        <Translate id="vmContainerCompare.values.intro">
          실제로 잰 값이 아니라 아래의 예시 값으로 계산합니다. 앱 하나를 가상 머신 하나 또는
          컨테이너 하나에 담습니다. 1 GB는 1,000 MB입니다.
        </Translate>
      </p>
      <dl className={styles.values}>
        {VALUE_ORDER.map((part) => (
          <div key={part}>
            <dt>{partName(part)}</dt>
            <dd>
              {translate(
                {
                  id: 'vmContainerCompare.values.one',
                  message: '메모리 {memory} · 디스크 {disk}',
                  description: 'The example values of one part',
                },
                {
                  memory: formatSize(EXAMPLE_VALUES[part].memory),
                  disk: formatSize(EXAMPLE_VALUES[part].disk),
                },
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface TableProps {
  readonly name: string;
  readonly footprint: Footprint;
}

function Table({name, footprint}: TableProps): ReactNode {
  return (
    <table className={styles.table}>
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{translate({id: 'vmContainerCompare.part', message: '부분'})}</th>
          <th scope="col">{translate({id: 'vmContainerCompare.count', message: '개수'})}</th>
          <th scope="col">{translate({id: 'vmContainerCompare.memory', message: '메모리'})}</th>
          <th scope="col">{translate({id: 'vmContainerCompare.disk', message: '디스크'})}</th>
        </tr>
      </thead>
      <tbody>
        {footprint.parts.map(({id, count, total}) => (
          <tr key={id}>
            <th scope="row">{partName(id)}</th>
            <td>{count}</td>
            <td>{formatSize(total.memory)}</td>
            <td>{formatSize(total.disk)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{translate({id: 'vmContainerCompare.sum', message: '합계'})}</th>
          <td />
          <td>{formatSize(footprint.total.memory)}</td>
          <td>{formatSize(footprint.total.disk)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface NumbersProps {
  readonly vm: Footprint;
  readonly container: Footprint;
}

/** The whole figure as tables and text, which also works without JavaScript. */
export default function Numbers({vm, container}: NumbersProps): ReactNode {
  return (
    <details className={styles.details}>
      <summary>
        <Translate id="vmContainerCompare.numbers">표와 글로 보기</Translate>
      </summary>
      <div className={styles.tables}>
        <Table
          name={translate({id: 'vmContainerCompare.vm', message: '가상 머신'})}
          footprint={vm}
        />
        <Table
          name={translate({id: 'vmContainerCompare.container', message: '컨테이너'})}
          footprint={container}
        />
      </div>
      <dl className={styles.texts}>
        {BLOCKS.map((block) => (
          <div key={block}>
            <dt>{blockName(block)}</dt>
            <dd>{blockText(block)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
