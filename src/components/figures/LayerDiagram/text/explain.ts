import {translate} from '@docusaurus/Translate';
import type {
  ImageEntry,
  ImagePlan,
  SetAsideStage,
  SourceInstruction,
} from '../../../../simulator/image';
import {entryKind, instructionKind, linesLabel, stageLabel} from './labels';
import {metadataMeaning} from './meanings';
import type {PartId} from '../selection';

export interface Explained {
  readonly title: string;
  readonly sentences: readonly string[];
}

function metadataSentence(instruction: ImageEntry['instruction']): string {
  return instruction === 'WORKDIR'
    ? translate({
        id: 'layerDiagram.explain.root',
        message:
          '작업 디렉터리를 /로 정합니다. 만들 디렉터리가 없으므로 레이어도 생기지 않고 메타데이터에만 남습니다.',
        description: 'Why WORKDIR / makes no layer',
      })
    : translate({
        id: 'layerDiagram.explain.metadata',
        message: '파일을 바꾸지 않으므로 레이어가 생기지 않고 메타데이터에만 남습니다.',
        description: 'Why the other instructions make no layer',
      });
}

/** Why a layer or an entry of the metadata is there, by the instruction that made it. */
function layerSentence({kind, instruction, range}: ImageEntry): string {
  const lines = linesLabel(range);
  if (kind === 'metadata') {
    return metadataSentence(instruction);
  }
  switch (instruction) {
    case 'FROM':
      return translate(
        {
          id: 'layerDiagram.explain.base',
          message:
            '{lines}의 FROM이 가져온 레이어입니다. 한 겹일 수도 여러 겹일 수도 있으며, 같은 베이스 이미지를 쓰는 다른 이미지와 함께 씁니다.',
          description: 'Why the base image is there',
        },
        {lines},
      );
    case 'ADD':
    case 'COPY':
      return translate(
        {
          id: 'layerDiagram.explain.copy',
          message:
            '{lines}의 {instruction} 명령이 만든 레이어입니다. 복사한 파일이 여기에 담기고, 그 뒤로는 바뀌지 않습니다.',
          description: 'Why COPY and ADD make a layer',
        },
        {lines, instruction},
      );
    case 'RUN':
      return translate(
        {
          id: 'layerDiagram.explain.run',
          message:
            '{lines}의 RUN 명령이 만든 레이어입니다. 명령이 만들거나 고치거나 지운 파일만 여기에 담깁니다.',
          description: 'Why RUN makes a layer',
        },
        {lines},
      );
    case 'WORKDIR':
      return translate(
        {
          id: 'layerDiagram.explain.workdir',
          message:
            '{lines}의 WORKDIR 명령이 만든 레이어입니다. 작업 디렉터리를 만들며, 디렉터리가 이미 있어도 레이어는 하나 생깁니다.',
          description: 'Why WORKDIR makes a layer',
        },
        {lines},
      );
    case 'ARG':
    case 'CMD':
    case 'ENTRYPOINT':
    case 'ENV':
    case 'EXPOSE':
    case 'HEALTHCHECK':
    case 'LABEL':
    case 'MAINTAINER':
    case 'ONBUILD':
    case 'SHELL':
    case 'STOPSIGNAL':
    case 'USER':
    case 'VOLUME':
      return metadataSentence(instruction);
  }
}

