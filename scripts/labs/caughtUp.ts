import {catchUp} from '../../src/workshop/commands/catchUp';
import type {CommandStep, LabPage} from './page';

/** A command of a script: it must succeed, whatever it prints. */
const scripted =
  (line: number) =>
  (command: string): CommandStep => ({
    kind: 'command',
    line,
    command,
    output: ['…'],
    outputLine: line,
    opens: false,
    exit: 0,
    notRun: false,
    sample: false,
  });

/**
 * A page as a latecomer follows it to its last step: the script that leads there, which is the
 * longest, then the step itself with what the page says that it prints. One step a page, since each
 * takes about as long as the page.
 * @returns undefined for a page without steps
 */
export function caughtUpPage(page: LabPage): LabPage | undefined {
  const {sections} = page;
  const section = sections.at(-1);
  const script = catchUp(sections).find(({id}) => id === section?.id);
  if (section === undefined || script === undefined) {
    return undefined;
  }
  const {line} = section;
  return {
    ...page,
    path: `${page.path}#${section.id}`,
    // Its reading time is the page's.
    source: '',
    steps: [
      ...script.commands.map(scripted(line)),
      ...page.steps.filter((step) => step.line > line && step.line < section.endLine),
    ],
  };
}
