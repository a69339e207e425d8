import type {Code} from 'mdast';
import {visit} from 'unist-util-visit';
import * as z from 'zod';
import type {Check} from '../../src/workshop/outputs/check';
import {lastCommand} from '../../src/plugins/remark/expect';
import {shownFile} from '../../src/plugins/remark/shownFile';
import {labSections, type LabSection} from '../../src/workshop/lesson/labSections';
import {stepsOfFence} from '../../src/workshop/lesson/fenceSteps';
import type {CommandStep as PageCommand, FileStep} from '../../src/workshop/lesson/labStep';
import {PageFault} from '../../src/workshop/lesson/fault';
import {pageFaults} from '../../src/plugins/remark/faults';
import {readExpect} from '../../src/plugins/remark/readExpect';
import {readPage as readSource} from '../../src/plugins/content/page';
import {linesOf} from './output';

export type {FileStep};

/** A command that the reader runs. */
export interface CommandStep extends Omit<PageCommand, 'output'> {
  /** What the page prints, line by line. */
  readonly output: readonly string[];
  /** Whether it is the first of its fence: a reader comes to it after a moment. */
  readonly opens: boolean;
}

/** A check of what the command before it printed. */
export interface CheckStep {
  readonly kind: 'check';
  /** Of its fence's first line in the page's file. */
  readonly line: number;
  readonly check: Check;
}

export type Step = FileStep | CommandStep | CheckStep;

export interface LabPage {
  readonly path: string;
  /** Minutes, as its front matter says. */
  readonly duration: number;
  /** The page's text, for its reading time. */
  readonly source: string;
  readonly steps: readonly Step[];
  /** Its numbered steps, of which the way to a later one is made. */
  readonly sections: readonly LabSection[];
}

function checkOf(path: string, node: Code, command: string | undefined): CheckStep {
  const line = node.position?.start.line ?? 0;
  const read = readExpect(node.value, command);
  if (!read.ok) {
    throw pageFaults(
      path,
      read.problem.map((fault) => ({...fault, line: line + 1 + fault.line})),
    );
  }
  return {kind: 'check', line, check: read.value};
}

/**
 * The steps of a lab page in their order: its files and its commands.
 * @throws an Error with path and line where the page can't be read
 */
export function readPage(path: string, source: string): LabPage {
  const steps: Step[] = [];
  const {tree, lesson} = readSource(source, path);
  try {
    const duration = z.number().parse(lesson.frontMatter.duration);
    visit(tree, 'code', (node, index, parent) => {
      if (node.lang === 'expect') {
        steps.push(checkOf(path, node, lastCommand(parent?.children[(index ?? 0) - 1])));
        return;
      }
      for (const [at, step] of stepsOfFence(node, shownFile).entries()) {
        steps.push(
          step.kind === 'file' ? step : {...step, output: linesOf(step.output), opens: at === 0},
        );
      }
    });
    return {path, source, duration, steps, sections: labSections(lesson, shownFile)};
  } catch (error) {
    throw error instanceof PageFault ? pageFaults(path, [error.fault]) : error;
  }
}
