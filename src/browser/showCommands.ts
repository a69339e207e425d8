import type {ShellName} from '../workshop/commands/shells';
import {explainFailure} from './explainFailure';
import {markValues} from '../workshop/reader/values';
import {writtenText} from './writtenText';
import {convert} from '../workshop/commands';

const NOTE = 'data-unconverted';

/** The HTML of commands as the page has them, in bash. */
const written = new WeakMap<Element, string>();

/** Shows one command in a shell; what has no equal there stays in bash, and says so. */
function showCommand(command: HTMLElement, shell: ShellName): void {
  const next = command.nextElementSibling;
  if (next?.hasAttribute(NOTE)) {
    next.remove();
  }
  const html = written.get(command);
  if (html !== undefined) {
    command.innerHTML = html;
  }
  if (shell === 'bash') {
    return;
  }
  const text = writtenText(command);
  const result = convert(text, shell);
  if (!result.ok) {
    const note = document.createElement('span');
    note.setAttribute(NOTE, '');
    note.textContent = explainFailure(result.failure, shell);
    command.after(note);
  } else if (result.text !== text) {
    written.set(command, html ?? command.innerHTML);
    command.textContent = result.text;
    command.innerHTML = markValues(command.innerHTML);
  }
}

/** Shows all commands of the page in a shell. */
export function showCommands(shell: ShellName): void {
  document.querySelectorAll<HTMLElement>('[data-snippet] [data-command]').forEach((command) => {
    command.closest('[data-snippet]')?.setAttribute('data-shown', shell);
    showCommand(command, shell);
  });
}
