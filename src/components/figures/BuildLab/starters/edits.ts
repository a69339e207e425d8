import {translate} from '@docusaurus/Translate';
import {code} from '../../BuildSteps';
import type {LabInputs} from '../labInputs';
import type {ReadyEdit} from './types';

/** A change of one file's text; undefined where the file does not exist or would not change. */
export function changeFile(
  {files, ...rest}: LabInputs,
  path: string,
  change: (content: string) => string,
): LabInputs | undefined {
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  const content = file === undefined ? undefined : change(file.content);
  return file === undefined || content === undefined || content === file.content
    ? undefined
    : {...rest, files: {...files, [path]: {...file, content}}};
}

/** The text with the first number after `words` counted up. */
export const countUp = (content: string, words: RegExp) =>
  content.replace(
    new RegExp(`(${words.source}\\D*?)(\\d+)`),
    (_, before: string, number: string) => before + String(Number(number) + 1),
  );

/** Counts up a number in a line of a source file: another content at every press. */
export function editLine(path: string, words: RegExp): ReadyEdit {
  return {
    id: 'source',
    label: () =>
      translate(
        {
          id: 'buildLab.edit.line',
          message: '{path} 한 줄 고치기',
          description: 'Button that changes one line of a source file',
        },
        {path},
      ),
    done: () =>
      translate(
        {
          id: 'buildLab.edit.lineDone',
          message: '{path} 파일의 한 줄을 고쳤습니다. 이제 빌드해 보세요.',
          description: 'Said once a line of a source file has been changed',
        },
        {path: code(path)},
      ),
    apply: (inputs) => changeFile(inputs, path, (content) => countUp(content, words)),
  };
}

/**
 * Adds a dependency to the files that list them.
 *
 * @param name stands in the first file once it has been added
 * @param changes path → what is done to the file's text
 */
export function addDependency(
  name: string,
  changes: Readonly<Record<string, (content: string) => string>>,
): ReadyEdit {
  const [path = ''] = Object.keys(changes);
  return {
    id: 'dependency',
    label: () =>
      translate({
        id: 'buildLab.edit.dependency',
        message: '의존성 추가',
        description: 'Button that adds a dependency to the files that list them',
      }),
    done: () =>
      translate(
        {
          id: 'buildLab.edit.dependencyDone',
          message: '의존성 {name}: {paths} 파일에 더했습니다. 이제 빌드해 보세요.',
          description: 'Said once a dependency has been added',
        },
        {name: code(name), paths: Object.keys(changes).map(code).join(', ')},
      ),
    apply: (inputs) =>
      inputs.files[path]?.content.includes(name) === false
        ? Object.entries(changes).reduce<LabInputs | undefined>(
            (changed, [each, change]) => changed && changeFile(changed, each, change),
            inputs,
          )
        : undefined,
  };
}

/** `touch`: another time of modification, which the cache does not look at. */
export const TOUCH: ReadyEdit = {
  id: 'touch',
  label: () =>
    translate(
      {
        id: 'buildLab.edit.touch',
        message: '{command}만 하기',
        description: 'Button that sets the time of every file to now, and changes nothing else',
      },
      {command: 'touch'},
    ),
  done: () =>
    translate({
      id: 'buildLab.edit.touchDone',
      message:
        '모든 파일의 수정 시각을 지금으로 바꿨습니다. 내용과 권한은 그대로입니다. 이제 빌드해 보세요.',
      description: 'Said once the times of the files have been set to now',
    }),
  apply: (inputs) => inputs,
};

/** `chmod +x`: the same bytes with another mode, which the cache does look at. */
export function makeExecutable(path: string): ReadyEdit {
  return {
    id: 'mode',
    label: () => `chmod +x ${path}`,
    done: () =>
      translate(
        {
          id: 'buildLab.edit.modeDone',
          message: '{path} 파일에 실행 권한을 더했습니다. 내용은 그대로입니다.',
          description: 'Said once a file has been made executable',
        },
        {path: code(path)},
      ),
    apply: (inputs) => {
      const file = inputs.files[path];
      return file === undefined || file.mode === 0o755
        ? undefined
        : {...inputs, files: {...inputs.files, [path]: {...file, mode: 0o755}}};
    },
  };
}
