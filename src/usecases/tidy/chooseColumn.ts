import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import { columnName } from '../../workbook/cells/definedNames';
import { newNameWrite } from '../../workbook/sheets/names/newNameWrite';
import { queuePresenceRead } from '../../workbook/sheets/presence';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { WorkbookError } from '../../workbook/session/workbookError';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { excelWork } from '../run/excelWork';
import type { RunOptions } from '../run/runOptions';

/** Which of a table's columns a person says is one of ours. */
export interface ColumnChoice {
  table: TableKey;
  column: ColumnKey;
  /** As the sheet has it. */
  header: string;
}

/**
 * Remembers in the workbook which column a person means, where no header says so (SPEC section 1): once, for everybody who
 * opens it. No cell is changed; the column may be moved and renamed afterwards.
 * @throws WorkbookError `columnMissing` where the header is gone
 */
export async function chooseColumn(
  options: RunOptions,
  { table, column, header }: ColumnChoice,
): Promise<void> {
  await changeWorkbook(excelWork(options, table), RETRY_THEN_FAIL, async (context) => {
    const seen = requiredTable(await readWorkbook(context, [table]), table, options.language);
    const { names: defined } = await queuePresenceRead(context);
    const at = seen.headers.indexOf(header);
    if (at < 0) throw new WorkbookError({ code: 'columnMissing', sheet: seen.sheet, column: header });
    const name = columnName(table, column);
    const meaning = () => seen.table.getHeaderRowRange().getCell(0, at);
    const write = newNameWrite({ defined, name, meaning, isHidden: true });
    return { batch: new WriteBatch().add(write), result: undefined };
  });
}
