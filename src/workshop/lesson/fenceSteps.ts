import type {Code} from 'mdast';
import {fenceContentLine, lineInFile} from './fault';
import {optionsOf, partsOf, textOf, type ReadShownFile} from './fenceContent';
import type {FenceOptions} from './fenceOptions';
import type {CommandStep, LabStep} from './labStep';

function commandsOf(node: Code, options: FenceOptions): CommandStep[] {
  const line = fenceContentLine(node);
  const parts = partsOf(node);
  return parts.flatMap((part, index): CommandStep[] => {
    if (part.kind === 'output') {
      return [];
    }
    const next = parts[index + 1];
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
        sample: options.sample,
        reason: options.reason,
      },
    ];
  });
}

/**
 * What a fence asks a reader to do: to save a file, or to run its commands.
 * @returns nothing for a fence that only shows something
 * @throws a PageFault where the fence can't be read
 */
export function stepsOfFence(node: Code, shownFile: ReadShownFile): LabStep[] {
  const language = node.lang ?? '';
  if (language === 'mermaid') {
    return [];
  }
  const options = optionsOf(node);
  if (language === 'console') {
    return commandsOf(node, options);
  }
  const {title, file} = options;
  // The title of a text says what it shows, unless it is a file's; every other one names a file.
  const name = title ?? file?.replace(/.*\//, '');
  if ((language === 'text' && file === undefined) || name === undefined) {
    return [];
  }
  const text = `${textOf(node, file, shownFile)}\n`;
  const line = lineInFile(node);
  return [{kind: 'file', line, name, text, ...(file === undefined ? {} : {source: file})}];
}
