import type { Problem } from '../../../domain/schema/problem';
import { sameContent } from '../../cells/sameContent';
import type { TableSnapshot } from '../../read/tableSnapshot';
import { inFourTries } from './inFourTries';

/** A row that was deleted while somebody wrote in it. */
export interface RowToAdd {
  seen: TableSnapshot;
  /** Formulas, or values without one. */
  content: readonly unknown[];
  /** The cells they wrote in, as they are told where the row cannot be added. */
  typed: readonly string[];
}

/** Adds rows again at the end of their tables. @returns what could not be added, with the cells somebody wrote in */
export async function addRowsBack(
  context: Excel.RequestContext,
  rows: readonly RowToAdd[],
): Promise<Problem[]> {
  let pending = rows;
  await inFourTries(async (isFurther) => {
    if (pending.length === 0) return true;
    // The try before may have added them without having been answered.
    if (isFurther) pending = await missing(context, pending);
    for (const { seen, content } of pending)
      seen.table.rows.add(undefined, [content] as Excel.Range['values']);
    await context.sync();
    pending = [];
    return true;
  });
  return pending.map(({ seen, typed }) => ({ code: 'notRestored', sheet: seen.sheet, cells: [...typed] }));
}

async function missing(context: Excel.RequestContext, rows: readonly RowToAdd[]): Promise<RowToAdd[]> {
  const bodies = rows.map(({ seen }) => seen.table.getDataBodyRange().load('formulas'));
  await context.sync();
  return rows.filter(({ content }, index) => {
    const there = (bodies[index]?.formulas ?? []) as unknown[][];
    return !there.some((cells) => content.every((value, column) => sameContent(cells[column], value)));
  });
}
