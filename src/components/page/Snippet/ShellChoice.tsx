import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {SHELLS, type ShellName} from '../../../workshop/commands/shells';
import styles from './styles.module.css';

const NAMES: Readonly<Record<ShellName, string>> = {
  bash: 'bash',
  powershell: 'PowerShell',
  cmd: 'cmd',
};

/** Chooses the shell for the commands of all blocks; what it does is in `src/clientModules/shellChoice.ts`. */
export default function ShellChoice(): ReactNode {
  return (
    <select
      className={styles.shell}
      data-shell
      data-noindex
      aria-label={translate({
        id: 'snippet.shell',
        message: '명령을 보여 줄 셸',
        description: 'What a screen reader says of the choice of bash, PowerShell or cmd',
      })}
      defaultValue="bash"
    >
      {SHELLS.map((name) => (
        <option key={name} value={name}>
          {NAMES[name]}
        </option>
      ))}
    </select>
  );
}
