import type {ClientModule} from '@docusaurus/types';
import {SHELLS, type ShellName} from '../workshop/commands/shells';
import {fillValues} from '../browser/inline/fillValues';
import {recall, remember} from '../browser/storage';

const isChooser = (target: EventTarget | null): target is HTMLSelectElement =>
  target instanceof HTMLSelectElement && target.matches('[data-snippet] [data-shell]');

/** Shows the commands of the page in a shell. The script for it comes when it is first needed. */
async function show(shell: ShellName, wasShown: boolean): Promise<void> {
  document.querySelectorAll<HTMLSelectElement>('[data-snippet] [data-shell]').forEach((chooser) => {
    chooser.value = shell;
  });
  if (shell !== 'bash' || wasShown) {
    const {showCommands} = await import('../browser/showCommands');
    showCommands(shell);
    fillValues(recall().values);
  }
}

/** A client module: the shell that is chosen in one block of commands counts for all of them. */
const followShellChoice: ClientModule = {
  onRouteDidUpdate() {
    void show(recall().shell, false);
  },
};

if (typeof document !== 'undefined') {
  document.addEventListener('change', ({target}) => {
    const shell = isChooser(target) ? SHELLS.find((name) => name === target.value) : undefined;
    if (shell !== undefined) {
      remember({shell});
      void show(shell, true);
    }
  });
}

export default followShellChoice;
