import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '../Button';
import type {WritableEntry} from '../../simulator/image/writableLayer';
import Icon from './Icon';
import {containerLabel} from './labels';
import PartButton from './PartButton';
import {containerId} from './selection';
import type {Container, ContainerAction} from './useContainers';
import type {Selection} from './useSelection';
import styles from './styles.module.css';

interface ContainersProps {
  readonly containers: readonly Container[];
  readonly act: (number: number, action: ContainerAction) => void;
  readonly selection: Selection;
}

function entryName(kind: WritableEntry['kind']): string {
  switch (kind) {
    case 'new-file':
      return translate({
        id: 'layerDiagram.entry.newFile',
        message: '새 파일',
        description: 'An entry of a writable layer',
      });
    case 'copy-up':
      return translate({
        id: 'layerDiagram.entry.copyUp',
        message: '복사해 고침(copy-up)',
        description: 'An entry of a writable layer',
      });
    case 'whiteout':
      return translate({
        id: 'layerDiagram.entry.whiteout',
        message: '가림 표시(whiteout)',
        description: 'An entry of a writable layer',
      });
  }
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
          {entryName(kind)} <code>{path}</code>
        </span>
      </span>
    ))
  );
}

function Actions({number, act}: {readonly number: number} & Pick<ContainersProps, 'act'>) {
  return (
    <>
      <Button onClick={() => act(number, 'write')}>
        <Translate id="layerDiagram.write" description="Writes a new file in a container">
          새 파일 쓰기
        </Translate>
      </Button>
      <Button onClick={() => act(number, 'change')}>
        <Translate id="layerDiagram.change" description="Changes a file of the image">
          이미지 파일 고치기
        </Translate>
      </Button>
      <Button onClick={() => act(number, 'remove-file')}>
        <Translate id="layerDiagram.removeFile" description="Deletes a file of the image">
          이미지 파일 지우기
        </Translate>
      </Button>
    </>
  );
}

function Box({
  container,
  act,
  selection,
}: Omit<ContainersProps, 'containers'> & {readonly container: Container}): ReactNode {
  const {number, exists, layer} = container;
  const label = containerLabel(number);
  return (
    <li className={exists ? styles.container : styles.deleted}>
      <div role="group" aria-label={label}>
        <p className={styles.subheading}>{label}</p>
        {exists ? (
          <PartButton state={selection.part(containerId(number))} className={styles.writable}>
            <span className={styles.writableHead}>
              <Icon name="writable" />
              <Translate id="layerDiagram.writable" description="A container's own layer">
                쓰기 가능 레이어
              </Translate>
            </span>
            <Files layer={layer} />
          </PartButton>
        ) : (
          <p className={styles.gone}>
            <Translate id="layerDiagram.gone" description="In the place of a deleted container">
              쓰기 가능 레이어와 함께 지워졌습니다. 이미지는 그대로입니다.
            </Translate>
          </p>
        )}
        <div className={styles.actions}>
          {exists && <Actions number={number} act={act} />}
          <Button onClick={() => act(number, exists ? 'delete' : 'create')}>
            {exists ? (
              <Translate id="layerDiagram.delete" description="Deletes a container">
                컨테이너 삭제
              </Translate>
            ) : (
              <Translate id="layerDiagram.create" description="Creates a container again">
                컨테이너 만들기
              </Translate>
            )}
          </Button>
        </div>
      </div>
    </li>
  );
}

/** The containers that run on the image, each with a layer of its own. */
export default function Containers({containers, act, selection}: ContainersProps): ReactNode {
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
        <Box key={container.number} container={container} act={act} selection={selection} />
      ))}
    </ul>
  );
}
