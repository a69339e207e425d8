import {buffer} from 'node:stream/consumers';
import {extract} from 'tar-stream';

/** One entry of a tar archive. */
export interface TarEntry {
  /** Absolute, without a slash at the end. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'directory';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** What a symbolic link points to; empty for all else. */
  readonly target: string;
  readonly body: Buffer;
}

const absolute = (name: string) => `/${name.replace(/^\.?\//, '').replace(/\/$/, '')}`;

/**
 * Reads files, directories and links from an archive as `docker export` writes it. A hard link
 * becomes a file with what it is a link to; devices are left out.
 */
export async function readTar(archive: Buffer): Promise<readonly TarEntry[]> {
  const entries = new Map<string, TarEntry>();
  const reader = extract();
  reader.end(archive);
  for await (const entry of reader) {
    const {name, type, linkname, mode, uid, gid} = entry.header;
    const body = await buffer(entry);
    if (type === 'file' || type === 'link' || type === 'symlink' || type === 'directory') {
      const path = absolute(name);
      const linked = type === 'link' ? entries.get(absolute(linkname)) : undefined;
      entries.set(path, {
        ...{path, mode: mode & 0o7777, uid, gid},
        kind: type === 'link' ? 'file' : type,
        target: type === 'symlink' ? linkname : '',
        body: linked?.body ?? body,
      });
    }
  }
  return [...entries.values()];
}
