import {EXAMPLES, SITE_SLOT, SLOT, type ValueName} from '../workshop/reader/values';
import type {Failure} from '../workshop/commands/result';
import type {OtherShell, ShellName} from '../workshop/commands/shells';
import {explainFailure} from './explainFailure';

const NOTE = 'data-unconverted';

/** The HTML of commands as the page was written, in bash, while they are shown in another shell. */
const inBash = new WeakMap<Element, string>();

/** The text of a command as the page was written, whatever its values show. */
function writtenText(command: Element): string {
  const copy = command.cloneNode(true) as Element;
  copy.querySelectorAll(`[${SLOT}]`).forEach((value) => {
    value.textContent = EXAMPLES[value.getAttribute(SLOT) as ValueName];
  });
  copy.querySelectorAll<HTMLElement>(`[${SITE_SLOT}]`).forEach((address) => {
    address.textContent = address.dataset.written ?? address.textContent;
  });
  return copy.textContent;
}

/** The elements that belong to a command and follow it: its templates, and a note why it has none. */
function elementsAfter(command: Element): readonly Element[] {
  const found: Element[] = [];
  for (
    let next = command.nextElementSibling;
    next?.matches(`template,[${NOTE}]`);
    next = next.nextElementSibling
  ) {
    found.push(next);
  }
  return found;
}

/** Shows a command as the page has it. */
function showInBash(command: HTMLElement): void {
  elementsAfter(command)
    .filter((element) => element.hasAttribute(NOTE))
    .forEach((note) => note.remove());
  const html = inBash.get(command);
  if (html !== undefined) {
    command.innerHTML = html;
    inBash.delete(command);
  }
}

/** Shows a command as its template has it. One without an equal stays in bash, with a note why. */
function showTemplate(
  command: HTMLElement,
  template: HTMLTemplateElement,
  shell: OtherShell,
): void {
  const {failure: kind, what = ''} = template.dataset;
  if (kind === undefined) {
    inBash.set(command, command.innerHTML);
    command.innerHTML = template.innerHTML;
    return;
  }
  const note = document.createElement('span');
  note.setAttribute(NOTE, '');
  note.textContent = explainFailure({kind: kind as Failure['kind'], what}, shell);
  command.after(note);
}

/**
 * Shows all commands of the page in a shell. A command that stands in the page twice, as those of the
 * way to a step do, has its templates in one place.
 */
export function showCommands(shell: ShellName): void {
  const commands = [...document.querySelectorAll<HTMLElement>('[data-snippet] [data-command]')];
  commands.forEach((command) => {
    command.closest('[data-snippet]')?.setAttribute('data-shown', shell);
    showInBash(command);
  });
  if (shell === 'bash') {
    return;
  }
  const templates = new Map<string, HTMLTemplateElement>();
  const texts = commands.map(writtenText);
  commands.forEach((command, index) => {
    const template = elementsAfter(command).find(
      (element): element is HTMLTemplateElement =>
        element instanceof HTMLTemplateElement && element.dataset.in === shell,
    );
    if (template !== undefined) {
      templates.set(texts[index] ?? '', template);
    }
  });
  commands.forEach((command, index) => {
    const template = templates.get(texts[index] ?? '');
    if (template !== undefined) {
      showTemplate(command, template, shell);
    }
  });
}
