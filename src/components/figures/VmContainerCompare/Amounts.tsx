import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {EXAMPLE_VALUES, MAX_APPS} from './exampleValues';
import {
  compare,
  formatSize,
  PART_KINDS,
  type Footprint,
  type PartId,
  type PartKind,
  type Size,
} from './footprint';
import {kindName} from './text';
import styles from './styles.module.css';

const KIND_OF: Readonly<Record<PartId, PartKind>> = {
  guestOs: 'system',
  hostOs: 'system',
  hypervisor: 'platform',
  engine: 'platform',
  baseImage: 'layer',
  application: 'app',
};

const FILL: Readonly<Record<PartKind, string | undefined>> = {
  system: styles.fillSystem,
  platform: styles.fillPlatform,
  layer: styles.fillLayer,
  app: styles.fillApp,
};

/** The scale stays as the number of applications changes: a longer bar is a larger amount. */
const LARGEST = compare(MAX_APPS, EXAMPLE_VALUES).vm.total;

interface BarProps {
  readonly name: string;
  readonly footprint: Footprint;
  readonly of: keyof Size;
}

function Bar({name, footprint, of}: BarProps): ReactNode {
  return (
    <div className={styles.measure}>
      <span>{name}</span>
      <span className={styles.bar} aria-hidden="true">
        {PART_KINDS.map((kind) => {
          const amount = footprint.parts
            .filter((part) => KIND_OF[part.id] === kind)
            .reduce((sum, part) => sum + part.total[of], 0);
          const width = `${(100 * amount) / LARGEST[of]}%`;
          return amount > 0 && <span key={kind} className={FILL[kind]} style={{width}} />;
        })}
      </span>
      <strong className={styles.amount}>{formatSize(footprint.total[of])}</strong>
    </div>
  );
}

interface AmountsProps {
  readonly vm: Footprint;
  readonly container: Footprint;
}

/** How much memory and disk each side holds, as bars on one scale. */
export default function Amounts({vm, container}: AmountsProps): ReactNode {
  const metrics = [
    {of: 'memory', name: translate({id: 'vmContainerCompare.memory', message: '메모리'})},
    {of: 'disk', name: translate({id: 'vmContainerCompare.disk', message: '디스크'})},
  ] as const;
  return (
    <div className={styles.amounts}>
      {metrics.map(({of, name}) => (
        <div key={of} role="group" aria-label={name}>
          <p className={styles.metric}>{name}</p>
          <Bar
            name={translate({id: 'vmContainerCompare.vm', message: '가상 머신'})}
            footprint={vm}
            of={of}
          />
          <Bar
            name={translate({id: 'vmContainerCompare.container', message: '컨테이너'})}
            footprint={container}
            of={of}
          />
        </div>
      ))}
      <ul className={styles.legend}>
        {PART_KINDS.map((kind) => (
          <li key={kind}>
            <span className={FILL[kind]} aria-hidden="true" />
            {kindName(kind)}
          </li>
        ))}
      </ul>
    </div>
  );
}
