import type { CellSnapshot } from '../cells/cellSnapshot';
import type { Day } from '../dates/day';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { normaliseWord } from '../cells/normaliseWord';
import { serialToDay, type DateSystem } from '../dates/serial';
import { CHANGE_ACTIONS, type ChangeAction } from '../schema/changeAction';
import { LOG_COLUMNS, type LogColumn } from './logEntry';

/** A row of 变更日志 as read. */
export interface LoggedChange {
  /** Null where 时间 holds no date. */
  day: Day | null;
  /** Null for an action nobody knows: somebody's own row. */
  action: ChangeAction | null;
  row: string;
  field: string;
  before: string;
  after: string;
  why: string;
}

/** Reads 变更日志, in any language and with columns in any order; blank rows are left out. */
export function readLog(
  headers: readonly string[],
  rows: readonly (readonly CellSnapshot[])[],
  dateSystem: DateSystem,
): LoggedChange[] {
  const at = new Map(LOG_COLUMNS.map((column) => [column, logColumnAt(headers, column)]));
  const places = [...at.values()];
  const whenAt = at.get('when') ?? -1;
  return rows.flatMap((cells) => {
    const textAt = (place: number) => String(cells[place]?.value ?? '').trim();
    const text = (column: LogColumn) => textAt(at.get(column) ?? -1);
    if (places.every((place) => textAt(place) === '')) return [];
    const when = cells[whenAt]?.value;
    return [
      {
        day: typeof when === 'number' ? serialToDay(when, dateSystem) : null,
        action: readAction(text('action')),
        row: text('row'),
        field: text('field'),
        before: text('before'),
        after: text('after'),
        why: text('why'),
      },
    ];
  });
}

/** Where a column of the log is, in any language; -1 where the log has it not. */
export function logColumnAt(headers: readonly string[], column: LogColumn): number {
  const place = LOG_COLUMNS.indexOf(column);
  const words = LANGUAGES.map(({ changes }) => normaliseWord(changes.headers[place] ?? ''));
  return headers.findIndex((header) => words.includes(normaliseWord(header)));
}

const ACTIONS = new Map(
  LANGUAGES.flatMap(({ changes }) =>
    CHANGE_ACTIONS.map((action) => [normaliseWord(changes.actions[action]), action] as const),
  ),
);

const readAction = (text: string): ChangeAction | null => ACTIONS.get(normaliseWord(text)) ?? null;
