import {translate} from '@docusaurus/Translate';
import type {SystemName} from '@site/src/workshop/help/types';

/** How an operating system is called. */
export function systemName(system: SystemName): string {
  switch (system) {
    case 'windows':
      return 'Windows';
    case 'macos':
      return 'macOS';
    case 'linux':
      return translate({
        id: 'help.system.linux',
        message: 'Linux·CloudShell',
        description: 'Linux, and the shell in the AWS console, which is one',
      });
  }
}
