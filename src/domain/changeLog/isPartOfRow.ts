import type { ChangeAction } from '../schema/changeAction';
import type { CellChange } from './cellChange';

const OF_ROWS: ReadonlySet<ChangeAction> = new Set(['done', 'reschedule', 'cascade', 'carryOver']);

/**
 * True for a change that is written with the other changes of its row or not at all: a new start without its finish is
 * a plan nobody made, a reason for a date that did not move explains nothing (SPEC section 9).
 */
export const isPartOfRow = ({ action, table, column }: CellChange): boolean =>
  OF_ROWS.has(action) ||
  // The dates of a plan that changed; other proposals are for a cell each.
  (action === 'accept' && table === 'tasks' && (column === 'start' || column === 'finish'));
