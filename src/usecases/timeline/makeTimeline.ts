import type { Problem } from '../../domain/schema/problem';
import { languageOfHeaders } from '../../words/vocabulary/languageOfHeaders';
import { refuseEdited } from '../../workbook/drawn/refuseEdited';
import { showSheet } from '../../workbook/scaffold/addSheet';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { afterWriting } from '../../workbook/session/afterWriting';
import { changeWorkbook, RETRY_THEN_REPORT } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { excelWork } from '../run/excelWork';
import { progressOf, type RunOptions } from '../run/runOptions';
import { decideRefresh, REFRESH_TABLES, refreshedOf } from '../today/refresh/decideRefresh';
import { timelineName } from './upkeep/addTimeline';
import type { RefreshResult } from '../today/refresh/refreshResult';
import { choiceOf, type TimelineChoice, type TimelineRequest } from './upkeep/timelineRequest';

export interface MakeTimelineOptions extends RunOptions {
  timeline: TimelineRequest;
  /** Bring it to the front: from the ribbon, where nothing else would say that it is done. */
  show?: boolean;
}

export interface TimelineResult {
  sheet: string;
  created: boolean;
  /** How the one before was wanted; null where there was none. */
  before: TimelineChoice | null;
  /** Of the refresh it was made with. */
  refresh: RefreshResult;
  /** What of it is not as it could be. */
  problems: Problem[];
}

/**
 * Makes the timeline, or draws the one there is as it is wanted now, with a refresh of the alerts it is to agree with
 * (SPEC section 8b). From then on every refresh keeps it up.
 * @throws WorkbookError `drawnSheetEdited` where somebody wrote into it and `overwriteEdited` is false; what is in the
 * way of the refresh
 */
export async function makeTimeline(options: MakeTimelineOptions): Promise<TimelineResult> {
  const first = await makeOnce(options);
  if (!first.columnsAdded) return first.result;
  // A column of ours that somebody deleted is there again, and can be filled.
  const { sheet } = excelWork(options, 'tasks');
  return (await afterWriting({ wrote: true, sheet }, () => makeOnce(options))).result;
}

async function makeOnce(options: MakeTimelineOptions) {
  let made = { sheet: '', created: false, before: null as TimelineChoice | null };
  const change = await changeWorkbook(excelWork(options, 'tasks'), RETRY_THEN_REPORT, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await readWorkbook(context, REFRESH_TABLES, progressOf(options, 'reading'));
    if (!options.timeline.overwriteEdited) await refuseEdited(context, workbook.timeline);
    options.onProgress?.({ phase: 'working' });
    const batch = new WriteBatch();
    const decision = decideRefresh(workbook, options, {
      batch,
      entries: () => [],
      timeline: options.timeline,
    });
    const tracker = requiredTable(workbook, 'tasks', options.language);
    made = {
      sheet: timelineName(workbook, languageOfHeaders('tasks', tracker.headers)),
      created: workbook.timeline.place === null,
      before: choiceOf(workbook.timeline),
    };
    if (options.show && !decision.result.columnsAdded) decision.batch.add(showSheet(made.sheet));
    options.onProgress?.({ phase: 'writing' });
    return decision;
  });
  const { columnsAdded, result } = refreshedOf(change);
  const problems = result.problems.filter(({ code }) => code === 'tasksWithoutBar');
  return { columnsAdded, result: { ...made, refresh: result, problems } };
}
