import {
  emptyDirectory,
  file,
  madeContent,
  makeLayer,
  symlink,
  type LayerChange,
} from '../filesystem';

/** Changes for layers made by hand. Two files of one origin and size have the same content. */
export const write = (path: string, size: number, origin = path, mode = 0o644): LayerChange => ({
  kind: 'added',
  path,
  entry: file(madeContent(origin, size), {mode}),
  opaque: false,
});

/** A directory that a layer adds. */
export const directory = (path: string, opaque = false): LayerChange => ({
  kind: 'added',
  path,
  entry: emptyDirectory(),
  opaque,
});

/** A symbolic link that a layer adds. */
export const link = (path: string, target: string): LayerChange => ({
  kind: 'added',
  path,
  entry: symlink(target),
  opaque: false,
});

/** A whiteout: the path is hidden. */
export const whiteout = (path: string): LayerChange => ({kind: 'deleted', path});

/** A layer of these changes. */
export const layer = (...changes: readonly LayerChange[]) => makeLayer(() => changes);
