import type {Nodes} from 'mdast';

/** A writer's mistake on a page. */
export interface Fault {
  /** Of the page's file, from 1. */
  readonly line: number;
  /** What is wrong there: a sentence in Korean. */
  readonly found: string;
  /** How it is mended, where that is not said yet: a sentence in Korean. */
  readonly mend?: string;
}

/** A mistake and its mend, in one line. */
export const sayFault = ({found, mend}: Fault): string =>
  mend === undefined ? found : `${found} ${mend}`;

/** A mistake that keeps a reader of pages from going on. */
export class PageFault extends Error {
  constructor(readonly fault: Fault) {
    super(sayFault(fault));
  }
}

/**
 * The line in the page's file where a node begins, or of `below` lines under it. Docusaurus hands
 * over the whole file, front matter included, so that positions are the file's own.
 */
export function lineInFile(node: Nodes, below = 0): number {
  return (node.position?.start.line ?? 1) + below;
}

/** The line in the page's file of the first line inside a fence. */
export const fenceContentLine = (node: Nodes): number => lineInFile(node, 1);
