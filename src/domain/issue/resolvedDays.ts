import type { Day } from '../dates/day';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { idKey } from '../cells/idKey';
import { normaliseWord } from '../cells/normaliseWord';
import { readIssueState } from '../../words/vocabulary/readStatus';

/** What is needed of a row of 变更日志. */
export interface IssueChange {
  /** The day of 时间; null where the cell has none. */
  day: Day | null;
  /** 编号 of the row that changed. */
  row: string;
  /** 字段, a header in any language. */
  field: string;
  /** 新值. */
  after: string;
}

/**
 * The day each issue last became 已解决, by the `idKey` of 编号, from the change log as of a day: a state typed
 * into the sheet leaves no day behind, so only transitions made with Opsbook are known. An issue taken back to
 * work loses its day; one that was closed afterwards keeps it.
 */
export function resolvedDays(changes: readonly IssueChange[], asOf: Day): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  const inOrder = changes.flatMap(({ day, ...change }) => (day === null ? [] : [{ ...change, day }]));
  for (const { day, row, field, after } of inOrder.sort((a, b) => a.day - b.day)) {
    const state = STATE_HEADERS.has(normaliseWord(field)) ? readIssueState(after) : null;
    if (state === null || day > asOf) continue;
    const key = idKey(row);
    if (state === 'resolved') days.set(key, day);
    else if (state !== 'closed') days.delete(key);
  }
  return days;
}

/** 状态 alone would be the state of a task as well. */
const STATE_HEADERS = new Set(LANGUAGES.map(({ columns }) => normaliseWord(columns.issues.state.header)));
