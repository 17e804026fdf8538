import { languageOf } from '../../words/vocabulary/languages';
import { withExcel } from '../../workbook/session/excelSession';
import { requiredTable } from '../../workbook/read/requiredTable';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { sendWrites } from '../../workbook/write/sendWrites';
import type { TableKey } from '../../workbook/cells/tableNames';
import { assessTracker } from './refresh/assessTracker';
import { queueRefresh, type OthersChanged } from './refresh/queueRefresh';
import { refreshLog } from './refresh/refreshLog';
import { refreshRegister } from './refresh/refreshRegister';
import { refreshResultOf } from './refresh/refreshResultOf';
import { replacedCells } from './refresh/replacedCells';
import { idsByContent, taskVerdicts } from './refresh/taskVerdicts';
import type { RefreshResult } from './refresh/refreshResult';
import { progressOf, type RunOptions } from '../run/runOptions';
import { runSettings } from '../run/runSettings';

const TABLES: readonly TableKey[] = ['tasks', 'plan', 'settings', 'calendar', 'alerts', 'changes'];

/**
 * Works out every task's status as of the run's day, writes the owned cells that differ (SPEC section 3), brings
 * 预警清单 up to date (section 4) and logs what changed (section 9).
 * One round trip when nothing changed, two otherwise; once more when a colleague changed rows in between.
 * @throws WorkbookError when the tracker or one of its columns is missing, or Excel refuses.
 */
export async function refreshAlerts(options: RunOptions): Promise<RefreshResult> {
  const first = await refreshOnce(options, new Map());
  if (first.displaced.length === 0) return first.result;
  const second = await refreshOnce(options, first.knownIds);
  return {
    ...second.result,
    problems: [...second.result.problems, ...second.displaced],
    cellsWritten: first.result.cellsWritten + second.result.cellsWritten,
  };
}

/** @param knownIds 编号 by human cells as a first look saw them: a row sorted meanwhile may hold another's. */
function refreshOnce(options: RunOptions, knownIds: ReadonlyMap<string, string>) {
  return withExcel(languageOf(options.language).sheets.tasks, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await readWorkbook(context, TABLES, progressOf(options, 'reading'));
    const seen = requiredTable(workbook, 'tasks', options.language);
    options.onProgress?.({ phase: 'working' });
    const run = runSettings(workbook, options);
    const tracker = assessTracker(seen, workbook, run);
    const named = taskVerdicts(tracker, run, knownIds);
    const { verdicts } = named;
    const register = refreshRegister(workbook, verdicts, run);
    const { result, allCounts: counts } = refreshResultOf(tracker, named, register, run);
    const typed = replacedCells(tracker, verdicts, run, workbook.ownedMarks.tasks);
    const log = [...typed, ...refreshLog(tracker, verdicts, typed)];

    options.onProgress?.({ phase: 'writing' });
    const refresh = { workbook, tracker, verdicts, register, log, counts, run };
    const write = await queueRefresh(context, refresh, options, progressOf(options, 'writing'));
    const sent = write.queued ? await sendWrites(context) : true;
    const found = sent ? [...(write.refused ? [write.refused] : []), ...(await write.settle())] : [];
    const refused: OthersChanged = {
      code: 'othersChanged',
      sheet: seen.sheet,
      rows: tracker.tasks.length,
    };
    return {
      displaced: sent ? write.displaced() : [refused],
      knownIds: idsByContent(tracker),
      result: {
        ...result,
        problems: [...result.problems, ...found],
        notWritten: write.refused,
        cellsWritten: sent ? write.cells : 0,
      },
    };
  });
}
