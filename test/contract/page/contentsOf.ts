/**
 * What a workbook holds that a new one does not, one short phrase each. The suite adds and deletes sheets, names and
 * settings, so it must not be anybody's work.
 */
export async function contentsOf(context: Excel.RequestContext): Promise<string[]> {
  const { workbook } = context;
  const { worksheets, names, tables } = workbook;
  worksheets.load('items/name');
  names.load('items/name');
  tables.load('items/name');
  workbook.protection.load('protected');
  await context.sync();
  const parts = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject();
    const charts = sheet.charts.getCount();
    sheet.protection.load('protected');
    return { sheet, used, charts };
  });
  await context.sync();
  return [
    ...(workbook.protection.protected ? ['protection of the workbook'] : []),
    ...names.items.map(({ name }) => `the name “${name}”`),
    ...tables.items.map(({ name }) => `the table “${name}”`),
    ...parts.flatMap(({ sheet, used, charts }) => [
      ...(used.isNullObject ? [] : [`cells on “${sheet.name}”`]),
      ...(charts.value > 0 ? [`charts on “${sheet.name}”`] : []),
      ...(sheet.protection.protected ? [`protection of “${sheet.name}”`] : []),
    ]),
  ];
}
