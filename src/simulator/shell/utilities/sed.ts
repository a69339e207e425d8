import {ERRNO_TEXT, isErrno} from '../errno';
import {readOptions, usage} from '../options';
import {printUnknown} from '../opaque';
import type {RegexMatch} from '../regex';
import {RegexMistake} from '../regexParser';
import type {Call, Utility} from '../shell';
import {isUnknown} from '../unknown';
import {unknownText} from '../unknown';
import {readInputs} from './input';
import {parseSed, type Address, type SedCommand} from './sedScript';

/** `sed` with the commands that {@link parseSed} reads; with any other it is opaque. */
export const sed: Utility = (call) => {
  // `-i.bak` takes what is attached to it, and nothing else.
  const suffix = call.args.find((arg) => /^-i./.test(arg))?.slice(2);
  const args = call.args.map((arg) => (arg.startsWith('-i') ? '-i' : arg));
  const scripts: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    if (args[at] === '-e') {
      scripts.push(args[(at += 1)] ?? '');
    } else {
      rest.push(args[at] ?? '');
    }
  }
  const options = readOptions({...call, args: rest}, 'inrEsuz', {
    'in-place': 'i',
    quiet: 'n',
    'regexp-extended': 'E',
  });
  if (options === undefined) {
    return 1;
  }
  const {flags} = options;
  const [first] = options.operands;
  const operands = scripts.length > 0 ? options.operands : options.operands.slice(1);
  if (scripts.length === 0 && first === undefined) {
    return usage(call, '[-i[SFX]] [-nrE] [-f FILE]... [-e CMD]... [FILE]...');
  }
  const script = scripts.length > 0 ? scripts.join('\n') : (first ?? '');
  let commands: readonly SedCommand[];
  try {
    commands = parseSed(script, flags.has('r') || flags.has('E'), call.world.budget);
  } catch (error) {
    if (error instanceof RegexMistake) {
      return call.fail(`bad regex '${script}': ${error.message}`);
    }
    throw error;
  }
  if (flags.has('i')) {
    return editInPlace(call, commands, operands, flags.has('n'), suffix);
  }
  let status = 0;
  const inputs = readInputs(call, operands, (name, reason) => {
    status = call.fail(`${name}: ${reason}`);
  });
  if (inputs.some(({text}) => isUnknown(text))) {
    return printUnknown(call, 1, ...inputs.map(({text}) => text));
  }
  call.out(edit(commands, inputs.map(({text}) => text).join(''), flags.has('n')));
  return status;
};

function editInPlace(
  call: Call,
  commands: readonly SedCommand[],
  operands: readonly string[],
  isQuiet: boolean,
  suffix: string | undefined,
): number {
  const {files, shell} = call;
  let status = 0;
  for (const operand of operands) {
    const path = call.path(operand);
    const entry = files.stat(path);
    const read = files.read(path);
    if (isErrno(entry) || isErrno(read)) {
      status = call.fail(`${operand}: ${ERRNO_TEXT[isErrno(read) ? read : 'ENOENT']}`);
      continue;
    }
    const {text} = read;
    const changed = isUnknown(text)
      ? unknownText(
          `sed ${call.args.join(' ')} ${text}`,
          entry.kind === 'file' ? entry.content.size : 0,
        )
      : edit(commands, text, isQuiet);
    // It writes a new file beside the old one and renames it: the directory must be writable.
    const temporary = `${path}XXXXXX`;
    const error = files.write(temporary, changed, 0o600 & ~shell.umask);
    if (error !== undefined) {
      status = call.fail(`can't create temp file '${operand}XXXXXX': ${ERRNO_TEXT[error]}`);
      continue;
    }
    files.changeMode(temporary, entry.mode);
    files.changeOwner(temporary, {uid: entry.uid, gid: entry.gid}, true);
    if (suffix !== undefined) {
      files.rename(path, `${path}${suffix}`);
    }
    files.rename(temporary, path);
  }
  return status;
}

