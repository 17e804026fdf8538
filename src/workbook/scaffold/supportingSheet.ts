import type { AlertRegisterColumn } from '../../words/language/SchemaWords';
import { REGISTER_COLUMNS } from '../../domain/alert/registerColumns';
import { HISTORY_COLUMNS } from '../../domain/history/historyColumns';
import { DAYS_KEPT } from '../../domain/history/recordDays';
import { LOG_COLUMNS } from '../../domain/changeLog/logEntry';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { columnLetters } from '../cells/cellAddress';
import { TABLE_NAMES } from '../cells/tableNames';
import { FIRST_BODY_ROW } from './layout';
import { registerFormats } from './formats/registerFormats';
import type { ScaffoldColumn, ScaffoldSheet } from './scaffoldSheet';

/** The sheets whose rows Opsbook adds; they are made with their first rows. */
export type GrowingSheet = 'alerts' | 'history' | 'changes' | 'calendar';

/** These sheets are kept for years: their dates show the year always. */
export const KEPT_DATE = 'yy-mm-dd';
/** A year's holidays are looked up by it. */
const CALENDAR_DATE = 'yyyy-mm-dd';
/** A person may write in these columns of the register. */
const HUMAN_REGISTER_COLUMNS: readonly AlertRegisterColumn[] = ['acknowledged', 'snoozedUntil'];
/** Widths in pixels. */
const REGISTER_WIDTHS: Record<AlertRegisterColumn, number> = {
  ...{ task: 54, name: 188, rule: 84, severity: 56, days: 48, owner: 96, approver: 96 },
  ...{ firstSeen: 68, lastSeen: 68, acknowledged: 76, snoozedUntil: 76, escalatedOn: 68, resolvedOn: 68 },
};
const CENTRED_REGISTER_TEXTS: readonly AlertRegisterColumn[] = ['task', 'severity'];
const LOG_WIDTHS: Record<(typeof LOG_COLUMNS)[number], number> = {
  ...{ when: 108, action: 76, row: 54, field: 108, before: 188, after: 188, why: 470, who: 96 },
};
const CALENDAR_WIDTHS = [84, 68, 176];

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
  { name, rows }: { name: string; rows: readonly (readonly (string | number)[])[] },
): ScaffoldSheet {
  const headers = supportingHeaders(key, language);
  return {
    name,
    table: TABLE_NAMES[key],
    fontName: language.sheetFont,
    bannerName: null,
    banner: key === 'history' ? fill(language.history.banner, { days: DAYS_KEPT }) : '',
    columns: columnsOf(key).map((column, index) => ({
      ...column,
      header: headers[index] ?? '',
      note: column.owned ? language.ownedNote : '',
    })),
    rows,
    dense: key !== 'alerts',
    conditionalFormats: key === 'alerts' ? registerFormats(language, REGISTER_PLACE) : [],
  };
}

const registerAt = (column: string) => REGISTER_COLUMNS.findIndex(({ key }) => key === column);
const REGISTER_PLACE = {
  at: registerAt,
  columns: REGISTER_COLUMNS.length,
  letter: (column: string) => `$${columnLetters(registerAt(column))}${FIRST_BODY_ROW + 1}`,
};

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
      width: REGISTER_WIDTHS[column.key],
      numberFormat: column.kind === 'date' ? KEPT_DATE : column.kind === 'number' ? '0' : 'General',
      centred: column.kind !== 'text' || CENTRED_REGISTER_TEXTS.includes(column.key),
    }));
  }
  if (key === 'history') {
    return HISTORY_COLUMNS.map((column) => ({
      ...plain,
      owned: true,
      width: column === 'day' ? 84 : 64,
      numberFormat: column === 'day' ? KEPT_DATE : '0',
      centred: true,
    }));
  }
  if (key === 'changes') {
    return LOG_COLUMNS.map((column) => ({
      ...plain,
      owned: true,
      width: LOG_WIDTHS[column],
      oneLine: true,
      // Logged values stay as they were, however they look.
      numberFormat: column === 'when' ? `${KEPT_DATE} hh:mm` : '@',
    }));
  }
  return [CALENDAR_DATE, 'General', 'General'].map((numberFormat, index) => ({
    ...plain,
    owned: false,
    centred: index < 2,
    width: CALENDAR_WIDTHS[index] ?? 0,
    numberFormat,
  }));
}
