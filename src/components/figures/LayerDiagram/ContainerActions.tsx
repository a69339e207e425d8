import {useId, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Button from '../../ui/Button';
import {containerLabel} from './text/labels';
import type {Container, ContainerAction} from './useContainers';
import styles from './styles.module.css';

interface ContainerActionsProps {
  readonly container: Container;
  readonly act: (action: ContainerAction) => void;
}

/** What can be done in one container. */
export default function ContainerActions({container, act}: ContainerActionsProps): ReactNode {
  const {number, exists} = container;
  const label = useId();
  return (
    <div role="group" aria-labelledby={label}>
      <p id={label} className={styles.actionsLabel}>
        <Translate
          id="layerDiagram.actions"
          description="Over the buttons that act in one container"
          values={{container: containerLabel(number)}}
        >
          {'{container}에서 해 보기'}
        </Translate>
      </p>
      <div className={styles.actions}>
        <Button disabled={!exists} onClick={() => act('write')}>
          <Translate id="layerDiagram.write" description="Writes a new file in a container">
            새 파일 쓰기
          </Translate>
        </Button>
        <Button disabled={!exists} onClick={() => act('change')}>
          <Translate id="layerDiagram.change" description="Changes a file of the image">
            이미지 파일 고치기
          </Translate>
        </Button>
        <Button disabled={!exists} onClick={() => act('remove-file')}>
          <Translate id="layerDiagram.removeFile" description="Deletes a file of the image">
            이미지 파일 지우기
          </Translate>
        </Button>
        <Button onClick={() => act(exists ? 'delete' : 'create')}>
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
  );
}
