import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import {arrowArea, moveByArrows} from '../../ui/arrowKeys';
import {MAX_APPS} from './exampleValues';
import {blockLabel, type BlockId} from './text';
import styles from './styles.module.css';

/** What a block looks like; blocks of one look are the same kind of thing on both sides. */
const LOOK: Readonly<Record<BlockId, string | undefined>> = {
  vmApp: styles.app,
  vmLibraries: styles.libraries,
  guestOs: styles.system,
  hypervisor: styles.platform,
  vmHardware: styles.hardware,
  containerApp: styles.app,
  imageLibraries: styles.layer,
  baseImage: styles.layer,
  engine: styles.platform,
  hostOs: styles.system,
  containerHardware: styles.hardware,
};

interface Choice {
  readonly chosen: BlockId;
  readonly onChoose: (block: BlockId) => void;
}

interface BlockProps extends Choice {
  readonly block: BlockId;
  /** Which application the block belongs to, from 1; absent for a block that all share. */
  readonly app?: number;
}

function Block({block, app, chosen, onChoose}: BlockProps): ReactNode {
  return (
    <button
      type="button"
      className={clsx(styles.block, LOOK[block])}
      aria-pressed={block === chosen}
      // Tab visits one block of each kind; the arrow keys reach its repetitions.
      tabIndex={app === undefined || app === 1 ? 0 : -1}
      onClick={() => onChoose(block)}
      onKeyDown={moveByArrows}
    >
      <span>{blockLabel(block, app)}</span>
      {(block === 'guestOs' || block === 'hostOs') && (
        <span className={styles.kernel}>
          <Translate id="vmContainerCompare.kernel" description="A mark on an operating system">
            커널
          </Translate>
        </span>
      )}
    </button>
  );
}

interface SlotsProps extends Choice {
  /** How many of the places are taken. */
  readonly apps: number;
  /** The blocks of one application, from the top. */
  readonly blocks: readonly BlockId[];
}

/** A place for every application there can be, so that the drawing keeps its size. */
function Slots({apps, blocks, ...choice}: SlotsProps): ReactNode {
  const perRow = MAX_APPS / 2;
  const numbers = Array.from({length: MAX_APPS}, (_, at) => at + 1);
  // The first row stands on the block below it; a second one is put on top.
  const fromTop = [...numbers.slice(perRow), ...numbers.slice(0, perRow)];
  return (
    <div className={styles.slots}>
      {fromTop.map((app) =>
        app > apps ? (
          <div key={app} className={styles.free} aria-hidden="true" />
        ) : (
          <div
            key={app}
            className={styles.column}
            role="group"
            aria-label={blockLabel('vmApp', app)}
          >
            {blocks.map((block) => (
              <Block key={block} block={block} app={app} {...choice} />
            ))}
          </div>
        ),
      )}
    </div>
  );
}

interface StacksProps extends Choice {
  readonly apps: number;
}

/** Both stacks, from the applications down to the hardware. */
export default function Stacks({apps, ...choice}: StacksProps): ReactNode {
  const vm = translate({id: 'vmContainerCompare.vm', message: '가상 머신'});
  const container = translate({id: 'vmContainerCompare.container', message: '컨테이너'});
  return (
    <div className={styles.stacks} {...arrowArea}>
      <section className={styles.stack} aria-label={vm}>
        <p className={styles.heading}>{vm}</p>
        <Slots apps={apps} blocks={['vmApp', 'vmLibraries', 'guestOs']} {...choice} />
        <Block block="hypervisor" {...choice} />
        <Block block="vmHardware" {...choice} />
      </section>
      <section className={styles.stack} aria-label={container}>
        <p className={styles.heading}>{container}</p>
        <Slots apps={apps} blocks={['containerApp', 'imageLibraries']} {...choice} />
        <Block block="baseImage" {...choice} />
        <Block block="engine" {...choice} />
        <Block block="hostOs" {...choice} />
        <Block block="containerHardware" {...choice} />
      </section>
    </div>
  );
}
