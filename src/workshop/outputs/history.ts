import {rowsOf, tableOf, type Table} from './rows';

export interface LayerRow {
  /** The instruction, as far as it is shown: `RUN /bin/sh -c npm ci # buildk…`. */
  readonly createdBy: string;
  /** As it is printed: `17.2MB`. */
  readonly size: string;
}

const BEGINS = /^(?:<missing>|(?:sha256:)?[0-9a-f]{12,64})\s/;
const SIZE = String.raw`\d+(?:\.\d+)?\s?[kMGT]?B`;
const ROW = new RegExp(String.raw`^\S+\s+.*?(?:ago|N/A|now)\s+(.*?)\s+(${SIZE})(?:\s.*)?$`);
/** Two columns, as `--format 'table {{.Size}}\t{{.CreatedBy}}'` prints them. */
const PAIR = new RegExp(String.raw`^(${SIZE})\s+(.+)$`);

function read(row: string): LayerRow | undefined {
  const pair = PAIR.exec(row);
  const [, createdBy, size] = pair === null ? (ROW.exec(row) ?? []) : [pair[0], pair[2], pair[1]];
  return createdBy === undefined || size === undefined ? undefined : {createdBy, size};
}

/** Reads the table of `docker history`, the last instruction first. */
export function readHistory(lines: readonly string[]): Table<LayerRow> {
  const rows = rowsOf(lines, BEGINS);
  return tableOf(rows.length > 0 ? rows : rowsOf(lines, PAIR), read);
}
