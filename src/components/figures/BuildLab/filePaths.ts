import {translate} from '@docusaurus/Translate';
import type {ContextFiles} from '../../../simulator/buildkit';
import {isContextPath} from './share/labState';

/** The name under which the Dockerfile stands among the files. */
export const DOCKERFILE = 'Dockerfile';

const isBelow = (path: string, folder: string) => path.startsWith(`${folder}/`);

/**
 * Why a file cannot have a path, in words; undefined where it can.
 *
 * @param files the files of the context without the one that is to have the path
 */
export function pathProblem(path: string, files: ContextFiles): string | undefined {
  if (!isContextPath(path)) {
    return translate({
      id: 'buildLab.path.form',
      message: '컨텍스트 안의 상대 경로를 적습니다. 예: src/app.js',
      description: 'A path that cannot be that of a file of the build context',
    });
  }
  if (path === DOCKERFILE || Object.hasOwn(files, path)) {
    return translate({
      id: 'buildLab.path.taken',
      message: '같은 경로의 파일이 이미 있습니다.',
      description: 'A path that another file has',
    });
  }
  return Object.keys(files).some((each) => isBelow(each, path) || isBelow(path, each)) ||
    isBelow(path, DOCKERFILE)
    ? translate({
        id: 'buildLab.path.folder',
        message: '같은 이름의 파일과 폴더가 함께 있을 수 없습니다.',
        description: 'A path that would make a file of a folder, or a folder of a file',
      })
    : undefined;
}
