import {translate} from '@docusaurus/Translate';
import type {BuildStep, FileChange, StepReason} from '../../../../simulator/buildkit';
import {code} from '../code';

type ContentChanged = Extract<StepReason, {readonly kind: 'content-changed'}>;

const MOST_NAMES = 3;

/** A path as a Dockerfile writes it: relative to the context, without a leading slash. */
const shownPath = (path: string, from: ContentChanged['from']) =>
  from === 'context' ? path.replace(/^\//, '') : path;

function names({files, from}: ContentChanged): string {
  const shown = files.slice(0, MOST_NAMES).map(({path}) => code(shownPath(path, from)));
  const more = files.length - shown.length;
  return more === 0
    ? shown.join(', ')
    : translate(
        {
          id: 'buildSteps.files.more',
          message: '{names} 외 {more}개',
          description: 'Files of which the first few are named',
        },
        {names: shown.join(', '), more},
      );
}

/** What happened to all of the files; undefined when not the same happened to all. */
function commonChange({files}: ContentChanged): FileChange | undefined {
  const [first] = files;
  return files.every(({change}) => change === first?.change) ? first?.change : undefined;
}

/** Where the files come from; nothing for the build context, which is the usual place. */
function origin({from}: ContentChanged, steps: readonly BuildStep[]): string {
  if (from === 'context') {
    return '';
  }
  if (from === 'image') {
    return translate({
      id: 'buildSteps.files.image',
      message: '다른 이미지에서 가져오는 ',
      description:
        'Before the names of files that COPY --from takes from an image; ends in a blank',
    });
  }
  const name = steps.find(({stage}) => stage === from)?.stageName ?? '';
  return translate(
    {
      id: 'buildSteps.files.stage',
      message: '스테이지 {name}에서 가져오는 ',
      description: 'Before the names of files that COPY --from takes from a stage; ends in a blank',
    },
    {name: code(name === '' ? String(from) : name)},
  );
}

/** Which files changed, as the first half of a sentence: “`server.js` 파일이 바뀌어”. */
export function changedFiles(reason: ContentChanged, steps: readonly BuildStep[]): string {
  const values = {files: origin(reason, steps) + names(reason)};
  switch (commonChange(reason)) {
    case 'added':
      return translate(
        {
          id: 'buildSteps.files.added',
          message: '{files} 파일이 새로 생겨',
          description: 'First half of a sentence on why a step ran: files that it reads are new',
        },
        values,
      );
    case 'removed':
      return translate(
        {
          id: 'buildSteps.files.removed',
          message: '{files} 파일이 없어져',
          description: 'First half of a sentence on why a step ran: files that it read are gone',
        },
        values,
      );
    case 'changed':
      return translate(
        {
          id: 'buildSteps.files.changed',
          message: '{files} 파일이 바뀌어',
          description: 'First half of a sentence on why a step ran: files that it reads changed',
        },
        values,
      );
    case undefined:
      return translate(
        {
          id: 'buildSteps.files.mixed',
          message: '{files} 파일이 달라져',
          description: 'First half of a sentence: some files are new, others changed or are gone',
        },
        values,
      );
  }
}
