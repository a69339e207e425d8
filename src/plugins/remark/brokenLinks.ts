import path from 'node:path';
import type {Nodes, Root} from 'mdast';
import type {VFile} from 'vfile';
import {lineInFile, type Fault} from '../../workshop/lesson/fault';
import {report} from './faults';

/** What Docusaurus says of a link or a picture that leads to no file. */
interface Broken {
  /** From the working directory. */
  readonly sourceFilePath: string;
  readonly url: string;
  readonly node: Nodes;
}

/** By the page's path: Docusaurus calls its hooks without the page's own list of mistakes. */
const faults = new Map<string, readonly Fault[]>();

const note = ({sourceFilePath, node}: Broken, found: string, mend: string): void => {
  const page = path.resolve(sourceFilePath);
  const known = faults.get(page) ?? [];
  faults.set(page, [...known, {line: lineInFile(node), found, mend}]);
};

/** For `markdown.hooks` of Docusaurus: what leads to no file is kept until the page has been read. */
export const markdownHooks = {
  onBrokenMarkdownLinks: (broken: Broken): void =>
    note(
      broken,
      `링크한 파일이 없습니다: ${broken.url}.`,
      '다른 페이지는 /engine#client처럼 주소로 적습니다.',
    ),
  onBrokenMarkdownImages: (broken: Broken): void =>
    note(
      broken,
      `그림 파일이 없습니다: ${broken.url}.`,
      'static/ 아래에 파일을 두고 /img/이름.svg처럼 적습니다.',
    ),
};

/** Adds what the hooks kept to the page's mistakes. It runs after the plugins of Docusaurus. */
export default function brokenLinks() {
  return (_: Root, file: VFile): void => {
    const page = path.resolve(file.path);
    faults.get(page)?.forEach((fault) => report(file, fault));
    faults.delete(page);
  };
}
