import type {Code} from 'mdast';
import {visit} from 'unist-util-visit';
import {parse} from 'yaml';
import * as z from 'zod';
import {parseConsole} from '../../src/remark/console';
import {readFenceOptions, type FenceOptions} from '../../src/remark/fenceOptions';
import {shownFile} from '../../src/remark/shownFile';
import {parseMarkdown} from '../lint/prose';
import {linesOf} from './output';

/** A file that the reader saves under the name over the fence. */
export interface FileStep {
  readonly kind: 'file';
  readonly line: number;
  readonly name: string;
  readonly text: string;
}

/** A command that the reader runs. */
export interface CommandStep {
  readonly kind: 'command';
  /** Of its first line in the page's file, from 1. */
  readonly line: number;
  readonly command: string;
  /** What the page prints, line by line. */
  readonly output: readonly string[];
  /** Of the first line of the output in the page's file; the command's own where there is none. */
  readonly outputLine: number;
  readonly exit: number;
  readonly notRun: boolean;
  /** Why it is left out or fails; undefined for most. */
  readonly reason?: string;
}

export type Step = FileStep | CommandStep;

export interface LabPage {
  readonly path: string;
  /** Minutes, as its front matter says. */
  readonly duration: number;
  /** The page's text, for its reading time. */
  readonly source: string;
  readonly steps: readonly Step[];
}

const frontMatter = z.object({duration: z.number()});

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
        output: output === undefined ? [] : linesOf(output.text),
        outputLine: line + (output?.line ?? part.line),
        exit: options.exit ?? 0,
        notRun: options.notRun,
        reason: options.reason,
      },
    ];
  });
}

function stepsOf(node: Code): Step[] {
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
  return [{kind: 'file', line, name, text: `${text}\n`}];
}

/**
 * The steps of a lab page in their order: its files and its commands.
 * @throws an Error with path and line where the page can't be read
 */
export function readPage(path: string, source: string): LabPage {
  const steps: Step[] = [];
  const tree = parseMarkdown(source);
  try {
    const [head] = tree.children;
    const {duration} = frontMatter.parse(head?.type === 'yaml' ? parse(head.value) : {});
    visit(tree, 'code', (node) => {
      steps.push(...stepsOf(node));
    });
    return {path, source, duration, steps};
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
