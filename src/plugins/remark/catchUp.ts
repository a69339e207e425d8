import type {Paragraph, Root} from 'mdast';
import type {VFile} from 'vfile';
import {
  catchUp as scriptsOf,
  containersOf,
  pushesToHub,
  type Script,
} from '../../workshop/commands/catchUp';
import {labSections} from '../../workshop/lesson/labSections';
import {readLesson} from '../../workshop/lesson/readLesson';
import {markValues} from '../../workshop/reader/values';
import {orReport} from './faults';
import {escapeHtml} from './highlight';
import {element} from './mdx';
import {otherShells} from './otherShells';
import {shownFile} from './shownFile';
import {markSiteAddress, withSiteAddress} from './siteAddress';

const LABS = /(?:^|[\\/])docs[\\/]labs[\\/]/;

/**
 * The commands of a script as HTML. They are not highlighted: a script is in a page once for every
 * step, and colours are most of its weight.
 * @param converted the commands that the page has in other shells already; these are added to it
 */
function html(commands: readonly string[], converted: Set<string>): string {
  const lines = commands.map((command) => {
    const text = withSiteAddress(command);
    const others = converted.has(command) ? '' : otherShells(text);
    converted.add(command);
    return `<span data-command>${escapeHtml(text)}</span>${others}`;
  });
  return markSiteAddress(markValues(lines.join('\n')));
}

function elementOf(script: Script, containers: readonly string[], converted: Set<string>) {
  const {commands, leftOut} = script;
  const note = ({command, reason}: Script['leftOut'][number]): Paragraph => ({
    type: 'paragraph',
    children: [
      {type: 'inlineCode', value: command},
      {type: 'text', value: `: ${reason}.`},
    ],
  });
  const notes = leftOut.length > 0 ? [element('CatchUpNotes', {}, leftOut.map(note))] : [];
  const before = {containers: containers.join(' ') || undefined, login: pushesToHub(script)};
  return element('CatchUp', before, [
    element('Snippet', {language: 'console', html: html(commands, converted)}),
    ...notes,
  ]);
}

/** Puts under the heading of every step of a lab, from the second on, the way there. */
export default function catchUp() {
  return (tree: Root, file: VFile): void => {
    if (!LABS.test(file.path)) {
      return;
    }
    const sections = orReport(file, () => labSections(readLesson(tree), shownFile)) ?? [];
    const containers = containersOf(sections);
    const converted = new Set(
      sections.flatMap(({steps}) =>
        steps.flatMap((step) => (step.kind === 'command' ? [step.command] : [])),
      ),
    );
    for (const script of scriptsOf(sections)) {
      const heading = sections.find(({id}) => id === script.id)?.heading;
      if (heading !== undefined && script.commands.length > 0) {
        tree.children.splice(
          tree.children.indexOf(heading) + 1,
          0,
          elementOf(script, containers, converted),
        );
      }
    }
  };
}
