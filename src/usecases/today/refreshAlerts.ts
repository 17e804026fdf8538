import { excelWork } from '../run/excelWork';
import { mapColumns } from '../../workbook/read/columnMap';
import { queueGrownRows } from '../../workbook/scaffold/grownRowHeights';
import { afterWriting } from '../../workbook/session/afterWriting';
import { ownerOffers, queueOwnerOffers } from '../../workbook/sheets/columns/ownerOffers';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, CHECK_THEN_REPORT } from '../../workbook/write/changeWorkbook';
import { decideRefresh, REFRESH_TABLES, refreshedOf } from './refresh/decideRefresh';
import type { RefreshResult } from './refresh/refreshResult';
import { progressOf, type RunOptions } from '../run/runOptions';

/**
 * Works out every task's status as of the run's day, writes the owned cells that differ (SPEC section 3), brings
 * 预警清单 up to date (section 4) and logs what changed (section 9).
 * One round trip when nothing changed, two otherwise; one more where a row with a long text is new or was changed, or other
 * owners are to be offered by a column that somebody renamed, and more when colleagues changed rows in between.
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
function queueGrownTasks(workbook: WorkbookSnapshot, { language }: RunOptions) {
  const seen = requiredTable(workbook, 'tasks', language);
  return queueGrownRows('tasks', mapColumns('tasks', seen), { seen, dated: seen });
}

async function refreshOnce(options: RunOptions) {
  const change = await changeWorkbook(excelWork(options, 'tasks'), CHECK_THEN_REPORT, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const asked = queueOwnerOffers(context);
    const workbook = await readWorkbook(context, REFRESH_TABLES, progressOf(options, 'reading'));
    options.onProgress?.({ phase: 'working' });
    const decision = decideRefresh(workbook, options);
    if (!decision.result.notWritten && !decision.result.columnsAdded) {
      const offers = await ownerOffers(context, workbook, asked);
      const grown = queueGrownTasks(workbook, options);
      if (offers.needsRequest || grown.needsRequest) await context.sync();
      decision.batch.add(...offers.answer(), grown.answer());
    }
    options.onProgress?.({ phase: 'writing' });
    return decision;
  });
  return refreshedOf(change);
}
