import { startOf } from '../../dates/reading/dateReading';
import { readDate } from '../../dates/reading/readDate';
import { cellAt } from '../grid/grid';
import type { DraftMapping } from './draftMapping';

/** The share of rows in which a finish has to lie on or after its start. */
const IN_ORDER = 0.9;

/** A finish that only its dates speak for is one where they lie on or after those of the start. */
export function checkOrder(draft: DraftMapping): void {
  const start = draft.decided.get('start')?.source;
  const finish = draft.decided.get('finish');
  if (start?.kind !== 'column' || finish?.source.kind !== 'column') return;
  if (draft.isChosen('finish') || finish.evidence.length > 0) return;
  if (followsStart(draft, start.column, finish.source.column)) finish.evidence.push({ code: 'order' });
  else draft.decided.delete('finish');
}

function followsStart({ grid, candidate, context }: DraftMapping, start: number, finish: number): boolean {
  let seen = 0;
  let inOrder = 0;
  for (let row = candidate.firstBodyRow; row <= candidate.lastBodyRow; row += 1) {
    const from = startOf(readDate(cellAt(grid, row, start), { ...context, role: 'start' }));
    const to = startOf(readDate(cellAt(grid, row, finish), { ...context, role: 'finish' }));
    if (from === null || to === null) continue;
    seen += 1;
    if (to >= from) inOrder += 1;
  }
  return seen > 0 && inOrder >= seen * IN_ORDER;
}
