import type { ExcelContext } from '../session/excelSession';
import { DRAWN_NAMES, EXPORT_NAME } from '../cells/definedNames';
import { TABLE_NAMES } from '../cells/tableNames';

/** The visible sheets that neither hold a table of ours nor were exported or drawn by Opsbook. Two round trips. */
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
  const drawn = Object.values(DRAWN_NAMES).map((names) => {
    const range = context.workbook.names.getItemOrNullObject(names.range).getRangeOrNullObject();
    range.load('rowIndex');
    range.worksheet.load('name');
    return range;
  });
  await context.sync();
  for (const { isNullObject, worksheet } of drawn) if (!isNullObject) ours.add(worksheet.name);
  return visible.filter(({ name }, index) => marks[index]?.isNullObject && !ours.has(name));
}
