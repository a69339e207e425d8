import type {ContextFiles} from '../../../simulator/buildkit';
import {isContextPath} from './share/labState';

/** The name under which the Dockerfile stands among the files. */
export const DOCKERFILE = 'Dockerfile';

const isBelow = (path: string, folder: string) => path.startsWith(`${folder}/`);

/** Why a file cannot have a path: it is none below the context, another has it, or one is a folder. */
export type PathProblem = 'form' | 'taken' | 'folder';

/**
 * Why a file cannot have a path; undefined where it can.
 *
 * @param files the files of the context without the one that is to have the path
 */
export function pathProblem(path: string, files: ContextFiles): PathProblem | undefined {
  if (!isContextPath(path)) {
    return 'form';
  }
  if (path === DOCKERFILE || Object.hasOwn(files, path)) {
    return 'taken';
  }
  return Object.keys(files).some((each) => isBelow(each, path) || isBelow(path, each)) ||
    isBelow(path, DOCKERFILE)
    ? 'folder'
    : undefined;
}
