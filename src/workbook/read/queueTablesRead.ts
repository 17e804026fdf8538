/**
 * Queues the names of all tables with the sheets they are on. They are asked of the workbook: what Excel answers about the
 * tables of a sheet that is not there is documented nowhere.
 * @returns the tables of a sheet, after the next sync
 */
export function queueTablesRead(context: Excel.RequestContext): (sheet: string) => Excel.Table[] {
  const { tables } = context.workbook;
  tables.load('items/name,items/worksheet/name');
  return (sheet) => tables.items.filter(({ worksheet }) => worksheet.name === sheet);
}
