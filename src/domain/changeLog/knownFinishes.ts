import { LANGUAGES } from '../../words/vocabulary/languages';
import { idKey } from '../cells/idKey';
import { normaliseWord } from '../cells/normaliseWord';
import { parseIsoDay, type Day } from '../dates/day';
import type { LoggedChange } from './readLog';

const FINISH = new Set(LANGUAGES.map(({ columns }) => normaliseWord(columns.tasks.finish.header)));

/** True for a row of 变更日志 about 计划完成时间, in any language. */
export function isOfFinish({ field }: LoggedChange): boolean {
  return FINISH.has(normaliseWord(field));
}

/**
 * The planned finish each task had when 变更日志 last recorded it, by the `idKey` of its 编号: what a later finish is a
 * move from, if nobody logged it.
 */
export function knownFinishes(log: readonly LoggedChange[]): ReadonlyMap<string, Day> {
  const found = new Map<string, Day>();
  for (const change of log) {
    const day = isOfFinish(change) ? parseIsoDay(change.after) : null;
    if (day !== null) found.set(idKey(change.row), day);
  }
  return found;
}
