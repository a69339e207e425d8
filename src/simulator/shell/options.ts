import type {Call} from './shell';

/** The arguments of a command, cut into options and operands. */
export interface Options {
  /** Short options by letter, long ones by name; the value of those that take one. */
  readonly flags: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

/**
 * Cuts arguments into options and operands as `getopt_long` does: options may stand behind
 * operands, `-ab` is `-a -b`, `--` ends them. Undefined, with a message, for an unknown option.
 *
 * @param letters those that are known; one with a `:` behind it takes a value
 * @param long names that are known, each with the letter it stands for; `=` as for `:`
 */
export function readOptions(
  call: Call,
  letters: string,
  long: Readonly<Record<string, string>> = {},
): Options | undefined {
  const flags = new Map<string, string>();
  const operands: string[] = [];
  const {args} = call;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (arg.startsWith('--')) {
      const [name = '', value] = arg.slice(2).split(/=([^]*)/);
      const letter = long[name];
      if (letter === undefined) {
        call.fail(`unrecognized option '${arg}'`);
        return undefined;
      }
      const takes = letter.endsWith(':');
      flags.set(letter.replace(':', ''), value ?? (takes ? (args[(at += 1)] ?? '') : ''));
      continue;
    }
    if (!arg.startsWith('-') || arg === '-') {
      operands.push(arg);
      continue;
    }
    for (let index = 1; index < arg.length; index += 1) {
      const letter = arg.charAt(index);
      const known = letter !== ':' && letters.indexOf(letter);
      if (known === false || known < 0) {
        call.fail(`invalid option -- '${letter}'`);
        return undefined;
      }
      if (letters.charAt(known + 1) === ':') {
        const attached = arg.slice(index + 1);
        const value = attached === '' ? args[(at += 1)] : attached;
        if (value === undefined) {
          call.fail(`option requires an argument -- '${letter}'`);
          return undefined;
        }
        flags.set(letter, value);
        break;
      }
      flags.set(letter, '');
    }
  }
  return {flags, operands};
}

/** What a command says that was called without what it needs. */
export function usage(call: Call, synopsis: string, status = 1): number {
  call.streams.get(2)?.write(`Usage: ${call.name.replace(/^.*\//, '')} ${synopsis}\n`);
  return status;
}
