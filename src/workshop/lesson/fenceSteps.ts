import type {Code} from 'mdast';
import {parseConsole} from '../commands/console';
import {readFenceOptions, type FenceOptions} from './fenceOptions';
import type {CommandStep, LabStep} from './labStep';

/**
 * The text of a file below `static/` that a fence shows; undefined where there is none.
 * @param path relative to `static/`
 */
export type ReadShownFile = (path: string) => string | undefined;

function commandsOf(node: Code, line: number, options: FenceOptions): CommandStep[] {
  const block = parseConsole(node.value);
  if (!block.ok) {
    throw new Error(`line ${line + block.problem.line}: a command without its end`);
  }
  return block.value.flatMap((part, index): CommandStep[] => {
    if (part.kind === 'output') {
      return [];
    }
    const next = block.value[index + 1];
    const output = next?.kind === 'output' ? next : undefined;
    return [
      {
        kind: 'command',
        line: line + part.line,
        command: part.text,
        output: output?.text ?? '',
        outputLine: line + (output?.line ?? part.line),
        exit: options.exit ?? 0,
        notRun: options.notRun,
        reason: options.reason,
      },
    ];
  });
}

/**
 * What a fence asks a reader to do: to save a file, or to run its commands.
 * @returns nothing for a fence that only shows something
 * @throws an Error with the line where the fence can't be read
 */
export function stepsOfFence(node: Code, shownFile: ReadShownFile): LabStep[] {
  const line = node.position?.start.line ?? 0;
  const language = node.lang ?? '';
  const read = readFenceOptions(language, node.meta ?? '');
  if (language === 'mermaid') {
    return [];
  }
  if (!read.ok) {
    throw new Error(`line ${line}: ${read.problem.found}. ${read.problem.mend}`);
  }
  const {title, file} = read.value;
  if (language === 'console') {
    return commandsOf(node, line + 1, read.value);
  }
  // The title of a text says what it shows, unless it is a file's; every other one names a file.
  const name = title ?? file?.replace(/.*\//, '');
  if ((language === 'text' && file === undefined) || name === undefined) {
    return [];
  }
  const text = file === undefined ? node.value : shownFile(file);
  if (text === undefined) {
    throw new Error(`line ${line}: no file static/${file ?? ''}`);
  }
  return [
    {kind: 'file', line, name, text: `${text}\n`, ...(file === undefined ? {} : {source: file})},
  ];
}
