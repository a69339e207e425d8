import {SKIP, visit} from 'unist-util-visit';
import type {Code, Root} from 'mdast';
import type {VFile} from 'vfile';
import {lineInFile, PageFault, fenceContentLine} from '../../workshop/lesson/fault';
import {optionsOf, partsOf, textOf} from '../../workshop/lesson/fenceContent';
import type {FenceOptions} from '../../workshop/lesson/fenceOptions';
import {highlight, highlightConsole, LANGUAGES} from './highlight';
import {planImage} from '../../simulator/image/planImage';
import {EXAMPLE_PROJECT} from './exampleProject';
import {orReport} from './faults';
import {dataAttribute, element} from './mdx';
import {markValues} from '../../workshop/reader/values';
import {otherShells} from './otherShells';
import {shownFile} from './shownFile';
import {markSiteAddress, withSiteAddress} from './siteAddress';

function consoleHtml(node: Code, {exit}: FenceOptions): string {
  const parts = partsOf(node, withSiteAddress(node.value));
  const commands = parts.filter(({kind}) => kind === 'command');
  if (commands.length === 0) {
    throw new PageFault({
      line: lineInFile(node),
      found: '명령이 없는 console 코드 블록입니다.',
      mend: '명령마다 앞에 "$ "를 붙이거나, 출력뿐이라면 언어를 text로 바꿉니다.',
    });
  }
  if (exit !== undefined && commands.length !== 1) {
    throw new PageFault({
      line: lineInFile(node),
      found: `exit=${exit}인데 명령이 ${commands.length}개입니다.`,
      mend: '실패하는 명령은 따로 코드 블록 하나에 적습니다.',
    });
  }
  return highlightConsole(parts, otherShells);
}

/** The figure after a Dockerfile that asks for it: the image that the example project makes with it. */
function layerDiagram(node: Code, text: string) {
  const result = planImage(text, EXAMPLE_PROJECT);
  if (!result.ok) {
    const [{line, message, expected}] = result.problem;
    throw new PageFault({
      line: fenceContentLine(node) + line - 1,
      found: `이 Dockerfile은 빌드되지 않습니다(${message}).`,
      mend:
        expected.length > 0
          ? `여기에 쓸 수 있는 것: ${expected.join(', ')}`
          : `다음 파일이 있는 곳에서 빌드되도록 고칩니다: ${Object.keys(EXAMPLE_PROJECT).join(', ')}`,
    });
  }
  const figure = element('LayerDiagram', {});
  figure.attributes = [
    dataAttribute('plan', result.value),
    dataAttribute('source', text.split('\n')),
  ];
  return figure;
}

/** A fence as the elements that show it. */
function shown(node: Code) {
  const language = node.lang ?? '';
  if (!LANGUAGES.includes(language)) {
    throw new PageFault({
      line: lineInFile(node),
      found:
        language === ''
          ? '언어가 없는 코드 블록입니다.'
          : `쓸 수 없는 언어의 코드 블록입니다: ${language}.`,
      mend: `쓸 수 있는 언어: ${LANGUAGES.join(', ')}, mermaid`,
    });
  }
  const options = optionsOf(node);
  const {layers, file: path} = options;
  const title: string | undefined = options.title ?? path?.replace(/.*\//, '');
  const text = textOf(node, path, shownFile);
  const html = markSiteAddress(
    markValues(language === 'console' ? consoleHtml(node, options) : highlight(text, language)),
  );
  const snippet = element('Snippet', {language, title, html});
  return layers ? [snippet, layerDiagram(node, text)] : [snippet];
}

/** Turns fences into Snippet elements, highlighted when the site is built. */
export default function fences() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'code', (node, index, parent) => {
      if (index === undefined || parent === undefined || node.lang === 'mermaid') {
        return undefined;
      }
      const elements = orReport(file, () => shown(node)) ?? [];
      parent.children.splice(index, 1, ...elements);
      return [SKIP, index + elements.length];
    });
  };
}
