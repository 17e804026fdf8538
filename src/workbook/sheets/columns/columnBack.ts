import type { ColumnKey, TableKey } from '../../../domain/schema/columnKeys';
import { KEPT, NO_WAY_BACK, type TakeBack } from '../../back/PlainWrite';
import { isBlankCell } from '../../cells/cellText';
import { withChosenColumns } from '../../read/chosenColumns';
import { mapColumns, type ColumnMap } from '../../read/columnMap';
import { rowsRefused } from '../../read/rowsRefused';
import { queueTableRead } from '../../read/tableSnapshot';
import { WorkbookError } from '../../session/workbookError';
import { queueSurroundingsRead } from './columnSurroundings';
import { removeColumn } from './removeColumn';

/** Takes a column of ours out again while nothing is in it. @param dates as `removeColumn` wants it */
export const columnBack = (table: TableKey, key: ColumnKey, dates: string): TakeBack => ({
  isWorkedOut: false,
  goesFirst: false,
  look: (context) => {
    const read = queueTableRead(context, table);
    return async () => {
      const { [table]: seen } = await withChosenColumns(context, { [table]: read() });
      if (!seen) return NO_WAY_BACK;
      const columns: ColumnMap<TableKey> = mapColumns(table, seen);
      const at = columns.at(key);
      if (at === undefined) return NO_WAY_BACK;
      if (seen.rows.some((cells) => cells[at] && !isBlankCell(cells[at]))) return KEPT;
      const refused = rowsRefused(seen);
      if (refused) throw new WorkbookError(refused);
      const around = queueSurroundingsRead(seen);
      await context.sync();
      const write = removeColumn(table, seen, columns, key, { around: around(), dates });
      return { write, kept: 0, undone: 1, columns: [seen.headers[at] ?? ''] };
    };
  },
});
