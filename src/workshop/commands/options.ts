import {fail} from './result';
import {plainText, type Word} from './syntax';

/** The options and the rest of what a program is called with. */
export interface Arguments {
  readonly letters: ReadonlySet<string>;
  readonly operands: readonly Word[];
}

/**
 * Parts single-letter options from operands.
 *
 * @param known the letters that the conversion understands, such as `rf`
 * @throws NotConvertible for any other option
 */
export function readOptions(words: readonly Word[], known: string): Arguments {
  const letters = new Set<string>();
  const operands: Word[] = [];
  for (const word of words) {
    const text = plainText(word) ?? '';
    if (!/^-./.test(text)) {
      operands.push(word);
      continue;
    }
    for (const letter of text.slice(1)) {
      if (!known.includes(letter)) {
        fail('option', text);
      }
      letters.add(letter);
    }
  }
  return {letters, operands};
}

/** The number of `head -n 5`, `head -5` or `head`, which is 10. */
export function readCount(words: readonly Word[]): {
  readonly count: number;
  readonly operands: readonly Word[];
} {
  const texts = words.map(plainText);
  const [first = '', second = ''] = texts;
  const short = /^-n?(\d+)$/.exec(first);
  if (short !== null) {
    return {count: Number(short[1]), operands: words.slice(1)};
  }
  if (first === '-n' && /^\d+$/.test(second)) {
    return {count: Number(second), operands: words.slice(2)};
  }
  if (first.startsWith('-')) {
    fail('option', first);
  }
  return {count: 10, operands: words};
}

/** Programs that a reader has on Windows under the same name, with the same options. */
const PORTABLE = [
  ...[
    'aws',
    'code',
    'docker',
    'docker-compose',
    'git',
    'minikube',
    'kubectl',
    'node',
    'npm',
    'npx',
  ],
  ...['python', 'pip', 'ssh', 'scp', 'tar', 'ping', 'winget', 'wsl', 'whoami', 'hostname', 'exit'],
];

/** @throws NotConvertible where Windows has no such program */
export function checkProgram(name: string): void {
  if (!PORTABLE.includes(name)) {
    fail('program', name);
  }
}

/**
 * Of curl's options, the one that Windows has no equal of: there the daemon listens on a named pipe.
 *
 * @throws NotConvertible where it is among the words
 */
export function checkCurl(words: readonly Word[]): void {
  const socket = words.map(plainText).find((text) => text?.startsWith('--unix-socket'));
  if (socket !== undefined) {
    fail('option', `curl ${socket}`);
  }
}
