import {readOptions} from '../options';
import {printUnknown} from '../opaque';
import type {Call, Utility} from '../shell';
import {isUnknown} from '../unknown';
import {joinLines, linesOf, readInputs, type NamedText} from './input';

/** Runs a filter on its inputs; what it makes of text that is not known is not known either. */
export function filter(
  call: Call,
  operands: readonly string[],
  run: (inputs: readonly NamedText[]) => number,
  refuse = (name: string, reason: string) => call.fail(`${name}: ${reason}`),
): number {
  let status = 0;
  const inputs = readInputs(call, operands, (name, reason) => {
    status = refuse(name, reason);
  });
  if (inputs.some(({text}) => isUnknown(text))) {
    printUnknown(call, 1, ...inputs.map(({text}) => text));
    return status;
  }
  return run(inputs) || status;
}

const cantOpen = (call: Call) => (name: string, reason: string) =>
  call.fail(`can't open '${name}': ${reason}`);

/** `head -5` and `tail -5` are short for `-n 5`. */
function withCount(call: Call): Call {
  const args = call.args.map((arg) => (/^-\d+$/.test(arg) ? `-n${arg.slice(1)}` : arg));
  return {...call, args};
}

const ends =
  (isHead: boolean): Utility =>
  (call) => {
    const options = readOptions(withCount(call), 'n:c:qvfs:', {
      lines: 'n:',
      bytes: 'c:',
      quiet: 'q',
    });
    if (options === undefined) {
      return 1;
    }
    const {flags, operands} = options;
    const bytes = flags.get('c');
    const count = bytes ?? flags.get('n') ?? '10';
    if (!/^[-+]?\d+[kmb]?$/.test(count)) {
      return call.fail(`invalid number '${count}'`);
    }
    const number = parseInt(count.replace(/^[-+]/, ''), 10);
    const pick = <T extends {slice(from?: number, to?: number): T}>(all: T): T => {
      if (isHead) {
        return count.startsWith('-') ? all.slice(0, -number || undefined) : all.slice(0, number);
      }
      return count.startsWith('+')
        ? all.slice(Math.max(0, number - 1))
        : number === 0
          ? all.slice(0, 0)
          : all.slice(-number);
    };
    const refuse = isHead ? undefined : cantOpen(call);
    return filter(
      call,
      operands,
      (inputs) => {
        const named = (operands.length > 1 || flags.has('v')) && !flags.has('q');
        if (inputs.length === 0 && !isHead) {
          call.fail('no files');
        }
        inputs.forEach(({name, text}, index) => {
          if (named) {
            call.out(`${index > 0 ? '\n' : ''}==> ${name === '-' ? 'standard input' : name} <==\n`);
          }
          call.out(bytes === undefined ? pickLines(text, pick) : pick(text as never));
        });
        return 0;
      },
      refuse,
    );
  };

/** Picks lines with their newlines, so that a last line without one keeps that. */
function pickLines(text: string, pick: (lines: string[]) => string[]): string {
  return pick(text.split(/(?<=\n)/).filter((line) => line !== '')).join('');
}

/** BusyBox's `head`, with `-n` and `-c`. */
export const head = ends(true);

/** BusyBox's `tail`, with `-n` and `-c`. */
export const tail = ends(false);

/** BusyBox's `wc`: numbers alone for one count of the standard input, in columns otherwise. */
export const wc: Utility = (call) => {
  const options = readOptions(call, 'clwmL', {lines: 'l', bytes: 'c', words: 'w', chars: 'm'});
  if (options === undefined) {
    return 1;
  }
  const {flags, operands} = options;
  const wanted =
    flags.size === 0
      ? ['l', 'w', 'c']
      : ['l', 'w', 'm', 'c', 'L'].filter((each) => flags.has(each));
  const count = (text: string): Readonly<Record<string, number>> => ({
    l: text.split('\n').length - 1,
    w: text.split(/\s+/).filter((word) => word !== '').length,
    c: new Utf8(text).length,
    m: [...text].length,
    L: Math.max(0, ...linesOf(text).map((line) => line.length)),
  });
  const print = (counts: Readonly<Record<string, number>>, name: string) => {
    const columns = wanted.map((each) => String(counts[each] ?? 0));
    const line =
      columns.length === 1 && operands.length < 2
        ? columns[0]
        : columns.map((each) => each.padStart(9)).join(' ');
    call.out(`${line ?? ''}${name === '-' && operands.length === 0 ? '' : ` ${name}`}\n`);
  };
  return filter(call, operands, (inputs) => {
    const totals: Record<string, number> = {};
    for (const {name, text} of inputs) {
      const counts = count(text);
      for (const each of wanted) {
        totals[each] = (totals[each] ?? 0) + (counts[each] ?? 0);
      }
      print(counts, name);
    }
    if (operands.length > 1) {
      print(totals, 'total');
    }
    return 0;
  });
};

