import { LOG_COLUMNS, type LogColumn } from '../../domain/changeLog/logEntry';
import { REGISTER_COLUMNS } from '../../domain/alert/registerColumns';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import { HISTORY_COLUMNS } from '../../domain/history/historyColumns';
import type { AlertRegisterColumn, SupportingSheet } from '../../words/language/SchemaWords';
import type { Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import type { ScaffoldColumn } from './scaffoldSheet';

/** These sheets are kept for years: their dates show the year always. */
export const KEPT_DATE = 'yy-mm-dd';
/** A year's holidays are looked up by it. */
const CALENDAR_DATE = 'yyyy-mm-dd';
/** A person may write in these columns of the register. */
const HUMAN_REGISTER_COLUMNS: readonly AlertRegisterColumn[] = ['acknowledged', 'snoozedUntil'];
/** Widths in pixels. */
const REGISTER_WIDTHS: Record<AlertRegisterColumn, number> = {
  ...{ task: 54, name: 188, rule: 84, severity: 56, days: 48, owner: 96, approver: 96 },
  ...{ firstSeen: 68, lastSeen: 68, acknowledged: 92, snoozedUntil: 92, escalatedOn: 84, resolvedOn: 84 },
};
const CENTRED_REGISTER_TEXTS: readonly AlertRegisterColumn[] = ['task', 'severity'];
const LOG_WIDTHS: Record<LogColumn, number> = {
  ...{ when: 116, action: 76, row: 54, field: 108, before: 188, after: 188, why: 470, who: 96 },
};

/** A column of a supporting sheet, by a key that no language changes. */
export interface SupportingColumn {
  key: string;
  wanted: ScaffoldColumn;
}

type Look = Omit<ScaffoldColumn, 'header' | 'note' | 'prompt'>;

/** The columns of a supporting sheet in the order it is made with. */
export const supportingColumns = (sheet: SupportingSheet, language: Language): SupportingColumn[] =>
  LOOKS[sheet]().map(([key, look], index) => ({
    key,
    wanted: {
      ...look,
      header: supportingHeaders(sheet, language)[index] ?? '',
      note: look.owned ? language.ownedNote : '',
      prompt: '',
    },
  }));

/** The headers of a supporting sheet, in order. */
export function supportingHeaders(sheet: SupportingSheet, language: Language): readonly string[] {
  if (sheet === 'alerts') return REGISTER_COLUMNS.map((column) => language.alerts.headers[column.key]);
  if (sheet === 'history') return HISTORY_COLUMNS.map((column) => language.history.headers[column]);
  return language[sheet].headers;
}

/** Columns of a supporting sheet where somebody may have put them; those it lacks are left out. */
export function placedColumns(
  sheet: SupportingSheet,
  headers: readonly string[],
): { language: Language; columns: (SupportingColumn & { at: number })[] } {
  const words = headers.map(normaliseWord);
  const found = LANGUAGES.map((language) => ({
    language,
    columns: supportingColumns(sheet, language).flatMap((column) => {
      const at = words.indexOf(normaliseWord(column.wanted.header));
      return at < 0 ? [] : [{ ...column, at }];
    }),
  }));
  // A sheet keeps the language it was made in.
  return found.reduce((best, one) => (one.columns.length > best.columns.length ? one : best));
}

const LOOKS: Readonly<Record<SupportingSheet, () => (readonly [key: string, look: Look])[]>> = {
  settings: () => [
    ['name', { owned: false, centred: false, numberFormat: 'General', width: 176 }],
    ['value', { owned: false, centred: true, numberFormat: 'General', width: 132, boxed: true }],
    ['hint', { owned: false, centred: false, numberFormat: 'General', width: 420, mute: true }],
  ],
  calendar: () => [
    ['day', { owned: false, centred: true, numberFormat: CALENDAR_DATE, width: 84 }],
    ['kind', { owned: false, centred: true, numberFormat: 'General', width: 68 }],
    ['name', { owned: false, centred: false, numberFormat: 'General', width: 176 }],
  ],
  alerts: () =>
    REGISTER_COLUMNS.map(({ key, kind }) => [
      key,
      {
        owned: !HUMAN_REGISTER_COLUMNS.includes(key),
        width: REGISTER_WIDTHS[key],
        numberFormat: kind === 'date' ? KEPT_DATE : kind === 'number' ? '0' : 'General',
        centred: kind !== 'text' || CENTRED_REGISTER_TEXTS.includes(key),
      },
    ]),
  history: () =>
    HISTORY_COLUMNS.map((key) => [
      key,
      {
        owned: true,
        centred: true,
        width: key === 'day' ? 84 : 64,
        numberFormat: key === 'day' ? KEPT_DATE : '0',
      },
    ]),
  changes: () =>
    LOG_COLUMNS.map((key) => [
      key,
      {
        owned: true,
        centred: false,
        oneLine: true,
        width: LOG_WIDTHS[key],
        // Logged values stay as they were, however they look.
        numberFormat: key === 'when' ? `${KEPT_DATE} hh:mm` : '@',
      },
    ]),
};
