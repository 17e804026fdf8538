import { quarterOf } from '../../../domain/dates/quarter';
import { rollUpQuarter } from '../../../domain/summary/quarter/rollUpQuarter';
import { fill } from '../../../words/template/fill';
import type { Language } from '../../../words/language/Language';
import { languageOfHeaders } from '../../../words/vocabulary/languageOfHeaders';
import { languageOf } from '../../../words/vocabulary/languages';
import { pageHeightsWrite } from '../../../workbook/export/pageHeightsWrite';
import { exportWrite } from '../../../workbook/export/exportWrite';
import { queueExportRead } from '../../../workbook/export/queueExportRead';
import { historyOf } from '../../../workbook/sheets/dailyHistory';
import { queueClosingsRead } from '../../../workbook/sheets/names/closedMonths';
import { readWorkbook, type WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { unhideSheet } from '../../../workbook/scaffold/addSheet';
import { WorkbookError } from '../../../workbook/session/workbookError';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../../workbook/write/WriteBatch';
import { excelWork } from '../../run/excelWork';
import { progressOf, type RunOptions } from '../../run/runOptions';
import { runSettings } from '../../run/runSettings';
import { refuseUnlessOurs } from '../export/refuseUnlessOurs';
import { describeQuarter } from '../../../words/report/describeQuarter';
import { WIDTHS } from './page/columns';
import { quarterPage } from './page/quarterPage';
import type { QuarterResult } from './quarterResult';
import { plannedGoals, quarterMonths, queueQuarterRead } from './readQuarter';

export interface ExportQuarterOptions extends RunOptions {
  /** Replace what somebody changed on the sheet since it was exported. */
  overwriteEdited: boolean;
}

/**
 * Puts the quarter of the run's month on a sheet of its own, values only, rolled up from its months' closings (SPEC
 * section 7). Exporting again updates that sheet; an unchanged quarter writes nothing. Two requests to look, one to
 * write.
 * @throws WorkbookError `quarterOpen` where no month of it was closed, `exportSheetTaken` or `exportSheetEdited` about
 * its sheet; nothing is written then.
 */
export async function exportQuarter(options: ExportQuarterOptions): Promise<QuarterResult> {
  const change = await changeWorkbook(
    excelWork(options, 'summary'),
    RETRY_THEN_FAIL,
    async (context, { repeats }) => {
      options.onProgress?.({ phase: 'reading' });
      const askedClosings = queueClosingsRead(context);
      const workbook = await readWorkbook(
        context,
        ['plan', 'summary', 'settings', 'history'],
        progressOf(options, 'reading'),
      );
      const run = runSettings(workbook, options);
      const quarter = quarterOf(run.period);
      const language = languageOfWorkbook(workbook, options);
      const name = describeQuarter(language, quarter);
      const sheet = fill(language.quarterSheet.name, { year: quarter.year, quarter: quarter.number });

      // Which closings there are only the first look knew.
      const askedSheet = queueExportRead(context, sheet);
      const askedMonths = queueQuarterRead(context, quarter, askedClosings().closed);
      await context.sync();
      options.onProgress?.({ phase: 'working' });
      const closings = askedMonths();
      if (closings.months.size === 0) throw new WorkbookError({ code: 'quarterOpen', quarter: name });
      const seen = askedSheet(WIDTHS.length);
      const overwriteEdited = options.overwriteEdited || repeats;
      const { structureProtected } = workbook;
      const history = historyOf(workbook);
      const months = quarterMonths(quarter, closings, history.days);
      const report = rollUpQuarter(quarter, months, plannedGoals(workbook.tables.plan));
      const page = quarterPage(language, report);
      refuseUnlessOurs(seen, page, { overwriteEdited, structureProtected });
      const write =
        exportWrite(seen, page, { overwriteEdited }) ?? (await pageHeightsWrite(context, seen, page));
      options.onProgress?.({ phase: 'writing' });
      const periodsOf = (isClosed: boolean) =>
        months.flatMap(({ period, closed }) => ((closed !== null) === isClosed ? [period] : []));
      const result = {
        sheet,
        outcome: !seen.exists ? ('created' as const) : write ? ('updated' as const) : ('unchanged' as const),
        closed: periodsOf(true),
        open: periodsOf(false),
        problems: [...run.problems, ...closings.problems, ...history.unreadable],
      };
      const batch = new WriteBatch().add(seen.isHidden ? unhideSheet(seen.sheet) : null).add(write);
      return { batch, result };
    },
  );
  const { result, problems, cells } = change;
  return { ...result, problems: [...result.problems, ...problems], cellsWritten: cells };
}

/** The language of the summary table, else of the plan, else of the person. */
function languageOfWorkbook({ tables }: WorkbookSnapshot, { language }: RunOptions): Language {
  if (tables.summary) return languageOfHeaders('summary', tables.summary.headers);
  return tables.plan ? languageOfHeaders('plan', tables.plan.headers) : languageOf(language);
}
