import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/** What is in a file. Two contents are the same when their digests are. */
export interface Content {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
  /** Undefined where the model knows how a file came to be, but not its bytes. */
  readonly text: string | undefined;
}

/** The digest of a text's UTF-8 bytes, as the OCI writes digests. */
export const digestOf = (text: string) => `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;

/** A digest of several parts that no other cutting of the same text shares. */
export const digestOfParts = (...parts: readonly string[]) =>
  digestOf(parts.map((part) => `${part.length}:${part}`).join(''));

/** Works out the digest when it is asked for: most of what commands write is never compared. */
class TextContent implements Content {
  private known: string | undefined;
  readonly size: number;

  constructor(readonly text: string) {
    this.size = utf8Length(text);
  }

  get digest(): string {
    this.known ??= digestOf(this.text);
    return this.known;
  }
}

/** The bytes of a text in UTF-8; half of a surrogate pair counts as U+FFFD, which is written for it. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) {
      const isPair = unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1));
      at += isPair ? 1 : 0;
      length += unit < 0x800 ? 1 : 2;
    }
  }
  return length;
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** The content of a file with a known text; it is written in UTF-8. */
export const textContent = (text: string): Content => new TextContent(text);

/**
 * Content that is known by its origin alone, such as a program that a compiler made.
 *
 * @param origin everything that the bytes depend on
 * @param size in bytes
 */
export const madeContent = (origin: string, size: number): Content => ({
  digest: digestOfParts('made', origin, String(size)),
  size,
  text: undefined,
});
