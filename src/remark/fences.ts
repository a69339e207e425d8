import {SKIP, visit} from 'unist-util-visit';
import type {Code, Root} from 'mdast';
import type {VFile} from 'vfile';
import {parseConsole, type Unfinished} from './console';
import {highlight, highlightConsole, LANGUAGES} from './highlight';
import {planImage} from '../simulator/image/planImage';
import {EXAMPLE_PROJECT} from './exampleProject';
import {dataAttribute, element, fenceContentLine, lineInFile, writerError} from './mdx';

interface FenceOptions {
  readonly title?: string;
  readonly layers: boolean;
}

const OPTION = /\s*(?:title="([^"]*)"|(\S+))/y;

/** Reads the words after a fence's language: `title="…"`, and `layers` on a Dockerfile. */
function readOptions(node: Code, file: VFile): FenceOptions {
  const meta = node.meta ?? '';
  let title: string | undefined;
  let layers = false;
  OPTION.lastIndex = 0;
  for (;;) {
    const match = OPTION.exec(meta);
    if (match === null) {
      return {title, layers};
    }
    if (match[1] !== undefined) {
      title = match[1];
    } else if (match[2] === 'layers' && node.lang === 'dockerfile') {
      layers = true;
    } else {
      throw writerError(
        file,
        lineInFile(file, node),
        `a ${node.lang ?? ''} fence has the unknown option ${match[2] ?? ''}`,
        'Allowed: title="…", and layers on a dockerfile fence',
      );
    }
  }
}

function sayUnfinished(unfinished: Unfinished): string {
  if (typeof unfinished === 'object') {
    return `the heredoc of this command has no closing line ${unfinished.heredoc}`;
  }
  return unfinished === '\\'
    ? 'the last line of this command ends in a backslash'
    : `the quote ${unfinished} of this command is never closed`;
}

function consoleHtml(node: Code, file: VFile): string {
  const block = parseConsole(node.value);
  if (!block.ok) {
    throw writerError(
      file,
      fenceContentLine(file, node) + block.line,
      sayUnfinished(block.unfinished),
      'Close it, or drop the "$ " if the line is not a command',
    );
  }
  if (!block.parts.some(({kind}) => kind === 'command')) {
    throw writerError(
      file,
      lineInFile(file, node),
      'a console fence without a command',
      'Start each command with "$ ", or use a text fence for output alone',
    );
  }
  return highlightConsole(block.parts);
}

/** The figure after a Dockerfile that asks for it: the image that the example project makes with it. */
function layerDiagram(node: Code, file: VFile) {
  const result = planImage(node.value, EXAMPLE_PROJECT);
  if (!result.ok) {
    const [{line, message, expected}] = result.errors;
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
    dataAttribute('plan', result.plan),
    dataAttribute('source', node.value.split('\n')),
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
      const {title, layers} = readOptions(node, file);
      const html =
        language === 'console' ? consoleHtml(node, file) : highlight(node.value, language);
      const snippet = element('Snippet', {language, title, html});
      const drawn = layers ? [snippet, layerDiagram(node, file)] : [snippet];
      parent.children.splice(index, 1, ...drawn);
      return [SKIP, index + drawn.length];
    });
  };
}
