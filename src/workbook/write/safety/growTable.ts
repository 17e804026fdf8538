import type { Problem } from '../../../domain/schema/problem';
import { isOfficeFailure } from '../../session/officeProblem';
import { isSetSupported } from '../../session/isSetSupported';

/**
 * Takes rows into a table that did not grow over them by itself, as where the person's AutoCorrect options say so
 * (office-js #6745, #2093): left outside, they would be added again by the next run.
 * @param height body rows it is to have
 * @param outside how many of them it has not
 * @returns what a person has to do where Excel cannot (before ExcelApi 1.13) or will not
 */
export async function growTable(
  context: Excel.RequestContext,
  { table, sheet }: { table: Excel.Table; sheet: string },
  height: number,
  outside: number,
): Promise<Problem[]> {
  if (isSetSupported('ExcelApi', '1.13')) {
    try {
      table.resize(table.getHeaderRowRange().getResizedRange(height, 0));
      await context.sync();
      return [];
    } catch (error) {
      if (!isOfficeFailure(error)) throw error;
    }
  }
  return [{ code: 'rowsOutsideTable', sheet, rows: outside }];
}
