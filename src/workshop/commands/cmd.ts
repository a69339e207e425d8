import {checkCurl, checkProgram, readOptions} from './options';
import {argument, bare, withLines} from './cmdWords';
import {dropTrue} from './dropTrue';
import {parseScript, readAssignment} from './parse';
import {fail} from './result';
import {plainText, type Command, type Item, type Redirect, type Word} from './syntax';

/** A path for the command prompt's own commands, which take `/` for an option. */
const path = (word: Word) => argument(word, true).replaceAll('/', '\\');
const paths = (words: readonly Word[]) => words.map(path).join(' ');

/** `for` takes a command on one line alone. */
const onOneLine = (text: string) => convertToCmd(text.replace(/\\\n[ \t]*/g, ''));

function set(name: string, value: Word): string {
  const [only] = value.pieces;
  if (value.pieces.length === 1 && only?.kind === 'command' && only.text.trim() !== 'pwd') {
    const inner = onOneLine(only.text);
    if (/[\n|]/.test(inner)) {
      fail('expansion', `$(${only.text})`);
    }
    return `for /f "delims=" %i in ('${inner}') do @set "${name}=%i"`;
  }
  const text = bare(value);
  return /["\n]/.test(text) ? fail('quote', text) : `set "${name}=${text}"`;
}

function exported(word: Word): string {
  const assignment = readAssignment(word);
  // `export NAME` alone changes nothing: every variable is handed on to programs.
  return assignment === undefined
    ? `rem export ${plainText(word) ?? ''}`
    : set(assignment.name, assignment.value);
}

/** `copy` and its like take one source at a time, and ask before they write over a file. */
function toEach(program: string, operands: readonly Word[]): string {
  const to = operands.at(-1) ?? fail('syntax', program);
  return operands
    .slice(0, -1)
    .map((from) => `${program} ${path(from)} ${path(to)}`)
    .join(' && ');
}

/** What `echo` prints: quotes would be printed too, so special characters are escaped one by one. */
const echoed = (words: readonly Word[]) =>
  words
    .map(bare)
    .join(' ')
    .replace(/[&|<>^]/g, '^$&');

/** What stands for a program of Linux; undefined for one that is the same. */
function builtin(name: string, words: readonly Word[]): string | undefined {
  switch (name) {
    case 'export':
      return words.map(exported).join('\n');
    case 'cat':
      return `type ${paths(readOptions(words, '').operands)}`;
    case 'cd':
      return `cd /d ${words.length === 0 ? '%USERPROFILE%' : paths(words)}`;
    case 'cp': {
      const {letters, operands} = readOptions(words, 'ra');
      return toEach(letters.size > 0 ? 'xcopy /e /i /y' : 'copy /y', operands);
    }
    case 'curl':
      return withLines('curl', words, words[0]?.line ?? 0);
    case 'mv':
      return toEach('move /y', readOptions(words, '').operands);
    case 'echo':
      return `echo ${echoed(words)}`;
    case 'grep': {
      const {letters, operands} = readOptions(words, 'iv');
      const [pattern, ...files] = operands;
      const text = plainText(pattern ?? fail('syntax', name)) ?? fail('expansion', name);
      if (!/^[\w ./:=-]+$/.test(text)) {
        fail('option', text);
      }
      const options = [...letters].map((letter) => ` /${letter}`).join('');
      return `findstr${options} /c:"${text}"${files.length > 0 ? ` ${paths(files)}` : ''}`;
    }
    case 'ls': {
      const {letters, operands} = readOptions(words, 'la');
      return `dir${letters.has('a') ? ' /a' : ''}${operands.length > 0 ? ` ${paths(operands)}` : ''}`;
    }
    case 'mkdir':
      return `mkdir ${paths(readOptions(words, 'p').operands)}`;
    case 'pwd':
      return 'cd';
    case 'rm': {
      const {letters, operands} = readOptions(words, 'rf');
      return letters.has('r') ? `rmdir /s /q ${paths(operands)}` : `del ${paths(operands)}`;
    }
    case 'rmdir':
      return `rmdir ${paths(readOptions(words, '').operands)}`;
    case 'sleep':
      return `timeout /t ${words.map((word) => argument(word)).join(' ')} /nobreak >nul`;
    case 'touch':
      return words.map((word) => `type nul >> ${path(word)}`).join('\n');
    case 'true':
      return 'ver >nul';
    case 'wc':
      readOptions(words, 'l');
      return words.length === 1 ? 'find /c /v ""' : fail('option', name);
    default:
      return undefined;
  }
}

function redirected(text: string, redirects: readonly Redirect[]): string {
  return redirects.reduce((line, {fd, operator, target}) => {
    const number = fd === 2 ? '2' : '';
    if (operator === '<<') {
      fail('heredoc', `<<${plainText(target) ?? ''}`);
    }
    if (plainText(target) === '/dev/null') {
      return `${line} ${number}>nul`;
    }
    if (operator === '>&') {
      return fd === 2 && plainText(target) === '1' ? `${line} 2>&1` : fail('option', operator);
    }
    return `${line} ${number}${operator} ${path(target)}`;
  }, text);
}

function command({assignments, words, redirects}: Command): string {
  const [first, ...rest] = words;
  if (first === undefined) {
    return assignments.map(({name, value}) => set(name, value)).join('\n');
  }
  const name = plainText(first) ?? fail('expansion', 'command');
  if (name === 'curl') {
    checkCurl(rest);
  }
  const own = builtin(name, rest);
  if (own === undefined) {
    checkProgram(name);
  }
  // The command prompt has no word for what a command prints: it is called once for each word.
  const [only, ...others] = rest.filter((word) => isSubstitution(word));
  const inner = only?.pieces[0];
  if (own === undefined && inner?.kind === 'command' && others.length === 0) {
    if (redirects.length > 0 || assignments.length > 0) {
      fail('expansion', `$(${inner.text})`);
    }
    const called = (value: string): string =>
      `${name} ${rest.map((word) => (word === only ? value : argument(word))).join(' ')}`;
    const lines = `for /f "delims=" %i in ('${onOneLine(inner.text)}') do`;
    // Bash makes several words of what is not quoted, as of names with tabs between them.
    return inner.quoted
      ? `${lines} ${called('"%i"')}`
      : `${lines} @for %j in (%i) do ${called('%j')}`;
  }
  // The command prompt writes in the code page of the window, CP949 in Korean Windows.
  const isKept = redirects.some(({fd, target}) => fd === 1 && plainText(target) !== '/dev/null');
  if (name === 'echo' && isKept && rest.some((word) => /[^ -~]/.test(plainText(word) ?? ''))) {
    fail('encoding', name);
  }
  const line = redirected(own ?? withLines(name, rest, first.line), redirects);
  const before = assignments.map(({name: each, value}) => `${set(each, value)}\n`);
  const after = assignments.map(({name: each}) => `\nset "${each}="`);
  return [...before, line, ...after].join('');
}

const isSubstitution = ({pieces: [only, ...rest]}: Word) =>
  rest.length === 0 && only?.kind === 'command' && only.text.trim() !== 'pwd';

/**
 * A bash script as cmd.exe takes it when it is typed or pasted.
 *
 * @throws NotConvertible
 */
export function convertToCmd(text: string): string {
  let joint = '';
  let result = '';
  for (const item of dropTrue(parseScript(text))) {
    result += joint + (item.kind === 'comment' ? `rem ${item.text}` : command(item.command));
    joint = jointAfter(item);
  }
  return result;
}

function jointAfter(item: Item): string {
  if (item.kind === 'comment' || item.separator === undefined || item.separator === '\n') {
    return '\n';
  }
  const {separator, breaks} = item;
  const operator = separator === ';' ? '&' : separator;
  return breaks ? ` ${operator} ^\n  ` : ` ${operator} `;
}
