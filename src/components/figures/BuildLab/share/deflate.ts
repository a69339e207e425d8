/**
 * Bytes go in by pieces this small because a browser inflates a piece whole before it lets anyone
 * look: deflate grows by 1032 at most (zlib.net/zlib_tech.html), so one piece holds 264 kB.
 */
const PIECE = 256;

function piecesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let next = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (next >= bytes.length) {
          controller.close();
          return;
        }
        controller.enqueue(bytes.slice(next, next + PIECE));
        next += PIECE;
      },
    },
    {highWaterMark: 0},
  );
}

/** All bytes of a stream, or undefined as soon as there are more than `limit`. */
async function collect(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) {
      break;
    }
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Whether this browser can compress: not before Safari 16.4 and Firefox 113. */
export function canDeflate(): boolean {
  return typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';
}

/** `bytes` in zlib's format, whose checksum tells a damaged link. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await collect(
    piecesOf(bytes).pipeThrough(new CompressionStream('deflate')),
    Infinity,
  );
  return packed ?? new Uint8Array();
}

/**
 * What {@link deflate} was given, or undefined where that is more than `limit` bytes; it stops
 * inflating there.
 * @throws TypeError where the bytes are cut short, changed, or something else
 */
export function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return collect(piecesOf(bytes).pipeThrough(new DecompressionStream('deflate')), limit);
}
