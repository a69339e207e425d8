import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

const BLOCK = 512;

const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`;

/** One file as ustar writes it: a header, and the bytes filled up to whole blocks. */
function entry(name: string, body: Buffer): Buffer {
  if (Buffer.byteLength(name) > 100) {
    throw new Error(`${name}: a name of an archive has at most 100 bytes`);
  }
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0);
  header.write(octal(0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(body.length, 12), 124);
  header.write(octal(0, 12), 136);
  // The checksum counts its own field as spaces.
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      7,
    )} `,
    148,
  );
  return Buffer.concat([header, body, Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK)]);
}

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      const skipped = ['node_modules', 'data'].includes(name);
      return statSync(join(folder, path)).isDirectory()
        ? skipped
          ? []
          : filesIn(folder, path)
        : [path];
    });
}

/**
 * The files under `folder` as a `.tar.gz`, in a directory `name`; the same files give the same
 * bytes. What running the app leaves behind (`node_modules`, `data`) is not in it.
 */
export function tarball(folder: string, name: string): Buffer {
  const entries = filesIn(folder).map((path) =>
    entry(`${name}/${path}`, readFileSync(join(folder, path))),
  );
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * BLOCK)]), {level: 9});
}
