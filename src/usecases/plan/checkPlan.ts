import { languageOf } from '../../words/vocabulary/languages';
import { excelWork } from '../run/excelWork';
import { checkPlan as checkPlanRows, type PlanFlag } from '../../domain/plan/checkPlan';
import { HUMAN_COLUMNS, type ColumnKey } from '../../domain/schema/columnKeys';
import { inheritDown } from '../../domain/cells/inheritDown';
import { describePlanCheck, describePlanFlag } from '../../words/describe/describePlanCheck';
import { cellOf } from '../../workbook/read/cellOf';
import type { CellRef } from '../../workbook/cells/cellRef';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import { readPlanRows } from '../../workbook/sheets/rows/planRows';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { grownRowHeights } from '../../workbook/scaffold/grownRowHeights';
import { typedRowHeights, typedRows } from '../../workbook/scaffold/typedRowHeights';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, CHECK_THEN_REPORT } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { tasksUnderWay } from './tasksUnderWay';
import { addCheckResults, checkResult, type CheckResult } from '../run/addCheckResults';
import { progressOf, type RunOptions } from '../run/runOptions';
import { runSettings } from '../run/runSettings';

export interface PlanCheckResult extends CheckResult {
  /** Where the first row is, or is to be written. */
  start: CellRef;
  /** The rows that lack something. */
  rows: PlanCheckItem[];
  /** The others. */
  complete: PlanCheckItem[];
}

export interface PlanCheckItem {
  task: string;
  /** The row's goal, its own or the one above. */
  goal: string;
  owner: string;
  flags: PlanFlag['code'][];
  /** What it lacks, one sentence part each, with the cell to put it right in. */
  lacks: { code: PlanFlag['code']; text: string; cell: CellRef }[];
  /** 计划检查, as it is in the sheet. */
  text: string;
  cell: CellRef;
}

/**
 * Checks the plan row by row (SPEC section 5) and writes 计划检查 where it differs.
 * @throws WorkbookError when the plan or one of its columns is missing, or Excel refuses.
 */
export async function checkPlan(options: RunOptions): Promise<PlanCheckResult> {
  const change = await changeWorkbook(excelWork(options, 'plan'), CHECK_THEN_REPORT, async (context) => {
    const reading = progressOf(options, 'reading');
    const workbook = await readWorkbook(context, ['plan', 'tasks', 'settings', 'changes'], reading);
    const seen = requiredTable(workbook, 'plan', options.language);
    const run = runSettings(workbook, options);
    const columns = mapColumns('plan', seen);
    const rows = readPlanRows(seen, columns);
    const { dateSystem } = workbook;
    const flags = checkPlanRows(
      rows.map(({ plan }) => plan),
      { period: run.period, dateSystem, underWay: tasksUnderWay(workbook.tables.tasks) },
    );
    const goals = inheritDown(rows.map(({ plan }) => plan.monthGoal));
    const checked = rows.map(({ row, plan }, index) => {
      const rowFlags = flags[index] ?? [];
      const text = describePlanCheck(columns.language, rowFlags);
      return { row, plan, goal: (goals[index] ?? '').trim(), flags: rowFlags, text };
    });
    const batch = new WriteBatch();
    const notWritten = addCheckResults(batch, {
      workbook,
      seen,
      columns: [
        {
          at: columns.at('planCheck'),
          texts: new Map(checked.map(({ row, text }) => [row, text])),
          texted: { kind: 'planCheck', field: columns.language.columns.plan.planCheck.header },
        },
      ],
      identity: { content: HUMAN_COLUMNS.plan.flatMap((key) => columns.at(key) ?? []) },
      nameColumn: columns.at('task') ?? 0,
      language: columns.language,
      options,
    });
    if (notWritten === null) {
      const filled = checked.filter(({ text }) => text !== '').map(({ row }) => row);
      const added = typedRows(seen, filled, columns.at('planCheck'));
      const dated = workbook.tables.tasks;
      batch.add(typedRowHeights('plan', columns, { seen, rows: added, dated }));
      batch.add(await grownRowHeights(context, 'plan', columns, { seen, dated }));
    }
    const items = checked.map(({ row, plan, goal, flags: lacking, text }): PlanCheckItem => ({
      task: plan.task,
      goal,
      owner: plan.owner,
      flags: lacking.map(({ code }) => code),
      lacks: lacking.map((flag) => ({
        code: flag.code,
        text: describePlanFlag(languageOf(options.language), flag),
        cell: columnCell(seen, columns, row, COLUMN_OF[flag.code]),
      })),
      text,
      cell: columnCell(seen, columns, row, 'task'),
    }));
    const result = {
      checked: rows.length,
      start: columnCell(seen, columns, 0, 'monthGoal'),
      rows: items.filter(({ lacks }) => lacks.length > 0),
      complete: items.filter(({ lacks }) => lacks.length === 0),
      problems: [...run.problems, ...columns.problems],
      notWritten,
    };
    return { batch, result };
  });
  return checkResult(change);
}

/** Where each shortcoming is put right. */
const COLUMN_OF: Readonly<Record<PlanFlag['code'], ColumnKey<'plan'>>> = {
  goalMissing: 'monthGoal',
  goalWithoutFigure: 'monthGoal',
  goalWithoutUnit: 'monthGoal',
  goalVague: 'monthGoal',
  goalUnclear: 'monthGoal',
  sumDiffers: 'monthGoal',
  datesMissing: 'dates',
  datesUnreadable: 'dates',
  datesDoubtful: 'dates',
  ownerMissing: 'owner',
  ownerNotOne: 'owner',
  approverNotOne: 'approver',
  interfaceMissing: 'interfacePerson',
  doneWhenMissing: 'doneWhen',
  underWayWithoutDoneWhen: 'doneWhen',
  doneWhenUnmeasurable: 'doneWhen',
};

/** A team with only some of the A, C and I columns may lack the one that is asked for. */
function columnCell(seen: TableSnapshot, columns: ColumnMap<'plan'>, row: number, key: ColumnKey<'plan'>) {
  return cellOf(seen, row, columns.at(key) ?? columns.at('task') ?? 0);
}
