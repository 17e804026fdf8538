import { parseIsoDay, type Day } from '../dates/day';
import { idKey } from '../cells/idKey';
import { isOfFinish } from './knownFinishes';
import type { LoggedChange } from './readLog';

/**
 * The planned finish each task had when Opsbook first saw one (SPEC section 3, rule 11), by the `idKey` of its 编号: the first
 * refresh that saw it left a row in 变更日志 with nothing before.
 */
export function baselines(log: readonly LoggedChange[]): ReadonlyMap<string, Day> {
  const found = new Map<string, Day>();
  for (const change of log) {
    const { action, row, before, after } = change;
    if (action !== 'refresh' || before !== '' || !isOfFinish(change)) continue;
    const day = parseIsoDay(after);
    if (day !== null && !found.has(idKey(row))) found.set(idKey(row), day);
  }
  return found;
}
