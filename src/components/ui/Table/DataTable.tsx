import type {ReactNode} from 'react';
import Table from '.';

interface DataTableProps {
  /** What it shows, in a few words. */
  readonly label: string;
  /** The names of the columns, no two alike. */
  readonly columns: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A table within a figure, under the names of its columns. */
export default function DataTable({label, columns, children}: DataTableProps): ReactNode {
  return (
    <Table label={label} dense>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </Table>
  );
}
