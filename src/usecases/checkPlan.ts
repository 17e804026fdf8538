import type { CellSeen } from '../domain/cellSeen';
import { checkPlan as checkPlanRows, type PlanFlag } from '../domain/checkPlan';
import { findColumns } from '../domain/findColumns';
import { languageOf } from '../domain/language/languages';
import { readTaskStatus } from '../domain/language/readWord';
import { tellPlanCheck } from '../domain/language/tellPlanCheck';
import type { CellRef } from '../workbook/cellRef';
import { cellText } from '../workbook/cellText';
import { mapColumns } from '../workbook/columnMap';
import { withExcel } from '../workbook/excelSession';
import { readPlanRows } from '../workbook/planRows';
import { requiredTable } from '../workbook/requiredTable';
import { lookAtWorkbook, type SeenWorkbook } from '../workbook/seenWorkbook';
import { putChecks, type CheckResult } from './putChecks';
import { progressOf, type RunOptions } from './runOptions';
import { runSettings } from './runSettings';

export interface PlanCheckResult extends CheckResult {
  /** The rows that lack something. */
  rows: PlanCheckItem[];
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
    const workbook = await lookAtWorkbook(
      context,
      ['plan', 'tasks', 'settings'],
      progressOf(options, 'reading'),
    );
    const seen = requiredTable(workbook, 'plan', options.language);
    const run = runSettings(workbook, options);
    const columns = mapColumns('plan', seen);
    const rows = readPlanRows(seen, columns);
    const { dateSystem } = workbook;
    const flags = checkPlanRows(
      rows.map(({ plan }) => plan),
      { period: run.period, dateSystem, underWay: tasksUnderWay(workbook) },
    );
    const checked = rows.map(({ row, plan }, index) => {
      const rowFlags = flags[index] ?? [];
      return { row, task: plan.task, flags: rowFlags, text: tellPlanCheck(columns.language, rowFlags) };
    });
    const put = await putChecks(context, {
      seen,
      columns: [{ at: columns.at('planCheck'), texts: new Map(checked.map(({ row, text }) => [row, text])) }],
      keyColumn: columns.at('task') ?? 0,
    });
    return {
      checked: rows.length,
      rows: checked.flatMap(({ row, task, flags: lacking, text }) =>
        lacking.length === 0
          ? []
          : [{ task, flags: lacking.map(({ code }) => code), text, cell: put.cell(row) }],
      ),
      problems: [...run.problems, ...columns.problems, ...put.problems],
      cellsWritten: put.cellsWritten,
    };
  });
}

/** Names of the tasks that are 进行中 in the tracker; none in a workbook without one. */
function tasksUnderWay({ tables: { tasks } }: SeenWorkbook): string[] {
  if (!tasks) return [];
  const { found } = findColumns('tasks', tasks.headers, ['name', 'status']);
  const text = (cells: readonly CellSeen[], key: 'name' | 'status') => cellText(cells[found.get(key) ?? -1]);
  return tasks.rows.flatMap((cells) =>
    readTaskStatus(text(cells, 'status')) === 'inProgress' ? text(cells, 'name') : [],
  );
}
