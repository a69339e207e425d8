import type {ClientModule} from '@docusaurus/types';
import {chosenShell, showShell} from '../browser/showShell';
import {recall, remember} from '../browser/storage';

/** A client module: the shell that is chosen in one block of commands counts for all of them. */
const followShellChoice: ClientModule = {
  onRouteDidUpdate() {
    void showShell(recall().shell, false);
  },
};

if (typeof document !== 'undefined') {
  document.addEventListener('change', (event) => {
    const shell = chosenShell(event);
    if (shell !== undefined) {
      remember({shell});
      void showShell(shell, true);
    }
  });
}

export default followShellChoice;
