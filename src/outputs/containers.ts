import {rowsOf, tableOf, type Table} from './rows';

export interface ContainerRow {
  readonly image: string;
  /** As `docker ps` says it: `Up 3 seconds`, `Exited (0) 2 minutes ago`, `Created`. */
  readonly status: string;
  /** Ports of the host that lead into it. */
  readonly published: readonly number[];
  readonly names: readonly string[];
}

const BEGINS = /^[0-9a-f]{12,64}\s/;
const STATES = 'Up|Exited|Created|Restarting|Removal|Dead|Paused';
const ROW = new RegExp(
  `^\\S+\\s+(\\S+)\\s+(?:".*?"|\\S+)\\s+.*?(?:ago|now)\\s+((?:${STATES})\\b.*)$`,
);
const PORT = /(?:(?:\S+?)?->)?\d+(?:-\d+)?\/(?:tcp|udp|sctp),?(?=\s|$)/g;
const PUBLISHED = /:(\d+)(?:-(\d+))?->/g;

/** One port, or all of a range. */
function portsOf(from: number, to: number): number[] {
  return Array.from({length: Math.max(to - from + 1, 0)}, (_, index) => from + index);
}

function read(row: string): ContainerRow | undefined {
  const [, image, rest = ''] = ROW.exec(row) ?? [];
  const [, before = '', names] = /^(.*?)\s+(\S+)$/.exec(rest.trimEnd()) ?? [];
  // A row that ends in its ports has lost its name.
  if (image === undefined || names === undefined || /\/(?:tcp|udp|sctp)$|ago$/.test(names)) {
    return undefined;
  }
  const published = [...before.matchAll(PUBLISHED)].flatMap(([, from, to]) =>
    portsOf(Number(from), Number(to ?? from)),
  );
  const status = before
    .replace(PORT, '')
    .replace(/\s\S*(?:->|…)\S*.*$/, '')
    .trim();
  return {image, status, published: [...new Set(published)], names: names.split(',')};
}

/** Reads the table of `docker ps`, with `-a` or without. */
export function readContainers(lines: readonly string[]): Table<ContainerRow> {
  return tableOf(rowsOf(lines, BEGINS), read);
}