function entrySentences(plan: ImagePlan, entry: ImageEntry): readonly string[] {
  const meaning = entry.kind === 'metadata' ? metadataMeaning(entry.instruction) : undefined;
  const sources = entry.references.map(({source}) =>
    source.kind === 'image'
      ? source.image
      : stageLabel(
          plan.setAside.find(({index}) => index === source.stage) ?? {
            index: source.stage,
            name: undefined,
          },
        ),
  );
  const from = translate(
    {
      id: 'layerDiagram.explain.reference',
      message: '파일은 빌드 컨텍스트가 아니라 {sources}에서 가져옵니다.',
      description: 'Where COPY --from and RUN --mount=from take files from',
    },
    {sources: sources.join(', ')},
  );
  const triggered = translate({
    id: 'layerDiagram.explain.triggered',
    message: '앞 스테이지의 ONBUILD가 남겨 둔 명령이 여기서 실행됩니다.',
    description: 'An instruction that ONBUILD left',
  });
  return [
    ...(meaning === undefined ? [] : [meaning]),
    layerSentence(entry),
    ...(sources.length === 0 ? [] : [from]),
    ...(entry.triggered ? [triggered] : []),
  ];
}

function stageSentence({needed, taken}: SetAsideStage): string {
  if (!needed) {
    return translate({
      id: 'layerDiagram.explain.unneeded',
      message:
        '마지막 스테이지에 필요하지 않습니다. BuildKit은 이 스테이지를 아예 빌드하지 않습니다.',
      description: 'A stage that is not built',
    });
  }
  if (taken.length === 0) {
    return translate({
      id: 'layerDiagram.explain.stageBase',
      message:
        '다른 스테이지의 바탕으로만 쓰이는 스테이지입니다. 이 스테이지의 레이어는 이미지에 들어가지 않습니다.',
      description: 'A stage that another set-aside stage stands on',
    });
  }
  return taken.some(({by}) => by === 'copy')
    ? translate({
        id: 'layerDiagram.explain.stage',
        message:
          '빌드할 때만 쓰는 스테이지입니다. 이 스테이지의 레이어는 이미지에 들어가지 않고, COPY --from으로 가져간 파일만 남습니다.',
        description: 'A stage that files are copied from',
      })
    : translate({
        id: 'layerDiagram.explain.mount',
        message:
          '빌드할 때만 쓰는 스테이지입니다. RUN 명령을 실행하는 동안 연결될 뿐, 이 스테이지의 레이어는 이미지에 들어가지 않습니다.',
        description: 'A stage that is mounted only',
      });
}

function bareSentence(makes: SourceInstruction['makes']): string {
  switch (makes) {
    case 'argument':
      return translate({
        id: 'layerDiagram.explain.argument',
        message:
          '첫 FROM보다 앞에 있는 ARG는 FROM에서만 쓰입니다. 이미지에는 아무것도 남지 않습니다.',
        description: 'An ARG before FROM',
      });
    case 'scratch':
      return translate({
        id: 'layerDiagram.explain.scratch',
        message: 'scratch는 빈 바탕입니다. 가져오는 레이어가 없습니다.',
        description: 'FROM scratch',
      });
    case 'alias':
    case 'base':
    case 'layer':
    case 'metadata':
    case 'set-aside':
      return translate({
        id: 'layerDiagram.explain.alias',
        message: '앞 스테이지의 레이어 위에 이어서 쌓습니다. 새로 생기는 레이어는 없습니다.',
        description: 'A FROM that names a stage',
      });
  }
}

/** What the figure says about a part that is not a container. */
export function explainPart(plan: ImagePlan, part: PartId): Explained {
  const entry = plan.entries.find(({id}) => id === part);
  if (entry !== undefined) {
    const {label} = entryKind(plan, entry);
    const name = entry.kind === 'base' ? entry.text : entry.instruction;
    return {title: `${label} · ${name}`, sentences: entrySentences(plan, entry)};
  }
  const stage = plan.setAside.find(({id}) => id === part);
  if (stage !== undefined) {
    return {title: stageLabel(stage), sentences: [stageSentence(stage)]};
  }
  const instruction = plan.instructions.find(({id}) => id === part);
  if (instruction === undefined) {
    return {title: '', sentences: []};
  }
  const {label} = instructionKind(plan, instruction);
  return {
    title: `${instruction.keyword} · ${label}`,
    sentences: [bareSentence(instruction.makes)],
  };
}
