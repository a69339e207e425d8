import {textContent, type Content} from './content';

/** Permission bits, such as 0o755, and the numbers of the owner. */
export interface Attributes {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

export interface FileEntry extends Attributes {
  readonly kind: 'file';
  readonly content: Content;
}

export interface Symlink extends Attributes {
  readonly kind: 'symlink';
  readonly target: string;
}

export interface Directory extends Attributes {
  readonly kind: 'directory';
  readonly children: ReadonlyMap<string, Entry>;
}

export type Entry = FileEntry | Symlink | Directory;

const ROOT_OWNED = {uid: 0, gid: 0};

export const emptyDirectory = (attributes: Partial<Attributes> = {}): Directory => ({
  kind: 'directory',
  mode: 0o755,
  ...ROOT_OWNED,
  ...attributes,
  children: new Map(),
});

export const file = (content: Content, attributes: Partial<Attributes> = {}): FileEntry => ({
  kind: 'file',
  mode: 0o644,
  ...ROOT_OWNED,
  ...attributes,
  content,
});

export const textFile = (text: string, attributes: Partial<Attributes> = {}) =>
  file(textContent(text), attributes);

export const symlink = (target: string, attributes: Partial<Attributes> = {}): Symlink => ({
  kind: 'symlink',
  mode: 0o777,
  ...ROOT_OWNED,
  ...attributes,
  target,
});

/** What an entry itself weighs in a layer, in bytes: a directory and a link weigh nothing. */
export const sizeOf = (entry: Entry) => (entry.kind === 'file' ? entry.content.size : 0);
