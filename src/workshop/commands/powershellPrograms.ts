import {checkCurl, readCount, readOptions} from './options';
import {readAssignment} from './parse';
import {argument, joined, singleQuoted, withLines} from './powershellWords';
import {fail} from './result';
import {plainText, type Word} from './syntax';

const list = (words: readonly Word[]) => words.map((word) => argument(word, true)).join(', ');

/** What stands for a program of Linux, by its name, made of the words behind it. */
export const PROGRAMS: ReadonlyMap<string, (words: readonly Word[], name: string) => string> =
  new Map(
    Object.entries({
      export: (words) => words.map(exported).join('\n'),
      cat: (words) => `Get-Content ${list(readOptions(words, '').operands)}`,
      cd: (words) => `cd ${words.map((word) => argument(word)).join(' ') || '$HOME'}`,
      cp: (words, name) => {
        const {letters, operands} = readOptions(words, 'ra');
        const to = operands.at(-1) ?? fail('syntax', name);
        const recursive = letters.size > 0 ? ' -Recurse' : '';
        return `Copy-Item ${list(operands.slice(0, -1))} ${argument(to)}${recursive}`;
      },
      mv: (words, name) => {
        const {operands} = readOptions(words, '');
        const to = operands.at(-1) ?? fail('syntax', name);
        return `Move-Item ${list(operands.slice(0, -1))} ${argument(to)}`;
      },
      curl: (words) => {
        checkCurl(words);
        return withLines('curl.exe', words, words[0]?.line ?? 0);
      },
      echo: (words) => `Write-Output ${joined(words)}`,
      grep: (words, name) => {
        const {letters, operands} = readOptions(words, 'iv');
        const [pattern, ...files] = operands;
        const text = plainText(pattern ?? fail('syntax', name)) ?? fail('expansion', name);
        const options = [
          ...(letters.has('i') ? [] : ['-CaseSensitive']),
          ...(letters.has('v') ? ['-NotMatch'] : []),
          ...(files.length > 0 ? ['-Path', list(files)] : []),
        ];
        return ['Select-String', singleQuoted(text), ...options].join(' ');
      },
      head: (words) => selected('-First', words),
      tail: (words) => selected('-Last', words),
      ls: (words) => {
        const {letters, operands} = readOptions(words, 'la');
        const hidden = letters.has('a') ? ' -Force' : '';
        return `Get-ChildItem${hidden}${operands.length > 0 ? ` ${list(operands)}` : ''}`;
      },
      mkdir: (words) => {
        const {operands} = readOptions(words, 'p');
        return `New-Item -ItemType Directory -Force ${list(operands)} | Out-Null`;
      },
      pwd: () => 'Get-Location',
      rm: (words) => {
        const {letters, operands} = readOptions(words, 'rf');
        const options = [
          ...(letters.has('r') ? [' -Recurse'] : []),
          ...(letters.has('f') ? [' -Force'] : []),
        ];
        return `Remove-Item ${list(operands)}${options.join('')}`;
      },
      rmdir: (words) => `Remove-Item ${list(readOptions(words, '').operands)}`,
      sleep: (words) => `Start-Sleep ${words.map((word) => argument(word)).join(' ')}`,
      touch: (words) => `New-Item -ItemType File -Force ${list(words)} | Out-Null`,
      true: () => '$null = $true',
      wc: (words, name) => {
        readOptions(words, 'l');
        return words.length === 1 ? '(Measure-Object -Line).Lines' : fail('option', name);
      },
    } satisfies Readonly<Record<string, (words: readonly Word[], name: string) => string>>),
  );

/** The first or the last lines of files, or of what comes through a pipe. */
function selected(which: '-First' | '-Last', words: readonly Word[]): string {
  const {count, operands} = readCount(words);
  const from = operands.length > 0 ? `Get-Content ${list(operands)} | ` : '';
  return `${from}Select-Object ${which} ${count}`;
}

function exported(word: Word): string {
  const set = readAssignment(word);
  // `export NAME` alone changes nothing: every variable is handed on to programs.
  return set === undefined ? `# export ${plainText(word) ?? ''}` : assignment(set.name, set.value);
}

export function assignment(name: string, value: Word): string {
  const text = plainText(value);
  return `$env:${name} = ${text === undefined ? argument(value) : singleQuoted(text)}`;
}
