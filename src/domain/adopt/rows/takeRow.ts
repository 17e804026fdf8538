import type { ColumnKey } from '../../schema/columnKeys';
import type { ImportedRow, ImportDoubt } from './importedRow';

/** Doubts that a row is one of the table's at all. */
const MAY_BE_NO_ROW: ReadonlySet<ImportDoubt['code']> = new Set([
  'groupHeading',
  'nameInherited',
  'nameMissing',
] as const);

/** True for a row that can be taken over: without a name nothing could be found by it again. */
export function canTakeRow({ cells }: ImportedRow, nameKey: ColumnKey): boolean {
  const name = cells[nameKey];
  return name?.kind === 'text' && name.text.trim() !== '';
}

/** True for a row that is taken over unless the person says otherwise. */
export function isTakenUnasked(row: ImportedRow, nameKey: ColumnKey): boolean {
  return canTakeRow(row, nameKey) && !row.doubts.some(({ doubt }) => MAY_BE_NO_ROW.has(doubt.code));
}
