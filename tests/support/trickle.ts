import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

/** How many bytes come at once, and the milliseconds until the next ones. */
const PIECE = 400;
const PAUSE = 25;

/** As much of a page as a large screen shows before it is scrolled. */
const SEEN = 60_000;

interface SlowLine {
  readonly origin: string;
  readonly close: () => void;
}

/** Passes on what the site answers; the body of a page comes in small pieces. */
export async function openSlowLine(site: string): Promise<SlowLine> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', site));
      const content = Buffer.from(await answer.arrayBuffer());
      const type = answer.headers.get('content-type') ?? 'application/octet-stream';
      response.writeHead(answer.status, {'content-type': type});
      const body = type.startsWith('text/html') ? content.indexOf('<body') : content.length;
      response.write(content.subarray(0, body));
      for (let sent = body; sent < content.length; sent += PIECE) {
        response.write(content.subarray(sent, sent + PIECE));
        await wait(sent < body + SEEN ? PAUSE : 0);
      }
      response.end();
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
