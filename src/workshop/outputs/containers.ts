import type {PublishedPort} from './check';
import {rowsOf, tableOf, type Table} from './rows';

export interface ContainerRow {
  readonly image: string;
  /** As `docker ps` says it: `Up 3 seconds`, `Exited (0) 2 minutes ago`, `Created`. */
  readonly status: string;
  /** Each once, though every address of the host that leads in has an entry of its own. */
  readonly published: readonly PublishedPort[];
  readonly names: readonly string[];
}

const BEGINS = /^[0-9a-f]{12,64}\s/;
const STATES = 'Up|Exited|Created|Restarting|Removal|Dead|Paused';
const ROW = new RegExp(
  `^\\S+\\s+(\\S+)\\s+(?:".*?"|\\S+)\\s+.*?(?:ago|now)\\s+((?:${STATES})\\b.*)$`,
);
const PORT = /(?:(?:\S+?)?->)?\d+(?:-\d+)?\/(?:tcp|udp|sctp),?(?=\s|$)/g;
const PUBLISHED = /:(\d+)(?:-(\d+))?->(\d+)/g;

/** The ports in `0.0.0.0:8080->80/tcp`, or all of a range; both sides of one are equally long. */
function portsOf(ports: string): readonly PublishedPort[] {
  const all = [...ports.matchAll(PUBLISHED)].flatMap(([, first, last, inside]) => {
    const from = Number(first);
    const length = Math.max(Number(last ?? first) - from + 1, 0);
    return Array.from({length}, (_, index) => ({
      host: from + index,
      container: Number(inside) + index,
    }));
  });
  return all.filter(
    (port, index) =>
      all.findIndex(({host, container}) => host === port.host && container === port.container) ===
      index,
  );
}

function read(row: string): ContainerRow | undefined {
  const [, image, rest = ''] = ROW.exec(row) ?? [];
  const [, before = '', names] = /^(.*?)\s+(\S+)$/.exec(rest.trimEnd()) ?? [];
  // A row that ends in its ports, or in when it stopped, has lost its name.
  if (image === undefined || names === undefined || /\/(?:tcp|udp|sctp)$|^ago$/.test(names)) {
    return undefined;
  }
  const status = before
    .replace(PORT, '')
    .replace(/\s\S*(?:->|…)\S*.*$/, '')
    .trim();
  return {image, status, published: portsOf(before), names: names.split(',')};
}

/** Reads the table of `docker ps`, with `-a` or without. */
export function readContainers(lines: readonly string[]): Table<ContainerRow> {
  return tableOf(rowsOf(lines, BEGINS), read);
}
