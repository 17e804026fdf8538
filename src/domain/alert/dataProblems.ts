import { FLAG_KINDS } from '../schema/taskCodes';
import type { Flag } from '../task/assessment';

/** The flags of a task that its owner is to put right in its row: the list beside the alerts (SPEC section 4). */
export function dataProblems(flags: readonly Flag[]): Flag[] {
  return flags.filter(({ code }) => FLAG_KINDS[code].list === 'data');
}
