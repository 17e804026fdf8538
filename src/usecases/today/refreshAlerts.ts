import { excelWork } from '../run/excelWork';
import { mapColumns } from '../../workbook/read/columnMap';
import { grownRowHeights } from '../../workbook/scaffold/grownRowHeights';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { afterWriting } from '../../workbook/session/afterWriting';
import { ownerOffers } from '../../workbook/sheets/columns/ownerOffers';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, CHECK_THEN_REPORT } from '../../workbook/write/changeWorkbook';
import { decideRefresh, REFRESH_TABLES, refreshedOf } from './refresh/decideRefresh';
import type { RefreshResult } from './refresh/refreshResult';
import { progressOf, type RunOptions } from '../run/runOptions';

/**
 * Works out every task's status as of the run's day, writes the owned cells that differ (SPEC section 3), brings
 * 预警清单 up to date (section 4) and logs what changed (section 9).
 * One round trip when nothing changed, two otherwise; two more where owner cells are to offer other owners, one more where
 * a row with a long text is new or was changed, and more when colleagues changed rows in between.
 * @throws WorkbookError when the tracker or one of its columns is missing, or Excel refuses.
 */
export async function refreshAlerts(options: RunOptions): Promise<RefreshResult> {
  const first = await refreshOnce(options);
  if (!first.columnsAdded) return first.result;
  // A column of ours that somebody deleted is there again, and can be filled.
  const { sheet } = excelWork(options, 'tasks');
  return (await afterWriting({ wrote: true, sheet }, () => refreshOnce(options))).result;
}

/** Rows of which a text has become longer. */
function grownTasks(context: ExcelContext, workbook: WorkbookSnapshot, { language }: RunOptions) {
  const seen = requiredTable(workbook, 'tasks', language);
  return grownRowHeights(context, 'tasks', mapColumns('tasks', seen), { seen, dated: seen });
}

async function refreshOnce(options: RunOptions) {
  const change = await changeWorkbook(excelWork(options, 'tasks'), CHECK_THEN_REPORT, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await readWorkbook(context, REFRESH_TABLES, progressOf(options, 'reading'));
    options.onProgress?.({ phase: 'working' });
    const decision = decideRefresh(workbook, options);
    if (!decision.result.notWritten && !decision.result.columnsAdded) {
      decision.batch.add(...(await ownerOffers(context, workbook)));
      decision.batch.add(await grownTasks(context, workbook, options));
    }
    options.onProgress?.({ phase: 'writing' });
    return decision;
  });
  return refreshedOf(change);
}
