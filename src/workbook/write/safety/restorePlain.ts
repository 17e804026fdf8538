import type { Problem } from '../../../domain/schema/problem';
import type { PlainConflict } from '../../back/PlainWrite';
import { isOfficeFailure } from '../../session/officeProblem';
import { pause } from '../../session/pause';

/** Milliseconds before each try. */
const BACK_OFF = [0, 100, 400, 1200];

/**
 * Brings back what somebody had on a sheet or in a column that was redrawn or taken out.
 * @returns what could not be brought back, with the cells and what they held
 */
export async function restorePlain(
  context: Excel.RequestContext,
  { restore, held, isOnce, sheet }: PlainConflict,
): Promise<Problem[]> {
  for (const wait of isOnce ? [0] : BACK_OFF) {
    await pause(wait);
    try {
      restore(context);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one of a few tries, with a pause before each
      await context.sync();
      return [];
    } catch (error) {
      if (!isOfficeFailure(error)) throw error;
    }
  }
  const cells = held();
  return cells.length > 0 ? [{ code: 'notRestored', sheet, cells }] : [];
}
