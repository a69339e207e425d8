import {zipSync} from 'fflate';

/** A file of an archive: its name with `/` between folders, and its bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly body: Buffer;
}

/** The first day that the format knows, in every time zone: the same files give the same bytes. */
const MODIFIED = new Date(1980, 0, 1);

/** A zip archive, which Windows, macOS and Linux open without another program. */
export const zip = (entries: readonly ZipEntry[]): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(entries.map(({name, body}) => [name, body])), {
      level: 9,
      mtime: MODIFIED,
    }),
  );
