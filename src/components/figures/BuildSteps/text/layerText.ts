import {translate} from '@docusaurus/Translate';
import {formatSize} from '../formatSize';
import type {ImageLayer} from '../imageLayers';

/** The size of a layer; an example value says so. */
export function sizeText({size, example, unknown}: ImageLayer): string {
  if (unknown) {
    return translate({
      id: 'buildSteps.layer.unknown',
      message: '크기를 알 수 없음',
      description: 'The size of a layer that an unknown command made',
    });
  }
  return example && size > 0
    ? translate(
        {
          id: 'buildSteps.layer.example',
          message: '{size} (예시 값)',
          description: 'The size of a layer where it is an example value',
        },
        {size: formatSize(size)},
      )
    : formatSize(size);
}

/** What a layer does to files, in counts; empty where it does nothing to any. */
export function changesText({added, modified, deleted}: ImageLayer['files']): string {
  const counts = [
    added > 0 &&
      translate(
        {
          id: 'buildSteps.layer.added',
          message: '{count}개 추가',
          description: 'Files a layer adds',
        },
        {count: added},
      ),
    modified > 0 &&
      translate(
        {
          id: 'buildSteps.layer.modified',
          message: '{count}개 변경',
          description: 'Files a layer changes',
        },
        {count: modified},
      ),
    deleted > 0 &&
      translate(
        {
          id: 'buildSteps.layer.deleted',
          message: '{count}개 삭제',
          description: 'Files that a layer hides with a whiteout',
        },
        {count: deleted},
      ),
  ].filter((text) => text !== false);
  return counts.length === 0
    ? ''
    : translate(
        {
          id: 'buildSteps.layer.files',
          message: '파일 {counts}',
          description: 'What a layer does to files; {counts} says how many it adds and so on',
        },
        {counts: counts.join(' · ')},
      );
}
