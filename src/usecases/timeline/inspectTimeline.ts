import { EDITED, queueDrawnRead } from '../../workbook/drawn/queueDrawnRead';
import { withExcel } from '../../workbook/session/excelSession';
import { excelWork } from '../run/excelWork';
import type { RunOptions } from '../run/runOptions';
import { choiceOf, type TimelineChoice } from './upkeep/timelineRequest';

/** The timeline the workbook has. */
export interface TimelineState {
  sheet: string;
  /** Null where what was noted of it cannot be read any more. */
  choice: TimelineChoice | null;
  /** Somebody wrote into it, and it is not kept up since. */
  isEdited: boolean;
}

/** The timeline there is; null where there is none. Writes nothing. */
export function inspectTimeline(options: RunOptions): Promise<{ timeline: TimelineState | null }> {
  return withExcel(excelWork(options, 'tasks'), async (context) => {
    const asked = queueDrawnRead(context, 'timeline');
    await context.sync();
    const seen = await asked();
    if (!seen.place) return { timeline: null };
    const isEdited = seen.note?.mark === EDITED;
    return { timeline: { sheet: seen.place.sheet, choice: choiceOf(seen), isEdited } };
  });
}
