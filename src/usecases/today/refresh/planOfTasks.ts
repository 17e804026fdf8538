import { normaliseWord } from '../../../domain/cells/normaliseWord';
import type { Problem } from '../../../domain/schema/problem';
import { mapColumns } from '../../../workbook/read/columnMap';
import { readPlanRows } from '../../../workbook/sheets/rows/planRows';
import type { TableSnapshot } from '../../../workbook/read/tableSnapshot';
import { WorkbookError } from '../../../workbook/session/workbookError';

/** What the plan says of a tracked task. */
export interface PlannedRow {
  /** 审批人(A); '' where none is named. */
  approver: string;
  doneWhen: string;
  /** 咨询人(C); '' where none is named. */
  consulted: string;
}

export interface PlanOfTasks {
  /** By the task's name; of two plan rows of one name the first. */
  find(name: string): PlannedRow | undefined;
  problems: Problem[];
}

/** The plan's rows by task. A plan that is missing or cannot be read stops no refresh: it only says less. */
export function planOfTasks(plan: TableSnapshot | null): PlanOfTasks {
  if (!plan) return { find: () => undefined, problems: [] };
  try {
    const rows = new Map<string, PlannedRow>();
    for (const { plan: row } of readPlanRows(plan, mapColumns('plan', plan))) {
      const key = normaliseWord(row.task);
      if (!rows.has(key))
        rows.set(key, {
          approver: row.approver ?? '',
          doneWhen: row.doneWhen,
          consulted: row.consulted ?? '',
        });
    }
    return { find: (name) => (rows.size === 0 ? undefined : rows.get(normaliseWord(name))), problems: [] };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { find: () => undefined, problems: [error.problem] };
  }
}
