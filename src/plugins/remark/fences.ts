import {SKIP, visit} from 'unist-util-visit';
import type {Code, Root} from 'mdast';
import type {VFile} from 'vfile';
import {parseConsole, type Unfinished} from '../../workshop/commands/console';
import {readFenceOptions, type FenceOptions} from '../../workshop/lesson/fenceOptions';
import {highlight, highlightConsole, LANGUAGES} from './highlight';
import {planImage} from '../../simulator/image/planImage';
import {EXAMPLE_PROJECT} from './exampleProject';
import {dataAttribute, element, fenceContentLine, lineInFile, writerError} from './mdx';
import {markValues} from '../../workshop/reader/values';
import {otherShells} from './otherShells';
import {shownFile} from './shownFile';
import {withSiteAddress} from './siteAddress';

/** The words after a fence's language, or the writer's mistake in them. */
function optionsOf(node: Code, file: VFile): FenceOptions {
  const result = readFenceOptions(node.lang ?? '', node.meta ?? '');
  if (!result.ok) {
    throw writerError(file, lineInFile(file, node), result.problem.found, result.problem.mend);
  }
  return result.value;
}

/** The text that a fence shows: its own, or that of the file that it names. */
function textOf(node: Code, file: VFile, path: string | undefined): string {
  if (path === undefined) {
    return node.value;
  }
  const text = shownFile(path);
  if (text === undefined || node.value.trim() !== '') {
    throw writerError(
      file,
      lineInFile(file, node),
      text === undefined ? `no file static/${path}` : `a fence with a text beside file=${path}`,
      'file= names a file under static/, and its fence is empty',
    );
  }
  return text;
}

function sayUnfinished(unfinished: Unfinished): string {
  if (typeof unfinished === 'object') {
    return `the heredoc of this command has no closing line ${unfinished.heredoc}`;
  }
  return unfinished === '\\'
    ? 'the last line of this command ends in a backslash'
    : `the quote ${unfinished} of this command is never closed`;
}

function consoleHtml(node: Code, file: VFile, {exit}: FenceOptions): string {
  const block = parseConsole(withSiteAddress(node.value));
  if (!block.ok) {
    throw writerError(
      file,
      fenceContentLine(file, node) + block.problem.line,
      sayUnfinished(block.problem.unfinished),
      'Close it, or drop the "$ " if the line is not a command',
    );
  }
  const commands = block.value.filter(({kind}) => kind === 'command');
  if (exit !== undefined && commands.length !== 1) {
    throw writerError(
      file,
      lineInFile(file, node),
      `exit=${exit} on ${commands.length} commands`,
      'Give the command that fails a fence of its own',
    );
  }
  if (commands.length === 0) {
    throw writerError(
      file,
      lineInFile(file, node),
      'a console fence without a command',
      'Start each command with "$ ", or use a text fence for output alone',
    );
  }
  return highlightConsole(block.value, otherShells);
}

/** The figure after a Dockerfile that asks for it: the image that the example project makes with it. */
function layerDiagram(node: Code, file: VFile, text: string) {
  const result = planImage(text, EXAMPLE_PROJECT);
  if (!result.ok) {
    const [{line, message, expected}] = result.problem;
    throw writerError(
      file,
      fenceContentLine(file, node) + line - 1,
      message,
      expected.length > 0
        ? `Expected: ${expected.join(', ')}`
        : `Mend the Dockerfile of this fence. It is built with these files: ${Object.keys(EXAMPLE_PROJECT).join(', ')}`,
    );
  }
  const figure = element('LayerDiagram', {});
  figure.attributes = [
    dataAttribute('plan', result.value),
    dataAttribute('source', text.split('\n')),
  ];
  return figure;
}

/** Turns fences into Snippet elements, highlighted when the site is built. */
export default function fences() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'code', (node, index, parent) => {
      if (index === undefined || parent === undefined || node.lang === 'mermaid') {
        return undefined;
      }
      const language = node.lang ?? '';
      if (!LANGUAGES.includes(language)) {
        throw writerError(
          file,
          lineInFile(file, node),
          language === ''
            ? 'a fence without a language'
            : `a fence in the unknown language ${language}`,
          `Allowed: ${LANGUAGES.join(', ')}, mermaid`,
        );
      }
      const options = optionsOf(node, file);
      const {layers, file: path} = options;
      const title: string | undefined = options.title ?? path?.replace(/.*\//, '');
      const text = textOf(node, file, path);
      const html = markValues(
        language === 'console' ? consoleHtml(node, file, options) : highlight(text, language),
      );
      const snippet = element('Snippet', {language, title, html});
      const drawn = layers ? [snippet, layerDiagram(node, file, text)] : [snippet];
      parent.children.splice(index, 1, ...drawn);
      return [SKIP, index + drawn.length];
    });
  };
}
