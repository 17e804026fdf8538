import { LANGUAGES } from '../../words/vocabulary/languages';
import { idKey } from '../cells/idKey';
import { normaliseWord } from '../cells/normaliseWord';
import { isoDay, parseIsoDay, type Day } from '../dates/day';
import { isOfFinish } from './knownFinishes';
import type { LoggedChange } from './readLog';

const START = new Set(LANGUAGES.map(({ columns }) => normaliseWord(columns.tasks.start.header)));
const AT_END = /(?<day>\d{4}-\d{2}-\d{2})$/;

/**
 * The planned start each task had when 变更日志 last recorded it, by the `idKey` of its 编号. The row that remembers the
 * first planned finish holds the start at the end of its reason: a row of its own would double the log of a long tracker.
 */
export function knownStarts(log: readonly LoggedChange[]): ReadonlyMap<string, Day> {
  const found = new Map<string, Day>();
  for (const change of log) {
    const isStart = START.has(normaliseWord(change.field));
    const isBaseline = !isStart && change.before === '' && isOfFinish(change);
    const text = isStart
      ? change.after.slice(0, 10)
      : isBaseline
        ? AT_END.exec(change.why)?.groups?.day
        : undefined;
    const day = text === undefined ? null : parseIsoDay(text);
    if (day !== null) found.set(idKey(change.row), day);
  }
  return found;
}

/** The reason of a baseline's row with the planned start in it, as `knownStarts` reads it. */
export function withStart(why: string, header: string, start: Day | null): string {
  return start === null ? why : `${why} · ${header} ${isoDay(start)}`;
}
