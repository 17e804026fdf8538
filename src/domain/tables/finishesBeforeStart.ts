import type { CellSnapshot } from '../cells/cellSnapshot';
import type { Period } from '../dates/period';
import { readDate } from '../dates/reading/readDate';
import { resolveSpan } from '../dates/reading/resolveSpan';
import type { DateSystem } from '../dates/serial';

/** True for a row whose planned finish lies before its planned start, which its validation refuses but a paste does not. */
export function finishesBeforeStart(
  start: CellSnapshot,
  finish: CellSnapshot,
  context: { period: Period; dateSystem: DateSystem },
): boolean {
  const span = resolveSpan(
    readDate(start, { ...context, role: 'start' }),
    readDate(finish, { ...context, role: 'finish' }),
  );
  return span.finishBeforeStart;
}
