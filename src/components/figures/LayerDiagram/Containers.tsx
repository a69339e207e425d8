import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import Icon from './Icon';
import {containerLabel, writableEntryName} from './text/labels';
import PartButton from './PartButton';
import {containerId} from './selection';
import type {Container} from './useContainers';
import type {Selection} from './useSelection';
import styles from './styles.module.css';

interface ContainersProps {
  readonly containers: readonly Container[];
  readonly selection: Selection;
}

function Files({layer}: Pick<Container, 'layer'>): ReactNode {
  return layer.length === 0 ? (
    <span className={styles.file}>
      <Translate id="layerDiagram.empty" description="A writable layer without files">
        비어 있음
      </Translate>
    </span>
  ) : (
    layer.map(({kind, path}) => (
      <span key={path} className={styles.file}>
        <Icon name={kind} />
        <span>
          {writableEntryName(kind)} <code>{path}</code>
        </span>
      </span>
    ))
  );
}

function Box({container, selection}: {container: Container; selection: Selection}): ReactNode {
  const {number, exists, layer} = container;
  return (
    <li className={clsx(styles.container, !exists && styles.deleted)}>
      <PartButton
        state={selection.part(containerId(number))}
        className={exists ? styles.writable : styles.gone}
      >
        <span className={styles.containerName}>{containerLabel(number)}</span>
        {exists ? (
          <>
            <span className={styles.writableHead}>
              <Icon name="writable" />
              <Translate id="layerDiagram.writable" description="A container's own layer">
                쓰기 가능 레이어
              </Translate>
            </span>
            <Files layer={layer} />
          </>
        ) : (
          <span className={styles.file}>
            <Icon name="whiteout" />
            <Translate id="layerDiagram.gone" description="In the place of a deleted container">
              쓰기 가능 레이어와 함께 지워짐
            </Translate>
          </span>
        )}
      </PartButton>
    </li>
  );
}

/** The containers that run on the image, side by side, each with a layer of its own. */
export default function Containers({containers, selection}: ContainersProps): ReactNode {
  return (
    <ul
      className={styles.containers}
      aria-label={translate({
        id: 'layerDiagram.containers',
        message: '같은 이미지로 만든 컨테이너',
        description: 'The name of the list of containers',
      })}
    >
      {containers.map((container) => (
        <Box key={container.number} container={container} selection={selection} />
      ))}
    </ul>
  );
}
