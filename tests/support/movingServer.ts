import {readFile} from 'node:fs/promises';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A static host on a free port, to which a new build can come, and which can fail. */
export interface MovingServer {
  readonly origin: string;
  /** What was asked for since the last call, as paths below the base. */
  readonly takeAsked: () => readonly string[];
  /** Serves another folder from now on. */
  readonly moveTo: (folder: string) => void;
  /** Answers so many more requests, then drops every connection; Infinity mends it. */
  readonly failAfter: (requests: number) => void;
  /** Changes the body of a file, as a bad line or a half-finished upload does. */
  readonly tamper: (path: string | undefined) => void;
  readonly close: () => Promise<void>;
}

/** Serves `folder` under `base`, a path with a slash at both ends, as GitHub Pages does. */
export async function serveMoving(folder: string, base = '/'): Promise<MovingServer> {
  let root = folder;
  let left = Infinity;
  let tampered: string | undefined;
  const asked: string[] = [];

  async function answer(pathname: string, response: ServerResponse): Promise<void> {
    const below = decodeURIComponent(pathname.slice(base.length));
    asked.push(below);
    const file = path.join(
      root,
      below.endsWith('/') || below === '' ? `${below}index.html` : below,
    );
    try {
      const body = await readFile(file);
      response.writeHead(200, {
        'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
        'cache-control': 'max-age=600',
      });
      response.end(below === tampered ? Buffer.concat([body, Buffer.from(' ')]) : body);
    } catch {
      response.writeHead(404, {'content-type': 'text/html; charset=utf-8'});
      // A host without such a page of its own sends nothing.
      response.end(await readFile(path.join(root, '404.html')).catch(() => undefined));
    }
  }

  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    left -= 1;
    if (left < 0) {
      request.socket.destroy();
    } else if (pathname.startsWith(base)) {
      void answer(pathname, response);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    takeAsked: () => asked.splice(0),
    moveTo: (next) => (root = next),
    failAfter: (requests) => (left = requests),
    tamper: (file) => (tampered = file),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
