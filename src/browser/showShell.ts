import {SHELLS, type ShellName} from '../workshop/commands/shells';
import {fillValues} from './inline/fillValues';
import {recall} from './storage';

const isChooser = (target: EventTarget | null): target is HTMLSelectElement =>
  target instanceof HTMLSelectElement && target.matches('[data-snippet] [data-shell]');

/** The shell that a reader has just chosen, if the event is such a choice. */
export function chosenShell({target}: Event): ShellName | undefined {
  return isChooser(target) ? SHELLS.find((name) => name === target.value) : undefined;
}

/**
 * Shows all commands of the page in a shell, with the reader's values. The script for another shell
 * comes when it is first needed.
 * @param wasShown whether the page may show another shell than bash already
 */
export async function showShell(shell: ShellName, wasShown: boolean): Promise<void> {
  document.querySelectorAll<HTMLSelectElement>('[data-snippet] [data-shell]').forEach((chooser) => {
    chooser.value = shell;
  });
  if (shell !== 'bash' || wasShown) {
    const {showCommands} = await import('./showCommands');
    showCommands(shell);
    fillValues(recall().values);
  }
}
