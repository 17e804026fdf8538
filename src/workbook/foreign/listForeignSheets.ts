import type { ExcelContext } from '../session/excelSession';
import { EXPORT_NAME } from '../cells/definedNames';
import { TABLE_NAMES } from '../cells/tableNames';

/** The visible sheets that neither hold a table of ours nor are an exported summary. Two round trips. */
export async function listForeignSheets(context: ExcelContext): Promise<Excel.Worksheet[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name, items/visibility');
  tables.load('items/name, items/worksheet/name');
  await context.sync();
  const ourTables: ReadonlySet<string> = new Set(Object.values(TABLE_NAMES));
  const ours = new Set(
    tables.items.filter(({ name }) => ourTables.has(name)).map(({ worksheet }) => worksheet.name),
  );
  const visible = worksheets.items.filter(
    ({ name, visibility }) => visibility === 'Visible' && !ours.has(name),
  );
  const marks = visible.map((sheet) => {
    const mark = sheet.names.getItemOrNullObject(EXPORT_NAME);
    mark.load('name');
    return mark;
  });
  await context.sync();
  return visible.filter((_, index) => marks[index]?.isNullObject);
}
