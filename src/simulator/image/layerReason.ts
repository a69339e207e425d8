import type {InstructionParts} from '../dockerfile';

/** Why an instruction adds a layer, or adds none. */
export type LayerReason =
  'copies-files' | 'runs-command' | 'makes-directory' | 'root-directory' | 'configuration';

/**
 * Whether an instruction adds a layer to the image, as the history's `emptyLayer` tells it.
 *
 * Source: moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go (`commitToHistory` of each
 * `dispatch…`). WORKDIR adds one even when the directory is there, but none for `/`.
 *
 * @param directory the working directory after the instruction
 */
export function layerReason({keyword}: InstructionParts, directory: string): LayerReason {
  switch (keyword) {
    case 'ADD':
    case 'COPY':
      return 'copies-files';
    case 'RUN':
      return 'runs-command';
    case 'WORKDIR':
      return directory === '/' ? 'root-directory' : 'makes-directory';
    default:
      return 'configuration';
  }
}

export const makesLayer = (reason: LayerReason) =>
  reason === 'copies-files' || reason === 'runs-command' || reason === 'makes-directory';

/** The working directory after `WORKDIR path`, cleaned as Go's `path.Join` cleans. */
export function resolveDirectory(current: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${current}/${path}`).split('/')) {
    if (part === '..') {
      parts.pop();
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  return `/${parts.join('/')}`;
}
