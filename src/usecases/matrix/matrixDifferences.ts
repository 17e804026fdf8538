import type { CellChange } from '../../domain/changeLog/cellChange';
import { goalGroups } from '../../domain/matrix/goalGroups';
import { matrixChanges } from '../../domain/matrix/matrixChanges';
import { ROLES, type Role } from '../../domain/matrix/roles';
import type { Problem } from '../../domain/schema/problem';
import type { SeenMatrix } from '../../workbook/matrix/readMatrix';
import { cellOf } from '../../workbook/read/cellOf';
import type { MatrixPlan } from './matrixPlan';

/** A cell of the plan that the matrix would change, as it is shown. */
export interface MatrixChange {
  task: string;
  /** The header of the plan's column. */
  field: string;
  before: string;
  after: string;
  change: CellChange;
}

export interface MatrixDifferences {
  changes: MatrixChange[];
  /** What of the matrix is not taken over, and why. */
  problems: Problem[];
  /** The plan is another than when the matrix was drawn. */
  isBehind: boolean;
}

/** What the letters of a matrix would change in the plan. */
export function matrixDifferences(
  { rows, problems: unread }: SeenMatrix,
  { rows: planned, columns, seen }: MatrixPlan,
  sheet: string,
): MatrixDifferences {
  const { language } = columns;
  const { matrixSheet: words, columns: texts } = language;
  const header = (role: Role) => texts.plan[role].header;
  const changes: MatrixChange[] = [];
  const problems: Problem[] = [...unread];
  const lacking = new Set<Role>();
  for (const finding of matrixChanges(rows, planned, words.betweenNames)) {
    const { task, address } = rows[finding.row] ?? { task: '', address: '' };
    if (finding.kind === 'gone' || finding.kind === 'doubled') {
      problems.push({ code: 'matrixRowKept', sheet, address, task });
      continue;
    }
    const { role } = finding;
    const at = planned[finding.at]?.row ?? 0;
    const column = columns.at(role);
    if (column === undefined) {
      lacking.add(role);
      continue;
    }
    const cell = cellOf(seen, at, column);
    if (finding.kind === 'changedInPlan') problems.push({ code: 'planCellChanged', ...cell });
    else if (finding.kind === 'moreThanNames') problems.push({ code: 'planCellHasMore', ...cell });
    else {
      const before = seen.rows[at]?.[column]?.value ?? '';
      const { after } = finding;
      changes.push({
        task,
        field: seen.headers[column] ?? header(role),
        before: finding.before,
        after,
        change: {
          ...{ table: 'plan', row: task, at, column: role, before, after },
          ...{ action: 'accept', why: words.logged },
        },
      });
    }
  }
  for (const role of lacking)
    problems.push({ code: 'optionalColumnMissing', sheet: seen.sheet, column: header(role) });
  return { changes, problems, isBehind: isBehind(rows, planned) };
}

/** Compared row by row as they are drawn: those of one goal together, wherever the plan has them. */
function isBehind(rows: SeenMatrix['rows'], planned: MatrixPlan['rows']): boolean {
  const drawn = goalGroups(planned).flatMap((group) => group.rows);
  return (
    rows.length !== drawn.length ||
    rows.some((row, index) => {
      const now = planned[drawn[index] ?? -1];
      return (
        now?.task !== row.task ||
        now.goal !== row.goal ||
        ROLES.some((role) => now.texts[role] !== row.drawn[role])
      );
    })
  );
}
