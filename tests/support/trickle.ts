import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

/** How many bytes come at once, at most, and the milliseconds until the next ones. */
const PIECE = 400;
const PAUSE = 25;

/** As much of a page as a large screen shows before it is scrolled. */
const SEEN = 60_000;

/** Between words and before a tag: a line that is cut within a word breaks again when the rest comes. */
const ENDS = [' ', '<', '\n'].map((sign) => sign.charCodeAt(0));

/** Where the piece ends that begins at `start`, a byte of the page. */
function endOfPiece(content: Buffer, start: number): number {
  const end = Math.min(start + PIECE, content.length);
  for (let at = end; at > start && end < content.length; at -= 1) {
    if (ENDS.includes(content[at] ?? 0)) {
      return at;
    }
  }
  return end;
}

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
      for (let sent = body; sent < content.length;) {
        const end = endOfPiece(content, sent);
        response.write(content.subarray(sent, end));
        sent = end;
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
