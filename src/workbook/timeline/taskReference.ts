import type { ColumnKey } from '../../domain/schema/columnKeys';
import { TABLE_NAMES } from '../cells/tableNames';

/** A table's column as formulas of the workbook call it: by the header it has now, which Excel follows when renamed. */
export function columnReference(table: string, header: string): string {
  // Microsoft, "Using structured references": these have a meaning of their own.
  const escaped = header.replace(/[[\]#'@]/g, "'$&");
  // Other characters than letters, digits and blanks want a second pair of brackets.
  return /^[\p{L}\p{N}_ ]+$/u.test(header) ? `${table}[${escaped}]` : `${table}[[${escaped}]]`;
}

/** The columns of the tracker a timeline is made from. */
export interface TrackerColumns {
  /** The header of a column; null where the tracker has none for it. */
  header: (key: ColumnKey<'tasks'>) => string | null;
}

/** A column of the tracker; null where there is none. */
export function taskColumn({ header }: TrackerColumns, key: ColumnKey<'tasks'>): string | null {
  const name = header(key);
  return name === null ? null : columnReference(TABLE_NAMES.tasks, name);
}
