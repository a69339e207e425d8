import type {Call} from '../shell';

/** The lines that npm prints where package.json is missing. */
export const ENOENT = (path: string) => [
  'code ENOENT',
  'syscall open',
  `path ${path}`,
  'errno -2',
  `enoent Could not read package.json: Error: ENOENT: no such file or directory, open '${path}'`,
  'enoent This is related to npm not being able to find a file.',
  'enoent',
];
/** Prints lines as npm prints an error, and gives the status. */
export function complain(call: Call, lines: readonly string[], status: number): number {
  const text = lines.map((line) => `npm error${line === '' ? '' : ` ${line}`}\n`).join('');
  call.streams.get(2)?.write(text);
  return status;
}
