import type {Code} from 'mdast';
import {parseConsole} from './console';
import {readFenceOptions, type FenceOptions} from './fenceOptions';
import {shownFile} from './shownFile';

/** A file that the reader saves under the name over the fence. */
export interface FileStep {
  readonly kind: 'file';
  readonly line: number;
  readonly name: string;
  readonly text: string;
  /** The file under `static/` that the page shows. */
  readonly source?: string;
}

/** A command that the reader runs. */
export interface CommandStep {
  readonly kind: 'command';
  /** Of its first line in the page's file, from 1. */
  readonly line: number;
  readonly command: string;
  /** What the page prints; empty where it prints nothing. */
  readonly output: string;
  /** Of the first line of the output in the page's file; the command's own where there is none. */
  readonly outputLine: number;
  readonly exit: number;
  readonly notRun: boolean;
  /** Why it is left out or fails; undefined for most. */
  readonly reason?: string;
}

/** What a reader of a lab does. */
export type LabStep = FileStep | CommandStep;

function commandsOf(node: Code, line: number, options: FenceOptions): CommandStep[] {
  const block = parseConsole(node.value);
  if (!block.ok) {
    throw new Error(`line ${line + block.line}: a command without its end`);
  }
  return block.parts.flatMap((part, index): CommandStep[] => {
    if (part.kind === 'output') {
      return [];
    }
    const next = block.parts[index + 1];
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
export function stepsOfFence(node: Code): LabStep[] {
  const line = node.position?.start.line ?? 0;
  const language = node.lang ?? '';
  const read = readFenceOptions(language, node.meta ?? '');
  if (language === 'mermaid') {
    return [];
  }
  if (!read.ok) {
    throw new Error(`line ${line}: ${read.found}. ${read.mend}`);
  }
  const {title, file} = read.options;
  if (language === 'console') {
    return commandsOf(node, line + 1, read.options);
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
