import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {PageFault, sayFault, type Fault} from '../../workshop/lesson/fault';

declare module 'vfile' {
  interface DataMap {
    /** What is wrong with the page, as far as its plugins have found out. */
    faults: readonly Fault[];
  }
}

/** Notes a mistake; the page is read on, so that all of them are told at once. */
export function report(file: VFile, fault: Fault): void {
  const known = file.data.faults ?? [];
  if (!known.some(({line, found}) => line === fault.line && found === fault.found)) {
    file.data.faults = [...known, fault];
  }
}

/** What `read` gives; where it throws a writer's mistake, that is noted, and the value undefined. */
export function orReport<Result>(file: VFile, read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof PageFault) {
      report(file, error.fault);
      return undefined;
    }
    throw error;
  }
}

/** A mistake in one of the site's files. */
export interface SiteFault extends Fault {
  /** From the working directory. */
  readonly file: string;
}

/** What stops the build: one line for each mistake. */
export function siteFaults(faults: readonly SiteFault[]): Error {
  const error = new Error(
    faults.map((fault) => `${fault.file}:${fault.line}: ${sayFault(fault)}`).join('\n'),
  );
  // Docusaurus prints the stack under the message, which helps no writer.
  error.stack = '';
  return error;
}

/** What stops the build: one line for each mistake, in the order of the page. */
export function pageFaults(file: string, faults: readonly Fault[]): Error {
  const name = path.relative(process.cwd(), file).replaceAll('\\', '/');
  const sorted = [...faults].sort((one, other) => one.line - other.line);
  return siteFaults(sorted.map((fault) => ({...fault, file: name})));
}

/** Stops the build where a plugin before it has found mistakes. */
export default function sayFaults() {
  return (_: Root, file: VFile): void => {
    const {faults = []} = file.data;
    if (faults.length > 0) {
      throw pageFaults(file.path, faults);
    }
  };
}
