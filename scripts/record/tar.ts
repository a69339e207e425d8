/** One entry of a tar archive. */
export interface TarEntry {
  /** Absolute, without a slash at the end. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'directory';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly target: string;
  readonly body: Buffer;
}

const BLOCK = 512;

const absolute = (name: string) => `/${name.replace(/^\.?\//, '').replace(/\/$/, '')}`;

/**
 * Reads files, directories and links from an archive as `docker export` writes it (ustar, short
 * names). A hard link becomes a file with what it is a link to.
 */
export function readTar(archive: Buffer): readonly TarEntry[] {
  const entries = new Map<string, TarEntry>();
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
    const header = archive.subarray(at, at + BLOCK);
    const text = (from: number, length: number) =>
      header.toString('utf8', from, from + length).replace(/\0[^]*$/, '');
    const number = (from: number, length: number) => parseInt(text(from, length).trim() || '0', 8);
    const size = number(124, 12);
    const type = text(156, 1);
    const name = text(345, 155) === '' ? text(0, 100) : `${text(345, 155)}/${text(0, 100)}`;
    const path = absolute(name);
    const body = archive.subarray(at + BLOCK, at + BLOCK + size);
    const linked = type === '1' ? entries.get(absolute(text(157, 100))) : undefined;
    if (['', '0', '1', '2', '5'].includes(type)) {
      entries.set(path, {
        path,
        kind: type === '5' ? 'directory' : type === '2' ? 'symlink' : 'file',
        mode: number(100, 8) & 0o7777,
        uid: number(108, 8),
        gid: number(116, 8),
        target: type === '2' ? text(157, 100) : '',
        body: linked?.body ?? body,
      });
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return [...entries.values()];
}
