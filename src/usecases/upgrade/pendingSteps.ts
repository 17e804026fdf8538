import { logColumnAt } from '../../domain/changeLog/readLog';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { MIGRATIONS, type Migration, type UpgradeStep } from './migrations';

/** The steps from a version on that the workbook still needs: somebody may have added a column by hand. */
export function pendingSteps(
  workbook: WorkbookSnapshot,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): UpgradeStep[] {
  return migrations
    .filter(({ to }) => to > from)
    .flatMap(({ steps }) => steps)
    .filter((step) => isNeeded(workbook, step));
}

function isNeeded({ asOfName, limitNames, tables }: WorkbookSnapshot, step: UpgradeStep): boolean {
  switch (step.kind) {
    case 'asOfName':
      return asOfName.formula === null;
    case 'limitNames':
      return Object.values(limitNames).some(({ formula }) => formula === null);
    case 'logColumn':
      return tables.changes !== null && logColumnAt(tables.changes.headers, step.column) < 0;
  }
}
