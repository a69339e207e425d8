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
import {escapeHtml} from './highlight';
import {element} from './mdx';
import {shownFile} from './shownFile';
import {withSiteAddress} from './siteAddress';

const LABS = /(?:^|[\\/])docs[\\/]labs[\\/]/;

/** Not highlighted: a script is in a page once for every step, and colours are most of its weight. */
const html = (commands: readonly string[]) =>
  markValues(
    commands
      .map((command) => `<span data-command>${escapeHtml(withSiteAddress(command))}</span>`)
      .join('\n'),
  );

function elementOf(script: Script, containers: readonly string[]) {
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
    element('Snippet', {language: 'console', html: html(commands)}),
    ...notes,
  ]);
}

/** Puts under the heading of every step of a lab, from the second on, the way there. */
export default function catchUp() {
  return (tree: Root, file: VFile): void => {
    if (!LABS.test(file.path)) {
      return;
    }
    const sections = labSections(readLesson(tree), shownFile);
    const containers = containersOf(sections);
    for (const script of scriptsOf(sections)) {
      const heading = sections.find(({id}) => id === script.id)?.heading;
      if (heading !== undefined && script.commands.length > 0) {
        tree.children.splice(tree.children.indexOf(heading) + 1, 0, elementOf(script, containers));
      }
    }
  };
}
