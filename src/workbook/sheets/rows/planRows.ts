import type { PlanRow } from '../../../domain/plan/checkPlan';
import { textCell } from '../../../domain/cells/cellSnapshot';
import type { ColumnMap } from '../../read/columnMap';
import { filledRows } from '../../read/filledRows';
import type { TableSnapshot } from '../../read/tableSnapshot';

/** Reads the plan's rows, each with the body row it is in. */
export function readPlanRows(
  seen: TableSnapshot,
  columns: ColumnMap<'plan'>,
): { row: number; plan: PlanRow }[] {
  const has = (key: 'approver' | 'consulted' | 'informed' | 'interfacePerson') =>
    columns.at(key) !== undefined;
  return filledRows('plan', seen, columns).map(({ row, cell, text }) => ({
    row,
    plan: {
      monthGoal: text('monthGoal'),
      task: text('task'),
      dates: cell('dates') ?? textCell(''),
      owner: text('owner'),
      doneWhen: text('doneWhen'),
      ...(has('approver') ? { approver: text('approver') } : {}),
      ...(has('consulted') ? { consulted: text('consulted') } : {}),
      ...(has('informed') ? { informed: text('informed') } : {}),
      resources: text('resources'),
      ...(has('interfacePerson') ? { interfacePerson: text('interfacePerson') } : {}),
    },
  }));
}
