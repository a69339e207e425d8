import type {Root} from 'mdast';
import {isRecord} from '../../simulator/isRecord';
import {parseMarkdown} from '../content/prose';
import {pageFaults} from './faults';

/** The parser's own message: where it stopped, and why. */
interface Stopped {
  readonly reason: string;
  readonly line?: number;
}

const isStopped = (error: unknown): error is Stopped => isRecord(error) && 'reason' in error;

/**
 * The syntax tree of a page.
 * @param file the page's path, for the message
 * @throws an Error with file and line where a tag or a brace of MDX cannot be read
 */
export function parsePage(file: string, source: string): Root {
  try {
    return parseMarkdown(source);
  } catch (error) {
    if (!isStopped(error)) {
      throw error;
    }
    throw pageFaults(file, [
      {
        line: error.line ?? 1,
        found: `태그나 중괄호를 읽을 수 없습니다(${error.reason}).`,
        mend: '태그를 닫습니다. 글자 <와 {는 앞에 \\를 붙이거나 `코드`로 적습니다.',
      },
    ]);
  }
}

/** For `markdown.preprocessor` of Docusaurus: a page that cannot be read is told of in Korean. */
export function checkSyntax(page: {
  readonly filePath: string;
  readonly fileContent: string;
}): string {
  parsePage(page.filePath, page.fileContent);
  return page.fileContent;
}
