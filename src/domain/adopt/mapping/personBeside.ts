import { isUnit } from '../../../words/vocabulary/owner/splitOwners';
import { nameLikeness } from '../grid/nameLikeness';
import { cellAt, isBlankCell, shownText } from '../grid/grid';
import type { DraftMapping } from './draftMapping';

const MOSTLY = 0.6;

/**
 * 担当者 over a department and, in a column of its own without a header, the person: the person is the owner. The
 * person who takes the table over is asked.
 */
export function takePersonBeside(draft: DraftMapping): void {
  const owner = draft.decided.get('owner');
  if (owner?.source.kind !== 'column' || draft.isChosen('owner')) return;
  const { column } = owner.source;
  const next = draft.free().find((one) => one.column === column + 1 && one.label === '');
  if (!next) return;
  const isDepartment = shareOf(draft, column, isUnit) >= MOSTLY;
  const isPerson = (text: string) => nameLikeness(text) !== null && !isUnit(text);
  if (!isDepartment || shareOf(draft, next.column, isPerson) < MOSTLY) return;
  draft.decided.set('owner', { ...owner, source: { kind: 'column', column: next.column }, sure: false });
}

/** Of the cells of the body that hold something. */
function shareOf({ grid, candidate }: DraftMapping, column: number, is: (text: string) => boolean): number {
  let filled = 0;
  let fitting = 0;
  for (let row = candidate.firstBodyRow; row <= candidate.lastBodyRow; row += 1) {
    const cell = cellAt(grid, row, column);
    if (isBlankCell(cell)) continue;
    filled += 1;
    if (is(shownText(cell).trim())) fitting += 1;
  }
  return filled === 0 ? 0 : fitting / filled;
}
