import {parseScript} from '../parse';
import {plainText, type Command, type Word} from '../syntax';
import {dockerEffect} from './docker';
import {effect, LOOKS, OPAQUE, type Effect} from './effect';

/** The text of a word, with its variables as they are written. */
export function written({pieces}: Word): string {
  return pieces
    .map((piece) =>
      piece.kind === 'text'
        ? piece.text
        : piece.kind === 'variable'
          ? `$${piece.name}`
          : `$(${piece.text})`,
    )
    .join('');
}

/** The variables that a text names, in the text itself and in commands within it. */
function variablesIn(text: string): string[] {
  return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => `variable:${name}`);
}

const file = (name: string) => `file:${name.replace(/^\.\//, '')}`;
const target = (to: string, from: string) =>
  to === '.' || to.endsWith('/') ? `${to === '.' ? '' : to}${from.replace(/.*\//, '')}` : to;

const READERS = [
  'ls',
  'cat',
  'echo',
  'pwd',
  'head',
  'tail',
  'grep',
  'wc',
  'which',
  'hostname',
  'tr',
  'sort',
];
const ASKABLE = ['image:*', 'container:*', 'pushed:*', 'file:*', 'waited:*'];
const WAIT = /^aws [\w-]+ wait /;
const AWS_READS = /^aws (?:--version$|[\w-]+ (?:describe|list|get)-|sts |logs (?:tail|describe)\b)/;

function programEffect(args: readonly string[], line: string): Effect {
  const [name = '', ...rest] = args;
  const operands = rest.filter((arg) => !arg.startsWith('-'));
  if (READERS.includes(name)) {
    return LOOKS;
  }
  switch (name) {
    case 'docker':
      return dockerEffect(rest);
    case 'cd':
      return OPAQUE;
    case 'export':
      return effect({
        makes: operands.map((arg) => `variable:${arg.split('=')[0] ?? ''}`),
      });
    case 'mkdir':
      return effect({makes: operands.map(file)});
    case 'cp': {
      const to = operands.at(-1) ?? '';
      const from = operands.slice(0, -1);
      return effect({makes: from.map((path) => file(target(to, path))), uses: from.map(file)});
    }
    case 'rm':
      return effect({removes: operands.map(file)});
    case 'curl': {
      if (rest.some((arg) => /^-\w*O/.test(arg))) {
        return effect({makes: operands.map((arg) => file(arg.replace(/.*\//, '')))});
      }
      // A server counts its visits and writes its log.
      const port = operands.map((arg) => /^(?:http:\/\/)?localhost:(\d+)/.exec(arg)?.[1])[0];
      return port === undefined
        ? LOOKS
        : effect({makes: [`request:${port}`], uses: [`port:${port}`]});
    }
    case 'sed':
      return effect({uses: operands.slice(1).map(file)});
    case 'aws':
      if (WAIT.test(line)) {
        return effect({makes: [`waited:${line}`]});
      }
      return AWS_READS.test(line)
        ? LOOKS
        : effect({
            // What is made in an account is not taken back, nor made twice.
            makes: [`aws:${line}`],
            uses: [...line.matchAll(/file:\/\/([\w./-]+)/g)].map(([, path = '']) => file(path)),
          });
    default:
      return OPAQUE;
  }
}

function commandEffect(command: Command): Effect {
  const args = command.words.map(written);
  const line = args.join(' ');
  const own = args.length === 0 ? effect({}) : programEffect(args, line);
  const values = command.assignments.map(({name, value}) => ({name, text: written(value)}));
  const outputs = command.redirects.filter(
    ({operator, target: to}) => /^>>?$/.test(operator) && plainText(to) !== '/dev/null',
  );
  const files = outputs.map(({target: to}) => file(written(to)));
  const appended = outputs
    .filter(({operator}) => operator === '>>')
    .map(({target: to}) => file(written(to)));
  // What a command prints may depend on anything that is there.
  const asked = values.some(({text}) => text.includes('$(')) ? ASKABLE : [];
  return {
    ...own,
    looks: own.looks && files.length === 0,
    makes: [
      ...own.makes,
      ...files,
      ...(args.length === 0 ? values.map(({name}) => `variable:${name}`) : []),
    ],
    uses: [
      ...own.uses,
      ...asked,
      ...appended,
      ...variablesIn([line, ...values.map(({text}) => text)].join(' ')),
    ],
  };
}

/**
 * What a command of a page does, as far as it can be told.
 * @param text bash, of one command or several
 */
export function effectOf(text: string): Effect {
  try {
    const effects = parseScript(text).flatMap((item) =>
      item.kind === 'command' ? [commandEffect(item.command)] : [],
    );
    return {
      makes: effects.flatMap(({makes}) => makes),
      uses: effects.flatMap(({uses}) => uses),
      removes: effects.flatMap(({removes}) => removes),
      looks: effects.every(({looks}) => looks),
      opaque: effects.some(({opaque}) => opaque),
    };
  } catch {
    return OPAQUE;
  }
}
