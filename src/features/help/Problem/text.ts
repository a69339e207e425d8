import {translate} from '@docusaurus/Translate';
import type {OtherShell} from '@site/src/workshop/commands/shells';
import type {SystemName} from '@site/src/workshop/help/types';

/** How a shell of Windows is called; both names are the same in every language. */
export const shellName = (shell: OtherShell): string =>
  shell === 'powershell' ? 'PowerShell' : 'cmd';

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
