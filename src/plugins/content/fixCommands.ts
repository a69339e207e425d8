import {convert} from '../../workshop/commands';
import {OTHER_SHELLS, type OtherShell} from '../../workshop/commands/shells';
import {markValues} from '../../workshop/reader/values';
import type {FixBlock} from '../../workshop/help/types';
import {escapeHtml} from '../remark/highlight';
import {otherShells} from '../remark/otherShells';
import {markSiteAddress, withSiteAddress} from '../remark/siteAddress';
import type {Entry} from './knowledgeSchema';

export type WrittenStep = Entry['fix'][number];

/** The commands of a text, one a line; a line that ends in a backslash goes on in the next. */
export function splitCommands(run: string): readonly string[] {
  return run.trim().split(/(?<!\\)\n/);
}

/** Whether a step is for Windows alone: its commands are PowerShell. Those of the others are bash. */
export const isForWindows = ({os}: WrittenStep): boolean => os?.join() === 'windows';

/** Whether a reader on Windows sees a step whose commands are written in bash. */
const isForWindowsToo = ({os}: WrittenStep): boolean => os === undefined || os.includes('windows');

/** Why a command cannot be said in a shell that a reader of the step may have. */
export interface Unsayable {
  readonly shell: OtherShell;
  readonly command: string;
  readonly what: string;
}

/** The commands that have no equal in a shell that a reader of the step may have. */
export function unsayable(step: WrittenStep): readonly Unsayable[] {
  if (step.run === undefined || isForWindows(step) || !isForWindowsToo(step)) {
    return [];
  }
  return splitCommands(step.run).flatMap((command) =>
    OTHER_SHELLS.flatMap((shell) => {
      const said = convert(command, shell);
      return said.ok ? [] : [{shell, command, what: `${said.problem.kind}: ${said.problem.what}`}];
    }),
  );
}

/** HTML in which the examples take the reader's values, and the site's address is the reader's. */
const mark = (html: string): string => markSiteAddress(markValues(html));

/** A command, and behind it what it is in other shells: see `src/browser/showCommands.ts`. */
const commandHtml = (command: string): string =>
  `<span data-command>${escapeHtml(command)}</span>${otherShells(command)}`;

/** The commands of a step as the browser shows them. */
export function fixBlocks(step: WrittenStep): readonly FixBlock[] {
  const {run, cmd} = step;
  if (run === undefined) {
    return [];
  }
  const text = withSiteAddress(run.trim());
  if (cmd !== undefined) {
    return [
      {shell: 'powershell', html: mark(escapeHtml(text))},
      {shell: 'cmd', html: mark(escapeHtml(withSiteAddress(cmd.trim())))},
    ];
  }
  return isForWindows(step) || !isForWindowsToo(step)
    ? [{html: mark(escapeHtml(text))}]
    : [{shell: 'bash', html: mark(splitCommands(text).map(commandHtml).join('\n'))}];
}
