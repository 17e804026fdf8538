import type { AlertRegisterColumn } from '../../words/language/SchemaWords';
import { REGISTER_COLUMNS } from '../../domain/alert/registerColumns';
import { HISTORY_COLUMNS } from '../../domain/history/historyColumns';
import { DAYS_KEPT } from '../../domain/history/recordDays';
import { LOG_COLUMNS } from '../../domain/changeLog/logEntry';
import { fill } from '../../words/language/fill';
import type { Language } from '../../words/language/Language';
import { TABLE_NAMES } from '../cells/tableNames';
import type { ScaffoldColumn, ScaffoldSheet } from './scaffoldSheet';

/** The sheets whose rows Opsbook adds; they are made with their first rows. */
export type GrowingSheet = 'alerts' | 'history' | 'changes' | 'calendar';

const DATE = 'yyyy-mm-dd';
/** A person may write in these columns of the register. */
const HUMAN_REGISTER_COLUMNS: readonly AlertRegisterColumn[] = ['acknowledged', 'snoozedUntil'];
const REGISTER_WIDTHS: Partial<Record<AlertRegisterColumn, number>> = { task: 9, name: 28, days: 8 };
const LOG_WIDTHS: Record<(typeof LOG_COLUMNS)[number], number> = {
  when: 17,
  action: 11,
  row: 22,
  field: 16,
  before: 24,
  after: 24,
  why: 60,
  who: 16,
};

/** The number formats of a growing sheet's columns, in order; General where there is nothing special. */
export const growingFormats = (key: GrowingSheet): string[] =>
  columnsOf(key).map(({ numberFormat }) => numberFormat);

/**
 * A supporting sheet (SPEC section 1): an ordinary visible sheet, so that a colleague without the add-in can
 * read it.
 * @param rows its first rows, at least one.
 */
export function supportingSheet(
  key: GrowingSheet,
  language: Language,
  { name, rows }: { name: string; rows: (string | number)[][] },
): ScaffoldSheet {
  const headers = supportingHeaders(key, language);
  return {
    name,
    table: TABLE_NAMES[key],
    bannerName: null,
    banner: key === 'history' ? fill(language.history.banner, { days: DAYS_KEPT }) : '',
    columns: columnsOf(key).map((column, index) => ({
      ...column,
      header: headers[index] ?? '',
      note: column.owned ? language.ownedNote : '',
    })),
    rows,
    conditionalFormats: [],
  };
}

/** The headers of a growing sheet, in order. */
export function supportingHeaders(key: GrowingSheet, language: Language): readonly string[] {
  if (key === 'alerts') return REGISTER_COLUMNS.map((column) => language.alerts.headers[column.key]);
  if (key === 'history') return HISTORY_COLUMNS.map((column) => language.history.headers[column]);
  return key === 'changes' ? language.changes.headers : language.calendar.headers;
}

function columnsOf(key: GrowingSheet): Omit<ScaffoldColumn, 'header' | 'note'>[] {
  const plain = { prompt: '', centred: false };
  if (key === 'alerts') {
    return REGISTER_COLUMNS.map((column) => ({
      ...plain,
      owned: !HUMAN_REGISTER_COLUMNS.includes(column.key),
      width: REGISTER_WIDTHS[column.key] ?? (column.kind === 'date' ? 13 : 16),
      numberFormat: column.kind === 'date' ? DATE : column.kind === 'number' ? '0' : 'General',
      centred: column.kind !== 'text',
    }));
  }
  if (key === 'history') {
    return HISTORY_COLUMNS.map((column) => ({
      ...plain,
      owned: true,
      width: column === 'day' ? 13 : 10,
      numberFormat: column === 'day' ? DATE : '0',
      centred: true,
    }));
  }
  if (key === 'changes') {
    return LOG_COLUMNS.map((column) => ({
      ...plain,
      owned: true,
      width: LOG_WIDTHS[column],
      // Logged values stay as they were, however they look.
      numberFormat: column === 'when' ? `${DATE} hh:mm` : '@',
    }));
  }
  return [DATE, 'General', 'General'].map((numberFormat, index) => ({
    ...plain,
    owned: false,
    width: index === 2 ? 24 : 13,
    numberFormat,
  }));
}
