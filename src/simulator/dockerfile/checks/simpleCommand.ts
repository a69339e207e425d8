/**
 * Commands of a POSIX shell itself: there need be no program of that name to start. `echo`,
 * `printf`, `test` and a few more are built in too, but exist as programs everywhere.
 */
const SHELL_ONLY = new Set(
  '. : alias bg break case cd command continue do done elif else esac eval exec exit export fc fg fi for getopts hash if in jobs read readonly return set shift source then time times trap type ulimit umask unalias unset until wait while'.split(
    ' ',
  ),
);

const PLAIN = /^[A-Za-z0-9_@%+=:,./-]+/;
const SINGLE = /^'([^']*)'/;
/** In double quotes a shell looks for these. */
const DOUBLE = /^"([^"$`\\!]*)"/;

function splitPlain(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let rest = line;
  while (rest !== '') {
    let word = '';
    while (rest !== '' && !/^[ \t]/.test(rest)) {
      const match = PLAIN.exec(rest) ?? SINGLE.exec(rest) ?? DOUBLE.exec(rest);
      if (match === null) {
        return undefined;
      }
      word += match[1] ?? match[0];
      rest = rest.slice(match[0].length);
    }
    words.push(word);
    rest = rest.replace(/^[ \t]+/, '');
  }
  return words;
}

/**
 * The program and its arguments, where a shell would do nothing but start it: no variables,
 * redirections, patterns, lists or commands of the shell's own.
 *
 * @param line what `/bin/sh -c` is given
 * @returns undefined when the line needs a shell
 */
export function simpleCommand(line: string): readonly string[] | undefined {
  const words = splitPlain(line);
  // `exec program` is the shell's way to do without itself.
  const command = words?.[0] === 'exec' && /^[^-]/.test(words[1] ?? '') ? words.slice(1) : words;
  const [program = ''] = command ?? [];
  return program === '' || program.includes('=') || SHELL_ONLY.has(program) ? undefined : command;
}
