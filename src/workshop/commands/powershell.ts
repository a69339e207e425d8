import {dropTrue} from './dropTrue';
import {checkProgram} from './options';
import {parseScript} from './parse';
import {assignment, PROGRAMS} from './powershellPrograms';
import {argument, withLines, WORKING_DIRECTORY} from './powershellWords';
import {fail} from './result';
import {plainText, type Command, type Item, type Redirect, type Word} from './syntax';

/** .NET has a working directory of its own. */
const fullPath = (target: Word): string =>
  /^(?:[/~]|\$)/.test(plainText(target) ?? '$')
    ? argument(target)
    : `"$PWD/${plainText(target) ?? ''}"`;

/** A file written from the page's text: as UTF-8 without a mark, with the line ends of Linux. */
function writtenFile(target: Word, text: string, expands: boolean): string {
  const shown = expands ? text.replace(/`/g, '``') : text;
  if (expands && /[$\\]/.test(text)) {
    fail('heredoc', '<<');
  }
  return `[IO.File]::WriteAllText(${fullPath(target)}, (@'\n${shown}'@ -replace "\`r\`n", "\`n") + "\`n")`;
}

/**
 * `echo text > file` where the text has more than ASCII: `Out-File -Encoding ascii` writes `?` for
 * each Korean letter, and Windows PowerShell 5.1 puts a mark before UTF-8.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding (2026-11-28)
 */
function echoedFile(name: string, {words, redirects, assignments}: Command): string | undefined {
  const [to, ...others] = redirects;
  const texts = words.slice(1).map(plainText);
  const text = texts.join(' ');
  const isWritten = to?.fd === 1 && (to.operator === '>' || to.operator === '>>');
  if (
    name !== 'echo' ||
    !isWritten ||
    others.length + assignments.length > 0 ||
    texts.some((each) => each === undefined || each.startsWith('-')) ||
    /^[ -~]*$/.test(text) ||
    plainText(to.target) === '/dev/null'
  ) {
    return undefined;
  }
  const call = to.operator === '>' ? 'WriteAllText' : 'AppendAllText';
  return `[IO.File]::${call}(${fullPath(to.target)}, '${text.replaceAll("'", "''")}' + "\`n")`;
}

function redirected(text: string, redirects: readonly Redirect[], command: Command): string {
  return redirects.reduce((line, {fd, operator, target}) => {
    const to = plainText(target);
    if (to === '/dev/null' && operator !== '<') {
      return `${line} ${fd === 2 ? '2' : ''}>$null`;
    }
    if (operator === '>&' && fd === 2 && to === '1') {
      return `${line} 2>&1`;
    }
    if (operator === '<') {
      return `Get-Content -Raw ${argument(target)} | ${line}`;
    }
    if (fd === 1 && (operator === '>' || operator === '>>') && command.redirects.length === 1) {
      // Windows PowerShell's own `>` writes UTF-16.
      const append = operator === '>>' ? ' -Append' : '';
      return `${line} | Out-File -Encoding ascii${append} ${argument(target)}`;
    }
    return fail('option', operator);
  }, text);
}

/** A word whose `$(…)` hold PowerShell. */
function withConverted(word: Word): Word {
  const pieces = word.pieces.map((piece) => {
    if (piece.kind !== 'command') {
      return piece;
    }
    const text = piece.text.trim();
    return {...piece, text: text === WORKING_DIRECTORY ? text : convertToPowershell(text)};
  });
  return {...word, pieces};
}

/** A command whose words' `$(…)` hold PowerShell. */
function withSubstitutions({assignments, words, redirects}: Command): Command {
  return {
    assignments: assignments.map((each) => ({...each, value: withConverted(each.value)})),
    words: words.map(withConverted),
    redirects: redirects.map((each) => ({...each, target: withConverted(each.target)})),
  };
}

/** `cat > file <<word`, the one here-document that has an equal. */
function heredoc({words, redirects}: Command, name: string, {target, text}: Redirect): string {
  const to = redirects.find(({operator, fd}) => operator === '>' && fd === 1);
  if (name !== 'cat' || words.length > 1 || to === undefined || redirects.length !== 2) {
    return fail('heredoc', `<<${plainText(target) ?? ''}`);
  }
  const expands = target.pieces.every((piece) => piece.kind === 'text' && !piece.quoted);
  return writtenFile(withConverted(to.target), text ?? '', expands);
}

function command(written: Command): string {
  const [program] = written.words;
  if (program === undefined) {
    const {assignments} = withSubstitutions(written);
    return assignments.map(({name, value}) => assignment(name, value)).join('\n');
  }
  const name = plainText(program) ?? fail('expansion', 'command');
  const text = written.redirects.find(({operator}) => operator === '<<');
  if (text !== undefined) {
    return heredoc(written, name, text);
  }
  const file = echoedFile(name, written);
  if (file !== undefined) {
    return file;
  }
  const convert = PROGRAMS.get(name);
  if (convert === undefined) {
    checkProgram(name);
  }
  const item = withSubstitutions(written);
  const {assignments, redirects} = item;
  const words = item.words.slice(1);
  const called = convert?.(words, name) ?? withLines(name, words, program.line);
  if (called.includes(' --% ') && redirects.length > 0) {
    fail('quote', name);
  }
  const line = redirected(called, redirects, item);
  const before = assignments.map(({name: each, value}) => `${assignment(each, value)}\n`);
  const after = assignments.map(({name: each}) => `\nRemove-Item Env:${each}`);
  return [...before, line, ...after].join('');
}

/** Windows PowerShell has no `&&` and no `||`. */
function joinItems(items: readonly Item[]): string {
  let text = '';
  let open = 0;
  let joint = '';
  for (const item of items) {
    if (item.kind === 'comment') {
      text += `${joint}# ${item.text}`;
      joint = '\n';
      continue;
    }
    text += joint + command(item.command);
    const {separator} = item;
    if (separator === '&&' || separator === '||') {
      joint = `\nif (${separator === '&&' ? '$?' : '-not $?'}) {\n`;
      open += 1;
      continue;
    }
    joint = separator === '|' ? ' | ' : '\n';
    if (separator !== '|') {
      text += '\n}'.repeat(open);
      open = 0;
    }
  }
  return text + '\n}'.repeat(open);
}

/**
 * A bash script as Windows PowerShell 5.1 and PowerShell 7 both take it.
 *
 * @throws NotConvertible
 */
export function convertToPowershell(text: string): string {
  return joinItems(dropTrue(parseScript(text)));
}
