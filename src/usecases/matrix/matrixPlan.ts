import { inheritDown } from '../../domain/cells/inheritDown';
import type { PlannedRoles } from '../../domain/matrix/matrixRows';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { readPlanRows } from '../../workbook/sheets/rows/planRows';

/** The plan as a matrix wants it. */
export interface MatrixPlan {
  seen: TableSnapshot;
  columns: ColumnMap<'plan'>;
  /** Its rows that have a task, each with the body row it is in. */
  rows: readonly (PlannedRoles & { row: number })[];
  /** A team with any of the A, C and I columns has one approver a row (SPEC section 5). */
  needsApprover: boolean;
}

/** Reads who does what for each task of the plan. @throws WorkbookError when a column is missing */
export function matrixPlan(seen: TableSnapshot): MatrixPlan {
  const columns = mapColumns('plan', seen);
  const all = readPlanRows(seen, columns);
  const goals = inheritDown(all.map(({ plan }) => plan.monthGoal));
  return {
    seen,
    columns,
    rows: all.flatMap(({ row, plan }, index) => {
      const { task, owner, approver = '', consulted = '', informed = '' } = plan;
      if (task === '') return [];
      const texts = { owner, approver, consulted, informed };
      return [{ row, goal: (goals[index] ?? '').trim(), task, texts }];
    }),
    needsApprover: (['approver', 'consulted', 'informed'] as const).some(
      (key) => columns.at(key) !== undefined,
    ),
  };
}
