/**
 * Queues a name's definition, replacing one that is there: a sheet that was deleted leaves its names behind.
 * @param defined the workbook's names, lower case.
 */
export function defineName(
  context: Excel.RequestContext,
  defined: ReadonlySet<string>,
  name: string,
  meaning: Excel.Range | string,
): Excel.NamedItem {
  const { names } = context.workbook;
  if (defined.has(name.toLowerCase())) names.getItem(name).delete();
  return names.add(name, meaning);
}
