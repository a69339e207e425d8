import {readOptions} from '../options';
import type {Utility} from '../shell';
import {filter} from './text';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text in UTF-8. */
function bytesOfText(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const part of encodeURIComponent(text).match(/%..|./g) ?? []) {
    bytes.push(part.length === 3 ? parseInt(part.slice(1), 16) : part.charCodeAt(0));
  }
  return bytes;
}

function encode(text: string): string {
  const bytes = bytesOfText(text);
  let result = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
    const [one = 0, two = 0, last = 0] = three;
    const bits = (one << 16) | (two << 8) | last;
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63)).join('');
    const count = Math.min(3, bytes.length - at) + 1;
    result += letters.slice(0, count).padEnd(4, '=');
  }
  return result;
}

/** @returns undefined when it is no text in UTF-8 */
function decode(text: string): string | undefined {
  let bits = 0;
  let count = 0;
  let escaped = '';
  for (const letter of text.replace(/[\s=]/g, '')) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) {
      return undefined;
    }
    bits = (bits << 6) | value;
    count += 6;
    if (count >= 8) {
      count -= 8;
      escaped += `%${((bits >> count) & 0xff).toString(16).padStart(2, '0')}`;
      bits &= (1 << count) - 1;
    }
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}

/** BusyBox's `base64`, also with `-d`. */
export const base64: Utility = (call) => {
  const options = readOptions(call, 'dw:', {decode: 'd', wrap: 'w:'});
  if (options === undefined) {
    return 1;
  }
  const {flags, operands} = options;
  return filter(call, operands.slice(0, 1), ([input]) => {
    const text = input?.text ?? '';
    if (flags.has('d')) {
      const decoded = decode(text);
      call.out(decoded ?? '');
      return decoded === undefined ? call.fail('truncated input') : 0;
    }
    const width = Number(flags.get('w') ?? '76');
    const encoded = encode(text);
    call.out(
      width === 0 ? encoded : `${encoded.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n')}\n`,
    );
    return 0;
  });
};
