import type { ExcelContext } from '../session/excelSession';
import type { TableSnapshot } from './tableSnapshot';

/** Reads the formulas of tables' bodies; a cell without one gives its value. One round trip. */
export async function readFormulas(
  context: ExcelContext,
  tables: readonly TableSnapshot[],
): Promise<unknown[][][]> {
  tables.forEach(({ body }) => body.load('formulas'));
  await context.sync();
  return tables.map(({ body }) => body.formulas);
}
