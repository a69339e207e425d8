import {ERRNO_TEXT} from '../errno';
import {readOptions, usage} from '../options';
import {OpaqueCommand} from '../signals';
import type {Utility} from '../shell';
import {unescape} from '../builtins/echo';
import {isUnknown} from '../unknown';
import {printUnknown} from '../opaque';
import {linesOf} from './input';
import {filter} from './text';

/** Whether a list such as `1,3-5,7-` names a number. */
function inList(list: string, number: number): boolean {
  return list.split(',').some((range) => {
    const [from = '', to] = range.split('-');
    const start = Number(from || '1');
    const end = to === undefined ? start : to === '' ? Infinity : Number(to);
    return start <= number && number <= end;
  });
}

/** BusyBox's `cut`, by fields (`-f`) or characters (`-c`, `-b`). */
export const cut: Utility = (call) => {
  const options = readOptions(call, 'b:c:f:d:sn', {
    delimiter: 'd:',
    fields: 'f:',
    characters: 'c:',
  });
  if (options === undefined) {
    return 1;
  }
  const {flags, operands} = options;
  const list = flags.get('f') ?? flags.get('c') ?? flags.get('b');
  if (list === undefined) {
    return call.fail('expected a list of bytes, characters, or fields');
  }
  const delimiter = flags.get('d') ?? '\t';
  return filter(call, operands, (inputs) => {
    for (const line of inputs.flatMap(({text}) => linesOf(text))) {
      const parts = flags.has('f') ? line.split(delimiter) : [...line];
      if (flags.has('f') && parts.length === 1) {
        call.out(flags.has('s') ? '' : `${line}\n`);
        continue;
      }
      const picked = parts.filter((_, index) => inList(list, index + 1));
      call.out(`${picked.join(flags.has('f') ? delimiter : '')}\n`);
    }
    return 0;
  });
};

const CLASS_RANGES: Readonly<Record<string, string>> = {
  lower: 'a-z',
  upper: 'A-Z',
  digit: '0-9',
  alpha: 'A-Za-z',
  alnum: '0-9A-Za-z',
  space: '\\t-\\r ',
  blank: ' \\t',
  punct: '!-/:-@[-`{-~',
};

/** The characters that a set of `tr` stands for. */
function expandSet(text: string): readonly string[] {
  const named = text.replace(/\[:(\w+):\]/g, (whole, name: string) => CLASS_RANGES[name] ?? whole);
  const characters = [...unescape(named, false).text];
  const result: string[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const from = characters[at] ?? '';
    const to = characters[at + 1] === '-' ? characters[at + 2] : undefined;
    if (to === undefined) {
      result.push(from);
      continue;
    }
    for (let code = from.charCodeAt(0); code <= Math.min(to.charCodeAt(0), 0xff); code += 1) {
      result.push(String.fromCharCode(code));
    }
    at += 2;
  }
  return result;
}

/** BusyBox's `tr`: replaces, deletes (`-d`) or squeezes (`-s`) characters. */
export const tr: Utility = (call) => {
  const options = readOptions(call, 'cCds');
  const [first, second] = options?.operands ?? [];
  if (options === undefined) {
    return 1;
  }
  if (first === undefined || options.operands.length > 2) {
    return usage(call, '[-cds] STRING1 [STRING2]');
  }
  const {flags} = options;
  const text = call.input();
  if (isUnknown(text)) {
    return printUnknown(call, 1, text);
  }
  const from = expandSet(first);
  const complement = flags.has('c') || flags.has('C');
  const isIn = (character: string) => from.includes(character) !== complement;
  const to = expandSet(second ?? '');
  const squeezes = second === undefined || flags.has('d') ? from : to;
  let result = '';
  for (const character of text) {
    if (flags.has('d') && isIn(character)) {
      continue;
    }
    const index = complement ? to.length - 1 : from.indexOf(character);
    const maps = !flags.has('d') && second !== undefined && isIn(character);
    const mapped = maps ? (to[Math.min(index, to.length - 1)] ?? character) : character;
    const repeats = flags.has('s') && squeezes.includes(mapped) && result.endsWith(mapped);
    result += repeats ? '' : mapped;
  }
  call.out(result);
  return 0;
};

/** BusyBox's `tee`: its input to the standard output and to files. */
export const tee: Utility = (call) => {
  const options = readOptions(call, 'ai', {append: 'a'});
  if (options === undefined) {
    return 1;
  }
  const text = call.input();
  call.out(text);
  let status = 0;
  for (const operand of options.operands) {
    const path = call.path(operand);
    const before = options.flags.has('a') ? call.files.find(path) : undefined;
    const kept = before === undefined ? {text: ''} : call.files.read(path);
    const error =
      typeof kept === 'string'
        ? kept
        : call.files.write(path, kept.text + text, 0o666 & ~call.shell.umask);
    if (error !== undefined) {
      status = call.fail(`${operand}: ${ERRNO_TEXT[error]}`);
    }
  }
  return status;
};

/** `seq` with one, two or three whole numbers. */
export const seq: Utility = (call) => {
  const options = call.args.filter((arg) => /^-[a-zA-Z]/.test(arg));
  if (options.length > 0) {
    throw new OpaqueCommand('seq');
  }
  const bad = call.args.find((arg) => !/^-?\d+(\.\d+)?$/.test(arg));
  if (bad !== undefined || call.args.length === 0) {
    return call.fail(`invalid number '${bad ?? ''}'`);
  }
  const numbers = call.args.map(Number);
  const [first = 1, second = 1, third] =
    numbers.length === 1
      ? [1, 1, numbers[0]]
      : numbers.length === 2
        ? [numbers[0], 1, numbers[1]]
        : numbers;
  const last = third ?? first;
  if (second === 0) {
    return call.fail("invalid increment '0'");
  }
  const count = Math.floor((last - first) / second) + 1;
  const digits = Math.max(...call.args.map((arg) => arg.split('.')[1]?.length ?? 0));
  for (let index = 0; index < count; index += 1) {
    call.world.budget.step();
    call.out(`${(first + index * second).toFixed(digits)}\n`);
  }
  return 0;
};

/** `yes` into a pipe: more lines than what reads them takes. */
export const yes: Utility = (call) => {
  const line = call.args.length === 0 ? 'y' : call.args.join(' ');
  call.out(`${line}\n`.repeat(1000));
  return 0;
};
