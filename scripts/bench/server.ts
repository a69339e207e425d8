import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import type {AddressInfo} from 'node:net';
import {promisify} from 'node:util';
import {constants, gzip} from 'node:zlib';

const compress = promisify(gzip);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Formats that are compressed already. */
const COMPRESSED = new Set(['.png', '.woff2']);

/** An answer of the server. */
export interface Served {
  /** The address without the query, as asked for. */
  readonly path: string;
  /** The file's ending, with the dot. */
  readonly type: string;
  readonly status: number;
  /** Bytes of the body on the line: gzip -9 where the format gains from it. */
  readonly bytes: number;
  /** The browser asked for a page that the reader may open next. */
  readonly prefetch: boolean;
}

export interface FileServer {
  readonly origin: string;
  /** What has been served since the last call. */
  readonly takeServed: () => Served[];
  readonly close: () => Promise<void>;
}

/** The file behind an address: a folder's is its index.html, as on any static host. */
function fileOf(root: string, pathname: string): string | undefined {
  const file = path.join(root, decodeURIComponent(pathname));
  if (file !== root && !file.startsWith(path.join(root, path.sep))) {
    return undefined;
  }
  return path.extname(file) === '' ? path.join(file, 'index.html') : file;
}

/** Serves a folder on a free port of this machine, compressed as a static host does. */
export async function serveFolder(folder: string): Promise<FileServer> {
  const root = path.resolve(folder);
  const bodies = new Map<string, Promise<Buffer>>();
  let served: Served[] = [];

  const bodyOf = (file: string): Promise<Buffer> => {
    const known = bodies.get(file);
    if (known !== undefined) {
      return known;
    }
    const body = readFile(file).then((content) =>
      COMPRESSED.has(path.extname(file))
        ? content
        : compress(content, {level: constants.Z_BEST_COMPRESSION}),
    );
    bodies.set(file, body);
    return body;
  };

  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(root, pathname);
    const type = path.extname(file ?? '');
    const prefetch = String(request.headers['sec-purpose']).includes('prefetch');
    const answer = (status: number, body: Buffer): void => {
      served.push({path: pathname, type, status, bytes: body.length, prefetch});
      response.end(body);
    };
    (file === undefined ? Promise.reject(new Error('outside')) : bodyOf(file)).then(
      (body) => {
        response.writeHead(200, {
          // As GitHub Pages: what the page has loaded is not fetched ahead a second time.
          'cache-control': 'max-age=600',
          'content-type': TYPES[type] ?? 'application/octet-stream',
          ...(COMPRESSED.has(type) ? {} : {'content-encoding': 'gzip'}),
        });
        answer(200, body);
      },
      () => {
        response.writeHead(404);
        answer(404, Buffer.alloc(0));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const {port} = server.address() as AddressInfo;

  return {
    origin: `http://localhost:${port}`,
    takeServed: () => {
      const taken = served;
      served = [];
      return taken;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
