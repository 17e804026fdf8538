import { dryRun } from '../../domain/adopt/rows/dryRun';
import type { Grid } from '../../domain/adopt/grid/grid';
import { importColumns } from '../../domain/adopt/grid/importColumns';
import type { ColumnMapping } from '../../domain/adopt/grid/columnSource';
import type { ImportedRow } from '../../domain/adopt/rows/cells/importedRow';
import type { RowContext } from '../../domain/adopt/rows/readCell';
import type { TableCandidate } from '../../domain/adopt/tables/tableCandidate';
import { textCell } from '../../domain/cells/cellSnapshot';
import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import type { ColumnMap } from '../../workbook/read/columnMap';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';

/** A table of ours as the dry run reads tables: its header in row 0, body row n in row n + 1. */
export interface OwnTable {
  grid: Grid;
  candidate: TableCandidate;
  mapping: ColumnMapping;
}

/** Presents one of our tables as if it were a team's, so that both are read alike. */
export function ownTable<T extends TableKey>(table: T, seen: TableSnapshot, columns: ColumnMap<T>): OwnTable {
  const keys = importColumns(table) as readonly ColumnKey<T>[];
  return {
    grid: [seen.headers.map(textCell), ...seen.rows],
    candidate: {
      headerRows: { first: 0, last: 0 },
      firstBodyRow: 1,
      lastBodyRow: seen.rows.length,
      firstColumn: 0,
      lastColumn: seen.headers.length - 1,
      columns: seen.headers.map((label, column) => ({ column, group: '', label })),
      rowsAbove: [],
    },
    mapping: new Map(
      keys.flatMap((key) => {
        const column = columns.at(key);
        return column === undefined ? [] : [[key, { kind: 'column', column }] as const];
      }),
    ),
  };
}

/** The rows of one of our tables, with the body row of each. */
export function ownRows(own: OwnTable, context: RowContext): readonly ImportedRow[] {
  return dryRun(own.grid, own.candidate, own.mapping, context).rows.map((row) => ({
    ...row,
    row: row.row - 1,
  }));
}
