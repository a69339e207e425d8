import {isErrno} from '../errno';
import {readOptions} from '../options';
import {Regex} from '../regex';
import {RegexMistake} from '../regexParser';
import type {Call, Utility} from '../shell';
import {namesIn} from '../fileNames';
import {linesOf} from './input';
import {filter} from './text';

const LONG = {
  count: 'c',
  'extended-regexp': 'E',
  'fixed-strings': 'F',
  'files-with-matches': 'l',
  'ignore-case': 'i',
  'invert-match': 'v',
  'line-number': 'n',
  'no-messages': 's',
  'only-matching': 'o',
  quiet: 'q',
  recursive: 'r',
  silent: 'q',
  'word-regexp': 'w',
};

/** `grep`, `egrep` and `fgrep`, as BusyBox has them. */
export const grep: Utility = (call) => {
  const options = readOptions(call, 'HhnlLoqvsrRiwxEFce:m:A:B:C:aIP', LONG);
  if (options === undefined) {
    return 2;
  }
  const {flags} = options;
  const given = flags.get('e');
  const pattern = given ?? options.operands[0];
  const paths = given === undefined ? options.operands.slice(1) : options.operands;
  if (pattern === undefined) {
    return call.fail('no pattern', 2);
  }
  const recursive = flags.has('r') || flags.has('R');
  const operands = recursive ? filesBelow(call, paths.length === 0 ? ['.'] : paths) : paths;
  let regexes: readonly Regex[];
  try {
    regexes = pattern.split('\n').map((text) => compile(call, text, flags));
  } catch (error) {
    if (error instanceof RegexMistake) {
      return call.fail(`bad regex '${pattern}': ${error.message}`, 2);
    }
    throw error;
  }
  const named = !flags.has('h') && (flags.has('H') || recursive || paths.length > 1);
  const counts = {inputs: 0, selected: 0, failed: 0};
  filter(
    call,
    operands,
    (inputs) => {
      counts.inputs += inputs.length;
      for (const {name, text} of inputs) {
        const prefix = named ? `${name === '-' ? '(standard input)' : name}:` : '';
        counts.selected += search(call, regexes, flags, text, prefix, name);
      }
      return 0;
    },
    (name, reason) => {
      if (flags.has('s')) {
        return 2;
      }
      counts.failed += 1;
      return call.fail(`${name}: ${reason}`, 2);
    },
  );
  if (counts.failed > 0 && !(flags.has('q') && counts.selected > 0)) {
    return 2;
  }
  // Of text that is not known, a match is assumed, as success is of unknown commands.
  return counts.selected > 0 || (counts.inputs === 0 && counts.failed === 0) ? 0 : 1;
};

function compile(call: Call, text: string, flags: ReadonlyMap<string, string>): Regex {
  const isFixed = flags.has('F') || call.name.endsWith('fgrep');
  const extended = flags.has('E') || flags.has('P') || call.name.endsWith('egrep');
  const plain = isFixed ? text.replace(/[\\.*[\]^$]/g, '\\$&') : text;
  const [open, close] = extended && !isFixed ? ['(', ')'] : ['\\(', '\\)'];
  const whole = flags.has('x')
    ? `^${open}${plain}${close}$`
    : flags.has('w')
      ? `\\b${open}${plain}${close}\\b`
      : plain;
  return new Regex(whole, extended && !isFixed, flags.has('i'), call.world.budget);
}

function filesBelow(call: Call, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const place = call.files.place(call.path(path));
    if (isErrno(place) || place.entry?.kind !== 'directory') {
      return [path];
    }
    call.world.budget.step();
    return call.world.budget.nested(() =>
      namesIn(call.shell, call.path(path)).flatMap((name) =>
        filesBelow(call, [`${path.replace(/\/$/, '')}/${name}`]),
      ),
    );
  });
}

/** @returns the number of lines that were selected */
function search(
  call: Call,
  regexes: readonly Regex[],
  flags: ReadonlyMap<string, string>,
  text: string,
  prefix: string,
  name: string,
): number {
  const most = Number(flags.get('m') ?? Infinity);
  const showsLines = !['c', 'l', 'L', 'q'].some((letter) => flags.has(letter));
  let count = 0;
  linesOf(text).forEach((line, index) => {
    const matches = regexes.some((regex) => regex.find(line) !== undefined);
    if (count >= most || matches === flags.has('v')) {
      return;
    }
    count += 1;
    const shown = flags.has('n') ? `${prefix}${index + 1}:` : prefix;
    if (showsLines && flags.has('o')) {
      for (const part of partsOf(regexes, line)) {
        call.out(`${shown}${part}\n`);
      }
    } else if (showsLines) {
      call.out(`${shown}${line}\n`);
    }
  });
  if (flags.has('c') && !flags.has('q')) {
    call.out(`${prefix}${count}\n`);
  }
  if ((flags.has('l') && count > 0) || (flags.has('L') && count === 0)) {
    call.out(`${name}\n`);
  }
  return count;
}

function partsOf(regexes: readonly Regex[], line: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from <= line.length;) {
    const at = from;
    const [match] = regexes
      .flatMap((regex) => regex.find(line, at) ?? [])
      .sort((one, other) => one.start - other.start || other.end - one.end);
    if (match === undefined) {
      break;
    }
    if (match.end > match.start) {
      parts.push(line.slice(match.start, match.end));
    }
    from = Math.max(match.end, match.start + 1);
  }
  return parts;
}
