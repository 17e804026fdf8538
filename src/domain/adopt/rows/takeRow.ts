import type { ColumnKey } from '../../schema/columnKeys';
import { isBlankWord } from '../../cells/isBlankWord';
import { columnsOf, type ColumnMapping } from '../grid/columnSource';
import { cellAt, shownText, type Grid } from '../grid/grid';
import type { ImportedRow, ImportDoubt } from './cells/importedRow';

/** Doubts that a row is one of the table's at all. */
const MAY_BE_NO_ROW: ReadonlySet<ImportDoubt['code']> = new Set([
  'groupHeading',
  'nameInherited',
  'nameMissing',
] as const);

const mayBeNoRow = (doubt: ImportDoubt): boolean =>
  MAY_BE_NO_ROW.has(doubt.code) && !(doubt.code === 'nameInherited' && doubt.isRow);

/** True for a row that can be taken over: without a name nothing could be found by it again. */
export function canTakeRow({ cells }: ImportedRow, nameKey: ColumnKey): boolean {
  const name = cells[nameKey];
  return name?.kind === 'text' && name.text.trim() !== '';
}

/** True for a row that is taken over unless the person says otherwise. */
export function isTakenUnasked(row: ImportedRow, nameKey: ColumnKey): boolean {
  return canTakeRow(row, nameKey) && !row.doubts.some(({ doubt }) => mayBeNoRow(doubt));
}

const WHEN: readonly ColumnKey[] = ['start', 'finish', 'dates', 'occurredOn'];
/** Statuses and percentages are filled down. */
const WHO: readonly ColumnKey[] = ['owner'];

/**
 * Whether a row below the name of its group is a piece of work like those that are named: it has a date and an
 * owner, written in it and not merged down. A row without is one more line of the row above.
 */
export function isRowOfItsOwn(grid: Grid, mapping: ColumnMapping, row: number): boolean {
  const says = (keys: readonly ColumnKey[]) =>
    keys.some((key) => {
      const source = mapping.get(key);
      return source && columnsOf(source).some((column) => !isBlankWord(shownText(cellAt(grid, row, column))));
    });
  return says(WHEN) && says(WHO);
}
