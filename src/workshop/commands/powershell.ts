import {dropTrue} from './dropTrue';
import {checkProgram} from './options';
import {parseScript} from './parse';
import {assignment, builtin} from './powershellPrograms';
import {argument, withLines} from './powershellWords';
import {fail} from './result';
import {plainText, type Command, type Item, type Redirect, type Word} from './syntax';

/** A file written from the page's text: as UTF-8 without a mark, with the line ends of Linux. */
function writtenFile(target: Word, text: string, expands: boolean): string {
  const shown = expands ? text.replace(/`/g, '``') : text;
  if (expands && /[$\\]/.test(text)) {
    fail('heredoc', '<<');
  }
  const path = /^(?:[/~]|\$)/.test(plainText(target) ?? '$')
    ? argument(target)
    : `"$PWD/${plainText(target) ?? ''}"`;
  return `[IO.File]::WriteAllText(${path}, (@'\n${shown}'@ -replace "\`r\`n", "\`n") + "\`n")`;
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

function command(item: Command): string {
  const {assignments, words, redirects} = item;
  const [first, ...rest] = words;
  const heredoc = redirects.find(({operator}) => operator === '<<');
  if (first === undefined) {
    return assignments.map(({name, value}) => assignment(name, value)).join('\n');
  }
  const name = plainText(first) ?? fail('expansion', 'command');
  if (heredoc !== undefined) {
    const to = redirects.find(({operator, fd}) => operator === '>' && fd === 1);
    if (name !== 'cat' || rest.length > 0 || to === undefined || redirects.length !== 2) {
      fail('heredoc', `<<${plainText(heredoc.target) ?? ''}`);
    }
    const expands = heredoc.target.pieces.every((piece) => piece.kind === 'text' && !piece.quoted);
    return writtenFile(to?.target ?? heredoc.target, heredoc.text ?? '', expands);
  }
  const own = builtin(name, rest);
  if (own === undefined) {
    checkProgram(name);
  }
  const called = own ?? withLines(name, rest, first.line);
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
