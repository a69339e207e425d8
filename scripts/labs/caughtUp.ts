import {catchUp} from '../../src/catchUp';
import {labSections, type LabSection} from '../../src/remark/labSections';
import {parseMarkdown} from '../lint/prose';
import type {CommandStep, LabPage, Step} from './page';

const lineOf = ({heading}: LabSection) => heading.position?.start.line ?? 0;

/** A command of a script: it must succeed, whatever it prints. */
const scripted =
  (line: number) =>
  (command: string): CommandStep => ({
    kind: 'command',
    line,
    command,
    output: ['…'],
    outputLine: line,
    exit: 0,
    notRun: false,
  });

/**
 * A page as a latecomer follows it to its middle and to its last step: the script that leads there,
 * then the step itself with what the page says that it prints.
 */
export function caughtUpPages(page: LabPage): readonly LabPage[] {
  const sections = labSections(parseMarkdown(page.source));
  const scripts = catchUp(sections);
  const chosen = new Set([Math.floor(sections.length / 2), sections.length - 1]);
  return [...chosen].flatMap((index): LabPage[] => {
    const section = sections[index];
    const script = scripts.find(({id}) => id === section?.id);
    if (section === undefined || script === undefined) {
      return [];
    }
    const line = lineOf(section);
    const own = page.steps.filter((step: Step) => step.line > line && step.line < section.endLine);
    return [
      {
        ...page,
        path: `${page.path}#${section.id}`,
        // Its reading time is the page's.
        source: '',
        steps: [...script.commands.map(scripted(line)), ...own],
      },
    ];
  });
}
