import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right, under each other. */
  numeric?: boolean;
  /** The cell that names the row. */
  head?: boolean;
  /** What can be done with the row; on a narrow page it stands beside the name. */
  deeds?: boolean;
}

interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/** A table; on a narrow page each row is a card, and each cell carries its label. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <table className="c-table">
      <caption className="c-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label, numeric }) => (
            <th key={key} scope="col" className={numeric ? 'c-numeric' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key, label, cell, numeric, head, deeds }) =>
              head ? (
                <th key={key} scope="row" data-label={label}>
                  {cell(row)}
                </th>
              ) : (
                <td
                  key={key}
                  data-label={label}
                  className={numeric ? 'c-numeric' : deeds ? 'c-cell-deeds' : undefined}
                >
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
