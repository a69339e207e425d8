import {isUnknown} from '../unknown';
import type {Call, Utility} from '../shell';
import {unescape} from './echo';

const DIRECTIVE = /%([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?(?:ll|[hlLqjzt])?([a-zA-Z%])/y;
const MOST_WIDTH = 4096;

interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly conversion: string;
}

function pad(text: string, {flags, width}: Directive, zeros: boolean): string {
  const size = Math.min(width, MOST_WIDTH);
  if (flags.includes('-')) {
    return text.padEnd(size);
  }
  if (zeros && flags.includes('0')) {
    const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
    return sign + text.slice(sign.length).padStart(size - sign.length, '0');
  }
  return text.padStart(size);
}

function signed(value: bigint, flags: string): string {
  const sign = value < 0n ? '' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  return `${sign}${value}`;
}

/** The number in an argument; undefined for none. */
function integer(text: string): bigint | undefined {
  const trimmed = text.trim();
  if (/^['"]/.test(trimmed)) {
    return BigInt(trimmed.charCodeAt(1) || 0);
  }
  const [, sign = '', digits = ''] =
    /^([-+]?)(0[xX][0-9a-fA-F]{1,16}|\d{1,19})$/.exec(trimmed) ?? [];
  if (digits === '' || /^0\d*[89]/.test(digits)) {
    return undefined;
  }
  const value = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return sign === '-' ? -value : value;
}

function formatNumber(directive: Directive, value: bigint): string {
  const {conversion, flags, precision} = directive;
  const magnitude = BigInt.asUintN(64, value);
  const texts: Readonly<Record<string, () => string>> = {
    o: () => magnitude.toString(8),
    u: () => String(magnitude),
    x: () => (flags.includes('#') ? '0x' : '') + magnitude.toString(16),
    X: () => (flags.includes('#') ? '0X' : '') + magnitude.toString(16).toUpperCase(),
  };
  const text = texts[conversion]?.() ?? signed(value, flags);
  const digits =
    precision === undefined ? text : text.padStart(Math.min(precision, MOST_WIDTH), '0');
  return pad(digits, directive, precision === undefined);
}

/** BusyBox's `printf`. The format is used again while arguments are left. */
export const printf: Utility = (call) => {
  const [format, ...rest] = call.args[0] === '--' ? call.args.slice(1) : call.args;
  if (format === undefined) {
    return warn(call, 'usage: printf FORMAT [ARGUMENT...]', 2);
  }
  const args = [...rest];
  let status = 0;
  const number = (): bigint => {
    const text = args.shift() ?? '';
    const value = text === '' && rest.length === 0 ? 0n : integer(text);
    if (value === undefined) {
      status = warn(call, `invalid number '${text}'`, 1);
    }
    return value ?? 0n;
  };
  do {
    const before = args.length;
    const ends = formatOnce(format, args, number, (text) => call.out(text));
    if (ends || args.length === before) {
      break;
    }
  } while (args.length > 0);
  return status;
};

function warn(call: Call, message: string, status: number): number {
  call.shell.warn(`${call.shell.position.arg0.replace(/^.*\//, '')}: ${message}`);
  return status;
}

/** Prints the format once. @returns whether a `\\c` ended it */
function formatOnce(
  format: string,
  args: string[],
  number: () => bigint,
  out: (text: string) => void,
): boolean {
  for (let at = 0; at < format.length;) {
    DIRECTIVE.lastIndex = at;
    const found = format.charAt(at) === '%' ? DIRECTIVE.exec(format) : null;
    if (found === null) {
      const end = format.indexOf('%', at + 1);
      const part = unescape(format.slice(at, end < 0 ? format.length : end), false);
      out(part.text);
      if (part.ends) {
        return true;
      }
      at = end < 0 ? format.length : end;
      continue;
    }
    at = DIRECTIVE.lastIndex;
    const [, flags = '', width = '0', precision, conversion = ''] = found;
    const size = width === '*' ? Number(number()) : Number(width);
    const made = formatOne(
      {
        flags: size < 0 ? `${flags}-` : flags,
        width: Math.abs(size),
        precision:
          precision === undefined
            ? undefined
            : precision === '*'
              ? Number(number())
              : Number(precision),
        conversion,
      },
      args,
      number,
    );
    out(made.text);
    if (made.ends) {
      return true;
    }
  }
  return false;
}

function formatOne(
  directive: Directive,
  args: string[],
  number: () => bigint,
): {readonly text: string; readonly ends: boolean} {
  const {conversion, precision} = directive;
  switch (conversion) {
    case '%':
      return {text: '%', ends: false};
    case 'c':
      return {text: pad((args.shift() ?? '').charAt(0), directive, false), ends: false};
    case 's':
    case 'b': {
      const arg = args.shift() ?? '';
      const {text, ends} = conversion === 'b' ? unescape(arg, true) : {text: arg, ends: false};
      const shown = precision === undefined || isUnknown(text) ? text : text.slice(0, precision);
      return {text: pad(shown, directive, false), ends};
    }
    case 'e':
    case 'f':
    case 'g': {
      const value = Number(args.shift() ?? '0') || 0;
      const digits = Math.min(precision ?? 6, 20);
      return {
        text: pad(conversion === 'f' ? value.toFixed(digits) : String(value), directive, true),
        ends: false,
      };
    }
    case 'd':
    case 'i':
    case 'o':
    case 'u':
    case 'x':
    case 'X':
      return {text: formatNumber(directive, number()), ends: false};
    default:
      return {text: `%${conversion}`, ends: false};
  }
}
