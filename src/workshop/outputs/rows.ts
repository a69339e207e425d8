/**
 * Puts the rows of a table together again that a terminal has broken into several lines. A line that
 * does not begin a row belongs to the one before; a line as long as the longest was broken within a
 * word, for all that can be told, and any other at a space.
 * @param begins matches the beginning of a row
 * @returns the rows, without what stands above the first
 */
export function rowsOf(lines: readonly string[], begins: RegExp): string[] {
  const width = Math.max(0, ...lines.map(({length}) => length));
  const rows: string[] = [];
  let isFull = false;
  for (const line of lines) {
    if (begins.test(line)) {
      rows.push(line);
    } else if (rows.length > 0 && line.trim() !== '') {
      rows.push(`${rows.pop() ?? ''}${isFull ? '' : ' '}${line}`);
    }
    isFull = line.length === width;
  }
  return rows;
}

/** Rows that were understood, and how many were not. */
export interface Table<Row> {
  readonly rows: readonly Row[];
  readonly unread: number;
}

/** Reads each row by itself. */
export function tableOf<Row>(
  rows: readonly string[],
  read: (row: string) => Row | undefined,
): Table<Row> {
  const understood = rows.map(read).filter((row) => row !== undefined);
  return {rows: understood, unread: rows.length - understood.length};
}

/** A cell that was cut to fit ends in one of these. */
const CUT = /(?:…|\.\.\.)$/;

/** Whether a cell says `text`, or its beginning where the cell was cut. */
export function says(cell: string, text: string): boolean {
  return CUT.test(cell) ? text.startsWith(cell.replace(CUT, '')) : cell === text;
}
