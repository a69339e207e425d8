import type {Code} from 'mdast';
import {parseConsole, type ConsolePart} from '../commands/console';
import type {Unfinished} from '../commands/lexer';
import {fenceContentLine, lineInFile, PageFault} from './fault';
import {readFenceOptions, type FenceOptions} from './fenceOptions';

/**
 * The text of a file below `static/` that a fence shows; undefined where there is none.
 * @param path relative to `static/`
 */
export type ReadShownFile = (path: string) => string | undefined;

/**
 * The words after a fence's language.
 * @throws a PageFault for a word that is not known there
 */
export function optionsOf(node: Code): FenceOptions {
  const result = readFenceOptions(node.lang ?? '', node.meta ?? '');
  if (!result.ok) {
    throw new PageFault({...result.problem, line: lineInFile(node)});
  }
  return result.value;
}

/**
 * The text that a fence shows: its own, or that of the file that it names.
 * @throws a PageFault where there is no such file, or a text beside it
 */
export function textOf(node: Code, path: string | undefined, shownFile: ReadShownFile): string {
  if (path === undefined) {
    return node.value;
  }
  const text = shownFile(path);
  if (text === undefined || node.value.trim() !== '') {
    throw new PageFault({
      line: lineInFile(node),
      found:
        text === undefined
          ? `파일이 없습니다: static/${path}.`
          : `file=이 붙은 코드 블록에 내용이 있습니다: file=${path}.`,
      mend: 'file=에는 static/ 아래의 파일을 적고, 코드 블록은 비워 둡니다.',
    });
  }
  return text;
}

function sayUnfinished(unfinished: Unfinished): string {
  if (typeof unfinished === 'object') {
    return `이 명령의 히어독을 닫는 줄이 없습니다: ${unfinished.heredoc}.`;
  }
  if (unfinished === '$(') {
    return '이 명령의 $(가 닫히지 않습니다.';
  }
  return unfinished === '\\'
    ? '이 명령의 마지막 줄이 \\로 끝납니다.'
    : `이 명령의 따옴표(${unfinished})가 닫히지 않습니다.`;
}

/**
 * The commands and the output of a console fence.
 * @throws a PageFault for a command without its end
 */
export function partsOf(node: Code, text = node.value): readonly ConsolePart[] {
  const block = parseConsole(text);
  if (!block.ok) {
    throw new PageFault({
      line: fenceContentLine(node) + block.problem.line,
      found: sayUnfinished(block.problem.unfinished),
      mend: '명령을 끝맺거나, 명령이 아니라면 줄 앞의 "$ "를 지웁니다.',
    });
  }
  return block.value;
}
