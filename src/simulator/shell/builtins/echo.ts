import type {Utility} from '../shell';

const SIMPLE: Readonly<Record<string, string>> = {
  '\\': '\\',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** A text with its escapes replaced. */
export interface Unescaped {
  readonly text: string;
  /** Whether a `\c` ends all printing. */
  readonly ends: boolean;
}

/** Replaces escapes of `echo -e` and `printf %b`; `octalZero` where octal ones begin with `\0`. */
export function unescape(text: string, octalZero: boolean): Unescaped {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    const octal = (octalZero ? /^0([0-7]{1,3})/ : /^([0-7]{1,3})/).exec(text.slice(at + 1, at + 5));
    const hex = /^x([0-9a-fA-F]{1,2})/.exec(text.slice(at + 1, at + 4));
    if (character !== '\\' || next === '') {
      result += character;
    } else if (next === 'c') {
      return {text: result, ends: true};
    } else if (octal !== null) {
      result += String.fromCharCode(parseInt(octal[1] ?? '', 8) & 0xff);
      at += octal[0].length;
    } else if (hex !== null) {
      result += String.fromCharCode(parseInt(hex[1] ?? '', 16));
      at += hex[0].length;
    } else {
      result += SIMPLE[next] ?? `\\${next}`;
      at += 1;
    }
  }
  return {text: result, ends: false};
}

/** BusyBox's `echo`, with `-n`, `-e` and `-E`. */
export const echo: Utility = (call) => {
  const words = [...call.args];
  let newline = true;
  let escapes = false;
  while (/^-[neE]+$/.test(words[0] ?? '')) {
    const letters = words.shift() ?? '';
    newline &&= !letters.includes('n');
    for (const letter of letters) {
      escapes = letter === 'e' || (letter !== 'E' && escapes);
    }
  }
  const text = words.join(' ');
  const {text: printed, ends} = escapes ? unescape(text, true) : {text, ends: false};
  call.out(newline && !ends ? `${printed}\n` : printed);
  return 0;
};
