import {textContent, type Content} from './content';

/** Permission bits, such as 0o755, and the numbers of the owner. */
export interface Attributes {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** A regular file. */
export interface FileEntry extends Attributes {
  readonly kind: 'file';
  readonly content: Content;
}

/** A symbolic link; `target` is the path as it was given, absolute or not. */
export interface Symlink extends Attributes {
  readonly kind: 'symlink';
  readonly target: string;
}

/** A directory and what is in it, by name. */
export interface Directory extends Attributes {
  readonly kind: 'directory';
  readonly children: ReadonlyMap<string, Entry>;
}

/** What a path can lead to. */
export type Entry = FileEntry | Symlink | Directory;

const ROOT_OWNED = {uid: 0, gid: 0};

/** A directory of root's with nothing in it, mode 0755 unless given. */
export const emptyDirectory = (attributes: Partial<Attributes> = {}): Directory => ({
  kind: 'directory',
  mode: 0o755,
  ...ROOT_OWNED,
  ...attributes,
  children: new Map(),
});

/** A file of root's, mode 0644 unless given. */
export const file = (content: Content, attributes: Partial<Attributes> = {}): FileEntry => ({
  kind: 'file',
  mode: 0o644,
  ...ROOT_OWNED,
  ...attributes,
  content,
});

/** A file of root's with a text, mode 0644 unless given. */
export const textFile = (text: string, attributes: Partial<Attributes> = {}) =>
  file(textContent(text), attributes);

/** A symbolic link of root's; the mode of a link is 0777 on Linux (symlink(7)). */
export const symlink = (target: string, attributes: Partial<Attributes> = {}): Symlink => ({
  kind: 'symlink',
  mode: 0o777,
  ...ROOT_OWNED,
  ...attributes,
  target,
});

/** What an entry itself weighs in a layer, in bytes: a directory and a link weigh nothing. */
export const sizeOf = (entry: Entry) => (entry.kind === 'file' ? entry.content.size : 0);
