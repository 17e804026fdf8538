import { finishesBeforeStart } from '../../domain/tables/finishesBeforeStart';
import { isInvalidCell } from '../../domain/tables/invalidCell';
import { cellOf } from '../../workbook/read/cellOf';
import { cellText } from '../../workbook/cells/cellText';
import { anyWork } from '../run/excelWork';
import { withExcel } from '../../workbook/session/excelSession';
import type { RunOptions } from '../run/runOptions';
import { lookChanges } from './lookChange';
import { readRules } from './readRules';
import { damageOf } from './restoreRules';
import type { AuditedLook, RuleAudit } from './ruleAudit';

/** What the cells of a ruled column hold. */
const VALUE_KINDS = { list: 'list', offer: 'text', dateFrom: 'date' } as const;

/**
 * Compares the rules of our tables' columns, their colours of lateness and their look with the template's, since pasting
 * takes them away, and checks the values themselves (SPEC section 1, Repair). A column the team added is listed for its
 * values only. Reads only: four round trips, and more where the cells of a column differ in their look.
 */
export function auditRules(options: RunOptions): Promise<RuleAudit> {
  return withExcel(anyWork(options), async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const { workbook, run, tables } = await readRules(context, options);
    const dates = { period: run.period, dateSystem: workbook.dateSystem };
    const columns = tables.flatMap(({ table, seen, ruled }) => {
      const startAt = table === 'tasks' ? ruled.find(({ key }) => key === 'start')?.at : undefined;
      return ruled.map(({ key, at, state, wanted }) => {
        const kind = VALUE_KINDS[wanted.validation?.kind ?? 'dateFrom'];
        const invalid = seen.rows.flatMap((cells, row) => {
          const cell = cells[at];
          const start = key === 'finish' && startAt !== undefined ? cells[startAt] : undefined;
          const isReversed = cell && start ? finishesBeforeStart(start, cell, dates) : false;
          if (!cell || (!isReversed && !isInvalidCell({ kind, key }, cell, dates))) return [];
          return [{ cell: cellOf(seen, row, at), text: cellText(cell) }];
        });
        const header = seen.headers[at] ?? wanted.header;
        return { table, column: key, sheet: seen.sheet, header, state, rows: seen.rows.length, invalid };
      });
    });
    return {
      looks: tables
        .map(damageOf)
        .flatMap(({ tidy: { table, seen }, steps, formats }): AuditedLook[] => [
          ...(formats ? [{ table, sheet: seen.sheet, part: 'colours' as const, changes: [] }] : []),
          ...(steps.length > 0
            ? [{ table, sheet: seen.sheet, part: 'cells' as const, changes: lookChanges(steps) }]
            : []),
        ]),
      columns: columns.filter(
        ({ state, invalid }) => state === 'gone' || state === 'different' || invalid.length > 0,
      ),
      problems: [
        ...run.problems,
        ...tables.flatMap(({ formats, seen: { sheet } }) =>
          formats.state === 'unread' ? [{ code: 'formatsUnread' as const, sheet }] : [],
        ),
      ],
    };
  });
}
