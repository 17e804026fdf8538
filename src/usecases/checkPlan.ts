import type { ColumnKey } from '../domain/columnKeys';
import { checkPlan as checkPlanRows, type PlanFlag, type PlanRow } from '../domain/checkPlan';
import { languageOf } from '../domain/language/languages';
import { tellPlanCheck } from '../domain/language/tellPlanCheck';
import type { Problem } from '../domain/problem';
import { cellAddress } from '../workbook/cellAddress';
import type { CellRef } from '../workbook/cellRef';
import { cellText, isBlankCell } from '../workbook/cellText';
import { mapColumns } from '../workbook/columnMap';
import { withExcel } from '../workbook/excelSession';
import { writeOwnedCells } from '../workbook/ownedCells';
import type { SeenTable } from '../workbook/seenTable';
import { lookAtWorkbook } from '../workbook/seenWorkbook';
import { TABLE_NAMES } from '../workbook/tableNames';
import { WorkbookError } from '../workbook/workbookError';
import { progressOf, type RunOptions } from './runOptions';
import { runSettings } from './runSettings';

export interface PlanCheckResult {
  /** Rows of the plan; `rows` holds those that lack something. */
  checked: number;
  rows: PlanCheckItem[];
  problems: Problem[];
  cellsWritten: number;
}

export interface PlanCheckItem {
  task: string;
  flags: PlanFlag['code'][];
  /** 计划检查, as it stands in the sheet. */
  text: string;
  cell: CellRef;
}

/**
 * Checks the plan row by row (SPEC section 5) and writes 计划检查 where it differs.
 * @throws WorkbookError when the plan or one of its columns is missing, or it cannot be written.
 */
export function checkPlan(options: RunOptions): Promise<PlanCheckResult> {
  return withExcel(languageOf(options.language).sheets.plan, async (context) => {
    const workbook = await lookAtWorkbook(context, ['plan', 'settings'], progressOf(options, 'reading'));
    const { plan: seen } = workbook.tables;
    if (!seen) {
      const sheet = languageOf(options.language).sheets.plan;
      throw new WorkbookError({ code: 'tableMissing', table: TABLE_NAMES.plan, sheet });
    }
    const run = runSettings(workbook, options);
    const columns = mapColumns('plan', seen);
    const rows = planRows(seen, columns.at);
    const flags = checkPlanRows(
      rows.map(({ plan }) => plan),
      { period: run.period, dateSystem: workbook.dateSystem },
    );
    const checked = rows.map(({ row, plan }, index) => {
      const rowFlags = flags[index] ?? [];
      return { row, plan, flags: rowFlags, text: tellPlanCheck(columns.language, rowFlags) };
    });

    const texts = new Map(checked.map(({ row, text }) => [row, text]));
    const column = columns.at('planCheck');
    const owned =
      column === undefined ? [] : [{ column, values: seen.rows.map((_, row) => texts.get(row) ?? '') }];
    const write = await writeOwnedCells(context, seen, owned, [columns.at('task') ?? 0]);
    if (write.queued) await context.sync();
    const displaced = write.displaced();
    return {
      checked: rows.length,
      rows: checked
        .filter((item) => item.flags.length > 0)
        .map(({ row, plan, flags: rowFlags, text }) => ({
          task: plan.task,
          flags: rowFlags.map(({ code }) => code),
          text,
          cell: {
            sheet: seen.sheet,
            address: cellAddress(seen.firstRow + row, seen.firstColumn + (columns.at('task') ?? 0)),
          },
        })),
      problems: [
        ...run.problems,
        ...columns.problems,
        ...(displaced > 0 ? [{ code: 'othersChanged' as const, sheet: seen.sheet, rows: displaced }] : []),
      ],
      cellsWritten: write.cells,
    };
  });
}

/** The plan's rows; a row with nothing in it is no row of the plan. */
function planRows(seen: SeenTable, at: (key: ColumnKey<'plan'>) => number | undefined) {
  return seen.rows.flatMap((cells, row) => {
    const cell = (key: ColumnKey<'plan'>) => cells[at(key) ?? -1];
    const text = (key: ColumnKey<'plan'>) => cellText(cell(key)).trim();
    if (cells.every((seenCell, column) => column === at('planCheck') || isBlankCell(seenCell))) return [];
    const plan: PlanRow = {
      monthGoal: text('monthGoal'),
      task: text('task'),
      dates: cell('dates') ?? { value: '', text: '', numberFormat: 'General' },
      owner: text('owner'),
      doneWhen: text('doneWhen'),
      ...(at('approver') === undefined ? {} : { approver: text('approver') }),
    };
    return [{ row, plan }];
  });
}
