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

export function textContent(text: string): Content {
  const bytes = utf8ToBytes(text);
  return {digest: `sha256:${bytesToHex(sha256(bytes))}`, size: bytes.length, text};
}

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
