import type { Problem } from '../../../domain/schema/problem';
import type { PlainConflict } from '../../back/PlainWrite';
import { inFourTries } from './inFourTries';

/**
 * Brings back what somebody had on a sheet or in a column that was redrawn or taken out.
 * @returns what could not be brought back, with the cells and what they held
 */
export async function restorePlain(
  context: Excel.RequestContext,
  { restore, held, isOnce, sheet }: PlainConflict,
): Promise<Problem[]> {
  let isRestored = false;
  await inFourTries(async (isFurther) => {
    if (isFurther && isOnce) return true;
    restore(context);
    await context.sync();
    isRestored = true;
    return true;
  });
  if (isRestored) return [];
  const cells = held();
  return cells.length > 0 ? [{ code: 'notRestored', sheet, cells }] : [];
}
