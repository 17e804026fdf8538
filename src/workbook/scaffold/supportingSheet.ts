import { REGISTER_COLUMNS } from '../../domain/alert/registerColumns';
import { DAYS_KEPT } from '../../domain/history/recordDays';
import type { SupportingSheet } from '../../words/language/SchemaWords';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { columnLetters } from '../cells/cellAddress';
import { TABLE_NAMES } from '../cells/tableNames';
import { FIRST_BODY_ROW } from './layout';
import { registerFormats } from './formats/registerFormats';
import type { ScaffoldSheet } from './scaffoldSheet';
import { supportingColumns } from './supportingColumns';

/** The sheets whose rows Opsbook adds; they are made with their first rows. */
export type GrowingSheet = Exclude<SupportingSheet, 'settings'>;

/** Sheets of rows of one line each. */
export const DENSE_SHEETS: readonly SupportingSheet[] = ['history', 'changes', 'calendar'];

/** The number formats of a growing sheet's columns, in order; General where there is nothing special. */
export const growingFormats = (key: GrowingSheet, language: Language): string[] =>
  supportingColumns(key, language).map(({ wanted }) => wanted.numberFormat);

/**
 * A supporting sheet (SPEC section 1): an ordinary visible sheet, so that a colleague without the add-in can
 * read it.
 * @param rows its first rows, at least one.
 */
export const supportingSheet = (
  key: SupportingSheet,
  language: Language,
  { name, rows }: { name: string; rows: readonly (readonly (string | number)[])[] },
): ScaffoldSheet => ({
  name,
  table: TABLE_NAMES[key],
  fontName: language.sheetFont,
  bannerName: null,
  banner: key === 'history' ? fill(language.history.banner, { days: DAYS_KEPT }) : '',
  columns: supportingColumns(key, language).map(({ wanted }) => wanted),
  rows,
  dense: DENSE_SHEETS.includes(key),
  conditionalFormats: key === 'alerts' ? registerFormats(language, REGISTER_PLACE) : [],
});

const registerAt = (column: string) => REGISTER_COLUMNS.findIndex(({ key }) => key === column);
const REGISTER_PLACE = {
  at: registerAt,
  columns: REGISTER_COLUMNS.length,
  letter: (column: string) => `$${columnLetters(registerAt(column))}${FIRST_BODY_ROW + 1}`,
};
