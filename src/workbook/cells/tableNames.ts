import type { SupportingSheet } from '../../words/language/SchemaWords';
import type { TableKey as TemplateKey } from '../../domain/schema/columnKeys';
import { TABLE_NAMES as TEMPLATE_TABLE_NAMES } from '../../domain/tables/templates';

/** The tables of the four sheets and of the supporting sheets. */
export type TableKey = TemplateKey | SupportingSheet;

/** Tables are found by these names wherever they are; they never change with the language. */
export const TABLE_NAMES: Readonly<Record<TableKey, string>> = {
  ...TEMPLATE_TABLE_NAMES,
  settings: 'OpsSettings',
  calendar: 'OpsCalendar',
  alerts: 'OpsAlerts',
  history: 'OpsDaily',
  changes: 'OpsChanges',
};
