import type { ListedTable } from '../../domain/adopt/tables/tableCandidate';
import type { ExcelContext } from '../session/excelSession';

/** After a sync: queues the places of the tables of a sheet. After the next one: the tables. */
export type ListedTablesOf = (sheet: string) => () => ListedTable[];

/**
 * Queues the question which tables Excel itself knows. Their number is not known before the first answer, so
 * their places come with the second. Asked of the workbook, since a sheet may be gone.
 */
export function queueListedTables(context: ExcelContext): ListedTablesOf {
  const { tables } = context.workbook;
  tables.load('items/name, items/showHeaders, items/worksheet/name');
  return (sheet) => {
    const asked = tables.items
      .filter(({ worksheet }) => worksheet.name === sheet)
      .map((table) => {
        const range = table.getRange();
        range.load('rowIndex, columnIndex, rowCount, columnCount');
        return { table, range };
      });
    return () =>
      asked.map(({ table, range }) => ({
        firstRow: range.rowIndex,
        firstColumn: range.columnIndex,
        rowCount: range.rowCount,
        columnCount: range.columnCount,
        hasHeader: table.showHeaders,
      }));
  };
}
