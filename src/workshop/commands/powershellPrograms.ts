import {readCount, readOptions} from './options';
import {readAssignment} from './parse';
import {argument, joined, singleQuoted, withLines} from './powershellWords';
import {fail} from './result';
import {plainText, type Word} from './syntax';

const list = (words: readonly Word[]) => words.map((word) => argument(word, true)).join(', ');

/** What stands for a program of Linux; undefined for one that is the same. */
export function builtin(name: string, words: readonly Word[]): string | undefined {
  switch (name) {
    case 'export':
      return words.map(exported).join('\n');
    case 'cat':
      return `Get-Content ${list(readOptions(words, '').operands)}`;
    case 'cd':
      return `cd ${words.map((word) => argument(word)).join(' ') || '$HOME'}`;
    case 'cp': {
      const {letters, operands} = readOptions(words, 'ra');
      const to = operands.at(-1) ?? fail('syntax', name);
      const recursive = letters.size > 0 ? ' -Recurse' : '';
      return `Copy-Item ${list(operands.slice(0, -1))} ${argument(to)}${recursive}`;
    }
    case 'mv': {
      const {operands} = readOptions(words, '');
      return `Move-Item ${list(operands.slice(0, -1))} ${argument(operands.at(-1) ?? fail('syntax', name))}`;
    }
    case 'curl':
      return withLines('curl.exe', words, words[0]?.line ?? 0);
    case 'echo':
      return `Write-Output ${joined(words)}`;
    case 'grep': {
      const {letters, operands} = readOptions(words, 'iv');
      const [pattern, ...files] = operands;
      const text = plainText(pattern ?? fail('syntax', name)) ?? fail('expansion', name);
      const options = [
        ...(letters.has('i') ? [] : ['-CaseSensitive']),
        ...(letters.has('v') ? ['-NotMatch'] : []),
        ...(files.length > 0 ? ['-Path', list(files)] : []),
      ];
      return ['Select-String', singleQuoted(text), ...options].join(' ');
    }
    case 'head':
    case 'tail': {
      const {count, operands} = readCount(words);
      const which = name === 'head' ? '-First' : '-Last';
      const from = operands.length > 0 ? `Get-Content ${list(operands)} | ` : '';
      return `${from}Select-Object ${which} ${count}`;
    }
    case 'ls': {
      const {letters, operands} = readOptions(words, 'la');
      const hidden = letters.has('a') ? ' -Force' : '';
      return `Get-ChildItem${hidden}${operands.length > 0 ? ` ${list(operands)}` : ''}`;
    }
    case 'mkdir': {
      const {operands} = readOptions(words, 'p');
      return `New-Item -ItemType Directory -Force ${list(operands)} | Out-Null`;
    }
    case 'pwd':
      return 'Get-Location';
    case 'rm': {
      const {letters, operands} = readOptions(words, 'rf');
      const options = [
        ...(letters.has('r') ? [' -Recurse'] : []),
        ...(letters.has('f') ? [' -Force'] : []),
      ];
      return `Remove-Item ${list(operands)}${options.join('')}`;
    }
    case 'rmdir':
      return `Remove-Item ${list(readOptions(words, '').operands)}`;
    case 'sleep':
      return `Start-Sleep ${words.map((word) => argument(word)).join(' ')}`;
    case 'touch':
      return `New-Item -ItemType File -Force ${list(words)} | Out-Null`;
    case 'true':
      return '$null = $true';
    case 'wc':
      readOptions(words, 'l');
      return words.length === 1 ? '(Measure-Object -Line).Lines' : fail('option', name);
    default:
      return undefined;
  }
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
