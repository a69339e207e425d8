import {translate} from '@docusaurus/Translate';
import type {Explained} from './explain';
import {containerLabel} from './labels';
import {IMAGE_FILE, type Container} from '../useContainers';

function sentence({last}: Container): string {
  switch (last) {
    case 'new-file':
      return translate({
        id: 'layerDiagram.explain.newFile',
        message: '새 파일이 이 컨테이너의 쓰기 가능 레이어에 생겼습니다.',
        description: 'After writing a new file',
      });
    case 'copy-up':
      return translate(
        {
          id: 'layerDiagram.explain.copyUp',
          message:
            '이미지의 {path} 파일을 쓰기 가능 레이어로 복사한 다음 그 사본을 고쳤습니다. 이것을 copy-up이라고 합니다.',
          description: 'After changing a file of the image',
        },
        {path: IMAGE_FILE},
      );
    case 'whiteout':
      return translate(
        {
          id: 'layerDiagram.explain.whiteout',
          message:
            '쓰기 가능 레이어에 {path} 파일을 가리는 표시(whiteout)를 남겼습니다. 이 컨테이너에서만 보이지 않을 뿐, 이미지에는 그대로 있습니다.',
          description: 'After deleting a file of the image',
        },
        {path: IMAGE_FILE},
      );
    case 'deleted':
      return translate({
        id: 'layerDiagram.explain.deleted',
        message: '컨테이너와 함께 쓰기 가능 레이어도 사라졌습니다. 이미지의 레이어는 그대로입니다.',
        description: 'After deleting a container',
      });
    case 'created':
      return translate({
        id: 'layerDiagram.explain.created',
        message: '이미지 위에 빈 쓰기 가능 레이어를 하나 얹었습니다. 이미지는 그대로 함께 씁니다.',
        description: 'A container that has written nothing',
      });
  }
}

/** What the figure says about a container after the last thing that happened to it. */
export function explainContainer(container: Container): Explained {
  const others = translate({
    id: 'layerDiagram.explain.others',
    message: '다른 컨테이너와 이미지는 바뀌지 않습니다.',
    description: 'Writing in one container does not touch the others',
  });
  const writes = container.exists && container.last !== 'created';
  return {
    title: containerLabel(container.number),
    sentences: writes ? [sentence(container), others] : [sentence(container)],
  };
}