/** The UTF-8 form of a text, of which only the length is asked for. */
class Utf8 {
  readonly length: number;

  constructor(text: string) {
    let length = 0;
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    this.length = length;
  }
}

/** `sort` with `-r`, `-n`, `-u`, `-f`, `-k` and `-t`. */
export const sort: Utility = (call) => {
  const options = readOptions(call, 'nrufbcsk:t:o:zhVgM', {
    reverse: 'r',
    unique: 'u',
    'numeric-sort': 'n',
  });
  if (options === undefined) {
    return 1;
  }
  const {flags} = options;
  const [, start = '1', isNumericKey, isReverseKey] =
    /^(\d+)(?:\.\d+)?(n?)(r?)/.exec(flags.get('k') ?? '') ?? [];
  const numeric = flags.has('n') || isNumericKey === 'n';
  const sign = flags.has('r') || isReverseKey === 'r' ? -1 : 1;
  const separator = flags.get('t');
  const key = (line: string) => {
    if (!flags.has('k')) {
      return flags.has('f') ? line.toUpperCase() : line;
    }
    const parts = separator === undefined ? line.trim().split(/\s+/) : line.split(separator);
    return parts.slice(Number(start) - 1).join(separator ?? ' ');
  };
  const value = (text: string) => parseFloat(text) || 0;
  const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  const compare = (one: string, other: string) =>
    (numeric ? value(key(one)) - value(key(other)) : compareText(key(one), key(other))) ||
    (flags.has('u') || flags.has('s') ? 0 : compareText(one, other));
  return filter(call, options.operands, (inputs) => {
    const sorted = inputs
      .flatMap(({text}) => linesOf(text))
      .sort((one, other) => sign * compare(one, other));
    const shown = flags.has('u')
      ? sorted.filter((line, at) => at === 0 || compare(sorted[at - 1] ?? '', line) !== 0)
      : sorted;
    const target = flags.get('o');
    if (target === undefined) {
      call.out(joinLines(shown));
    } else {
      call.files.write(call.path(target), joinLines(shown), 0o666 & ~call.shell.umask);
    }
    return 0;
  });
};

/** BusyBox's `uniq`, with `-c`, `-d`, `-u` and `-i`. */
export const uniq: Utility = (call) => {
  const options = readOptions(call, 'cdui', {count: 'c', repeated: 'd', unique: 'u'});
  if (options === undefined) {
    return 1;
  }
  const {flags} = options;
  return filter(
    call,
    options.operands.slice(0, 1),
    ([input]) => {
      const groups: {line: string; count: number}[] = [];
      for (const line of linesOf(input?.text ?? '')) {
        const last = groups.at(-1);
        const same = flags.has('i')
          ? last?.line.toLowerCase() === line.toLowerCase()
          : last?.line === line;
        if (last !== undefined && same) {
          last.count += 1;
        } else {
          groups.push({line, count: 1});
        }
      }
      for (const {line, count} of groups) {
        const isShown = flags.has('d') ? count > 1 : flags.has('u') ? count === 1 : true;
        if (isShown) {
          call.out(flags.has('c') ? `${String(count).padStart(7)} ${line}\n` : `${line}\n`);
        }
      }
      return 0;
    },
    cantOpen(call),
  );
};

/** `rev` and `tac`: lines backwards, or the order of lines. */
export const rev: Utility = (call) =>
  filter(call, call.args, (inputs) => {
    for (const {text} of inputs) {
      call.out(
        text
          .split('\n')
          .map((line) => [...line].reverse().join(''))
          .join('\n'),
      );
    }
    return 0;
  });

/** BusyBox's `tac`: the lines of its inputs, the last first. */
export const tac: Utility = (call) =>
  filter(call, call.args, (inputs) => {
    for (const {text} of inputs) {
      call.out(pickLines(text, (lines) => lines.reverse()));
    }
    return 0;
  });

/** BusyBox's `nl`: lines with their numbers. */
export const nl: Utility = (call) =>
  filter(
    call,
    call.args.filter((arg) => !arg.startsWith('-')),
    (inputs) => {
      linesOf(inputs.map(({text}) => text).join('')).forEach((line, index) => {
        call.out(`${String(index + 1).padStart(6)}\t${line}\n`);
      });
      return 0;
    },
  );
