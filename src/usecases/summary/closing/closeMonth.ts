import { excelWork } from '../../run/excelWork';
import { goalMet } from '../../../domain/goal/goalMet';
import { snapshotMonth } from '../../../domain/summary/snapshotMonth';
import type { MonthSnapshot } from '../../../domain/summary/monthSnapshot';
import { fill } from '../../../words/template/fill';
import { describeMonth } from '../../../words/language/describeDay';
import type { Language } from '../../../words/language/Language';
import { describeMonthDifference } from '../../../words/report/describeMonthDifference';
import type { Problem } from '../../../domain/schema/problem';
import { fitCell } from '../../../workbook/cells/fitCell';
import { cellText } from '../../../workbook/cells/cellText';
import { addLog } from '../../../workbook/sheets/addLog';
import {
  queueClosingsRead,
  closingName,
  readClosing,
  type ClosedMonth,
  type ClosingsSnapshot,
} from '../../../workbook/sheets/names/closedMonths';
import type { ExcelContext } from '../../../workbook/session/excelSession';
import { queueExportRead } from '../../../workbook/export/queueExportRead';
import { pageHeightsWrite } from '../../../workbook/export/pageHeightsWrite';
import { exportWrite } from '../../../workbook/export/exportWrite';
import { unhideSheet } from '../../../workbook/scaffold/addSheet';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../../workbook/write/WriteBatch';
import { readWorkbook } from '../../../workbook/sheets/workbookSnapshot';
import { WorkbookError } from '../../../workbook/session/workbookError';
import { logMoment, progressOf, type RunOptions } from '../../run/runOptions';
import { describeConclusions } from '../../../words/report/describeConclusions';
import { describeHeadline } from '../../../words/report/describeHeadline';
import { monthReportOf } from '../monthReportOf';
import { placeLines } from '../placeSummary';
import { refuseUnlessOurs } from '../export/refuseUnlessOurs';
import { summaryTexts } from '../draftItems';
import { summariseWorkbook, SUMMARY_TABLES, type WorkbookSummary } from '../summariseWorkbook';
import type { CloseMonthResult, MonthDifference } from './closeMonthResult';
import { CLOSING_COLUMNS, closingReport, closingSheetName, type GoalLook } from './closingReport';

export interface CloseMonthOptions extends RunOptions {
  /** Replace what somebody changed on the copy of the same day. */
  overwriteEdited: boolean;
}

/**
 * Closes a month: leaves a dated copy of it on a sheet of its own, values only, and says how it differs from the
 * closing before (SPEC section 7). Nothing else is written, and nothing is locked. Closing again for the same day
 * updates that copy; an unchanged month writes nothing.
 * @throws WorkbookError `tableEmpty` when there is nothing to close, `exportSheetTaken` or `exportSheetEdited` about
 * the copy's sheet; nothing is written then.
 */
export async function closeMonth(options: CloseMonthOptions): Promise<CloseMonthResult> {
  // What a try that was not answered has made, another one finds there.
  let begun: CloseMonthResult['outcome'] | null = null;
  const change = await changeWorkbook(
    excelWork(options, 'summary'),
    RETRY_THEN_FAIL,
    async (context, { repeats }) => {
      options.onProgress?.({ phase: 'reading' });
      const workbook = await readWorkbook(context, SUMMARY_TABLES, progressOf(options, 'reading'));
      options.onProgress?.({ phase: 'working' });
      const summary = summariseWorkbook(workbook, options);
      const { language } = summary.columns;
      const month = snapshot(summary);
      if (month.goals.length === 0) throw new WorkbookError(nothingToClose(summary));
      const sheet = closingSheetName(language, month);

      const askedSheet = queueExportRead(context, sheet);
      const askedClosings = queueClosingsRead(context);
      await context.sync();
      const seen = askedSheet(CLOSING_COLUMNS);
      const closings = askedClosings();
      const overwriteEdited = options.overwriteEdited || repeats;
      const { structureProtected } = workbook;
      const last = await lastClosing(context, closings, month);
      const change = last && difference(language, last, month);
      const report = monthReportOf(summary, placeLines(summary));
      const sentences = [describeHeadline(language, report), ...describeConclusions(language, report)];
      const page = closingReport(language, month, goalLooks(summary), { change, sentences });
      refuseUnlessOurs(seen, page, { overwriteEdited, structureProtected });

      const batch = new WriteBatch();
      const copy = exportWrite(seen, page, { overwriteEdited });
      if (seen.isHidden) batch.add(unhideSheet(seen.sheet));
      if (copy) {
        options.onProgress?.({ phase: 'writing' });
        const why = fill(language.closingSheet.logged, { month: describeMonth(language, month.period) });
        const entry = {
          action: 'closeMonth' as const,
          row: '',
          field: '',
          before: '',
          after: sheet,
          why,
        };
        batch.add(copy).add(closingName(closings, month, sheet));
        addLog(batch, workbook, language, [entry], { ...logMoment(options), completes: seen.isBegun });
      } else batch.add(await pageHeightsWrite(context, seen, page));
      const outcome = !seen.exists
        ? ('created' as const)
        : copy
          ? ('updated' as const)
          : ('unchanged' as const);
      if (copy) begun ??= outcome;
      const result = {
        period: month.period,
        closedOn: month.closedOn,
        sheet,
        outcome: repeats && !copy ? (begun ?? outcome) : outcome,
        change,
        problems: summary.problems,
      };
      return { batch, result };
    },
  );
  const { result, problems, cells } = change;
  return { ...result, problems: [...result.problems, ...problems], cellsWritten: cells };
}

function difference(
  language: Language,
  { sheet, month }: { sheet: string; month: MonthSnapshot },
  now: MonthSnapshot,
): MonthDifference {
  const { period, closedOn } = month;
  return { period, closedOn, sheet, sentences: describeMonthDifference(language, month, now) };
}

/** As a dated copy holds it: rates with a number's precision, so that closing twice shows no difference. */
function snapshot(summary: WorkbookSummary): MonthSnapshot {
  const { seen, columns, run } = summary;
  const texts = summaryTexts(summary).map((written, row) => ({
    ...written,
    actual: cellText(seen.rows[row]?.[columns.at('actual') ?? -1]),
  }));
  const month = snapshotMonth({
    language: columns.language,
    period: run.period,
    asOf: run.asOf,
    slipThreshold: run.settings.slipThreshold,
    summary: summary.month,
    texts,
    tasks: summary.tasks,
    issues: summary.issues,
  });
  return {
    ...month,
    goals: month.goals.map((goal) => ({
      ...goal,
      rate: goal.rate === '' ? '' : String(fitCell(Number(goal.rate))),
    })),
  };
}

const goalLooks = ({ month }: WorkbookSummary): GoalLook[] =>
  month.lines.flatMap(({ attainment }) =>
    attainment ? [{ rateFormat: attainment.numberFormat, met: goalMet(attainment.verdict) }] : [],
  );

const nothingToClose = ({ seen }: WorkbookSummary): Problem => ({ code: 'tableEmpty', sheet: seen.sheet });

/** The latest closing before this one that can still be read. */
async function lastClosing(context: ExcelContext, { closed }: ClosingsSnapshot, now: ClosedMonth) {
  const isEarlier = (one: ClosedMonth) =>
    one.closedOn < now.closedOn || (one.closedOn === now.closedOn && one.period < now.period);
  const earlier = closed
    .filter(isEarlier)
    .sort((a, b) => b.closedOn - a.closedOn || b.period.localeCompare(a.period));
  for (const one of earlier) {
    const read = await readClosing(context, one);
    if (read) return read;
  }
  return null;
}
