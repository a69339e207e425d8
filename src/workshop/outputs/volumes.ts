import {tableOf, type Table} from './rows';

/** Reads `docker volume ls`, and the names alone that `--quiet` prints. */
export function readVolumes(lines: readonly string[]): Table<string> {
  const rows = lines.filter((line) => line.trim() !== '' && !/^DRIVER\s+VOLUME/.test(line));
  return tableOf(rows, (row) => /^(?:\S+\s+)?(\S+)$/.exec(row.trim())?.[1]);
}