/** Runs the commands on every line of a text. */
function edit(commands: readonly SedCommand[], text: string, isQuiet: boolean): string {
  const lines = text.split('\n');
  const endsWithNewline = lines.at(-1) === '';
  if (endsWithNewline) {
    lines.pop();
  }
  const running = new Map<SedCommand, number>();
  let result = '';
  for (const [index, original] of lines.entries()) {
    const number = index + 1;
    const isLast = number === lines.length;
    const newline = isLast && !endsWithNewline ? '' : '\n';
    let line = original;
    let isDeleted = false;
    let quits = false;
    let after = '';
    for (const command of commands) {
      if (
        isDeleted ||
        quits ||
        isSelected(command, running, line, number, isLast) === command.negated
      ) {
        continue;
      }
      switch (command.letter) {
        case 's': {
          const changed = substituteIn(command, line);
          result += changed !== undefined && command.flags.includes('p') ? `${changed}\n` : '';
          line = changed ?? line;
          break;
        }
        case 'y':
          line = [...line]
            .map((each) => command.text.charAt(command.flags.indexOf(each)) || each)
            .join('');
          break;
        case 'd':
          isDeleted = true;
          break;
        case 'c':
          isDeleted = true;
          result += `${command.text}\n`;
          break;
        case 'p':
          result += `${line}\n`;
          break;
        case '=':
          result += `${number}\n`;
          break;
        case 'i':
          result += `${command.text}\n`;
          break;
        case 'a':
          after += `${newline === '' ? '\n' : ''}${command.text}\n`;
          break;
        default:
          quits = command.letter === 'q';
      }
    }
    result += isDeleted || isQuiet ? '' : line + newline;
    result += after;
    if (quits) {
      return result;
    }
  }
  return result;
}

function isSelected(
  command: SedCommand,
  running: Map<SedCommand, number>,
  line: string,
  number: number,
  isLast: boolean,
): boolean {
  const [first, second] = command.addresses;
  const matches = (address: Address) =>
    address.kind === 'line'
      ? address.line === number
      : address.kind === 'last'
        ? isLast
        : address.kind === 'match' && address.regex.find(line) !== undefined;
  if (first === undefined) {
    return true;
  }
  if (second === undefined) {
    return matches(first);
  }
  const start = running.get(command);
  if (start === undefined) {
    if (!matches(first)) {
      return false;
    }
    const endsAtOnce = second.kind === 'line' && second.line <= number;
    if (!endsAtOnce) {
      running.set(command, number);
    }
    return true;
  }
  const ends =
    second.kind === 'plus'
      ? number >= start + second.count
      : second.kind === 'line'
        ? number >= second.line
        : matches(second);
  if (ends) {
    running.delete(command);
  }
  return second.kind !== 'line' || number <= second.line;
}

/** @returns undefined when nothing matched */
function substituteIn({regex, text, flags}: SedCommand, line: string): string | undefined {
  const wanted = Number(/\d+/.exec(flags)?.[0] ?? '1');
  const isGlobal = flags.includes('g');
  let result = '';
  let from = 0;
  let count = 0;
  let changed = false;
  while (from <= line.length) {
    const match = regex?.find(line, from);
    if (match === undefined) {
      break;
    }
    count += 1;
    const replaces = isGlobal ? count >= wanted : count === wanted;
    result +=
      line.slice(from, match.start) +
      (replaces ? replacement(text, match) : (match.groups[0] ?? ''));
    changed ||= replaces;
    from = match.end;
    if (match.end === match.start) {
      result += line.charAt(from);
      from += 1;
    }
    if (replaces && !isGlobal) {
      break;
    }
  }
  return changed ? result + line.slice(from) : undefined;
}

function replacement(text: string, {groups}: RegexMatch): string {
  return text.replace(/\\([^])|&/g, (whole, escaped: string | undefined) => {
    if (whole === '&') {
      return groups[0] ?? '';
    }
    const letter = escaped ?? '';
    return /\d/.test(letter) ? (groups[Number(letter)] ?? '') : letter === 'n' ? '\n' : letter;
  });
}
