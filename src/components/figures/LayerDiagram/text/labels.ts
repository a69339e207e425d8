import {translate} from '@docusaurus/Translate';
import type {
  ImageEntry,
  ImagePlan,
  LineRange,
  SourceInstruction,
} from '../../../../simulator/image';
import type {WritableEntry} from '../../../../simulator/image/writableLayer';
import {formatSize} from '../../BuildSteps/formatSize';
import type {IconName} from '../Icon';

/** What a part is, in a mark and a word. */
export interface Kind {
  readonly icon: IconName;
  readonly tone: 'layer' | 'metadata' | 'aside';
  readonly label: string;
}

export function linesLabel({start, end}: LineRange): string {
  return start === end
    ? translate(
        {id: 'layerDiagram.line', message: '{line}행', description: 'A line of a Dockerfile'},
        {line: start},
      )
    : translate(
        {
          id: 'layerDiagram.lines',
          message: '{start}–{end}행',
          description: 'Some lines of a Dockerfile',
        },
        {start, end},
      );
}

/** The number of a layer among those that the Dockerfile adds, from 1 at the bottom. */
export function layerNumber({entries}: ImagePlan, id: string): number {
  return entries.filter(({kind}) => kind === 'layer').findIndex((entry) => entry.id === id) + 1;
}

export function entryKind(plan: ImagePlan, {id, kind}: ImageEntry): Kind {
  switch (kind) {
    case 'base':
      return {
        icon: 'base',
        tone: 'layer',
        label: translate({
          id: 'layerDiagram.base',
          message: '베이스 이미지',
          description: 'The layers that FROM brings',
        }),
      };
    case 'layer':
      return {
        icon: 'layer',
        tone: 'layer',
        label: translate(
          {
            id: 'layerDiagram.layer',
            message: '레이어 {number}',
            description: 'A layer and its number from the bottom',
          },
          {number: layerNumber(plan, id)},
        ),
      };
    case 'metadata':
      return {
        icon: 'metadata',
        tone: 'metadata',
        label: translate({
          id: 'layerDiagram.metadata',
          message: '메타데이터',
          description: 'Image configuration that is no layer',
        }),
      };
  }
}

/** The size of the layer that an entry stands for; undefined for metadata. */
export function sizeLabel({kind, size}: ImageEntry): string | undefined {
  if (kind === 'metadata') {
    return undefined;
  }
  return size === undefined
    ? translate({
        id: 'layerDiagram.size.unknown',
        message: '크기 알 수 없음',
        description: 'In the place of the size of a layer of which the simulator cannot know it',
      })
    : formatSize(size);
}

/** What an instruction of the source makes. */
export function instructionKind(plan: ImagePlan, instruction: SourceInstruction): Kind {
  const entry = plan.entries.find(({id}) => id === instruction.id);
  if (entry !== undefined) {
    return entryKind(plan, entry);
  }
  switch (instruction.makes) {
    case 'argument':
      return {
        icon: 'aside',
        tone: 'aside',
        label: translate({
          id: 'layerDiagram.argument',
          message: 'FROM에서만 씀',
          description: 'An ARG before the first FROM',
        }),
      };
    case 'alias':
      return {
        icon: 'aside',
        tone: 'aside',
        label: translate({
          id: 'layerDiagram.alias',
          message: '앞 스테이지 위에',
          description: 'A FROM that names an earlier stage',
        }),
      };
    case 'scratch':
      return {
        icon: 'aside',
        tone: 'aside',
        label: translate({
          id: 'layerDiagram.scratch',
          message: '빈 바탕',
          description: 'FROM scratch: no layer',
        }),
      };
    case 'base':
    case 'layer':
    case 'metadata':
    case 'set-aside':
      return {
        icon: 'aside',
        tone: 'aside',
        label: translate({
          id: 'layerDiagram.aside',
          message: '이미지 밖',
          description: 'A stage that is not part of the image',
        }),
      };
  }
}

export function stageLabel({index, name}: {index: number; name: string | undefined}): string {
  return name === undefined
    ? translate(
        {
          id: 'layerDiagram.stageNumber',
          message: '스테이지 {index}',
          description: 'A build stage without a name; it counts from 0',
        },
        {index},
      )
    : translate(
        {id: 'layerDiagram.stageName', message: '스테이지 {name}', description: 'A build stage'},
        {name},
      );
}

export function containerLabel(number: number): string {
  return translate(
    {
      id: 'layerDiagram.container',
      message: '컨테이너 {number}',
      description: 'A container of the figure',
    },
    {number},
  );
}

/** What an entry of a container's writable layer is. */
export function writableEntryName(kind: WritableEntry['kind']): string {
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
        message: '고친 사본 (copy-up)',
        description: 'An entry of a writable layer',
      });
    case 'whiteout':
      return translate({
        id: 'layerDiagram.entry.whiteout',
        message: '가림 표시 (whiteout)',
        description: 'An entry of a writable layer',
      });
  }
}
