import { ROW_KEYS, type CellChange } from '../../domain/changeLog/cellChange';
import { isPartOfRow } from '../../domain/changeLog/isPartOfRow';
import { idKey } from '../../domain/cells/idKey';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import type { TableKey } from '../../domain/schema/columnKeys';
import type { DateSystem } from '../../domain/dates/serial';
import { cellText } from '../../workbook/cells/cellText';
import type { ColumnMap } from '../../workbook/read/columnMap';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { contentOf } from './contentOf';

/** A change with the cell it is meant for, as the table is now. */
export interface PlacedChange {
  change: CellChange;
  row: number;
  column: number;
}

export interface SkippedChange {
  change: CellChange;
  /** What the cell shows now; '' where there is none. */
  now: string;
  because: 'changed' | 'formula' | 'rowGone' | 'rowDoubled' | 'columnGone';
}

/** What changes are placed by. */
interface Placing {
  /** The body's formulas; a cell without one has its value. */
  formulas: readonly (readonly unknown[])[];
  dateSystem: DateSystem;
  /** An earlier try may have written some of them. */
  repeats: boolean;
}

/**
 * Finds the cells of changes by the keys of their rows, and passes over those that do not hold any more what the
 * person saw; with them the other changes of the row that mean something only together.
 * @returns `there`: what an earlier try has written already
 */
export function placeChanges(
  seen: TableSnapshot,
  columns: ColumnMap<TableKey>,
  changes: readonly CellChange[],
  { formulas, dateSystem, repeats }: Placing,
): { placed: PlacedChange[]; skipped: SkippedChange[]; there: CellChange[] } {
  const placed: PlacedChange[] = [];
  const skipped: SkippedChange[] = [];
  const there: CellChange[] = [];
  const rows = rowsByKey(seen, columns);
  for (const change of changes) {
    const skip = (because: SkippedChange['because'], now = '') => skipped.push({ change, because, now });
    const column = columns.at(change.column);
    if (column === undefined) {
      skip('columnGone');
      continue;
    }
    const found = rows.get(keyIn(seen)(change.row)) ?? [];
    const row = found.length > 1 ? found.find((at) => at === change.at) : found[0];
    if (row === undefined) {
      skip(found.length > 1 ? 'rowDoubled' : 'rowGone');
      continue;
    }
    const cell = seen.rows[row]?.[column];
    if (repeats && cell?.value === contentOf(change.after, dateSystem)) there.push(change);
    else if (cell?.value !== contentOf(change.before, dateSystem)) skip('changed', cellText(cell));
    else if (isFormula(formulas[row]?.[column])) skip('formula', cellText(cell));
    else placed.push({ change, row, column });
  }
  return { ...wholeRows(placed, skipped), there };
}

/** Leaves out what was placed of a row of which another part was skipped, for the same reason. */
function wholeRows(placed: readonly PlacedChange[], skipped: readonly SkippedChange[]) {
  const refused = new Map(
    skipped.flatMap((one) => (isPartOfRow(one.change) ? [[rowOf(one.change), one] as const] : [])),
  );
  const refusalOf = ({ change }: PlacedChange) =>
    isPartOfRow(change) ? refused.get(rowOf(change)) : undefined;
  return {
    placed: placed.filter((one) => !refusalOf(one)),
    skipped: [
      ...skipped,
      ...placed.flatMap((one) => {
        const refusal = refusalOf(one);
        return refusal ? [{ ...refusal, change: one.change }] : [];
      }),
    ],
  };
}

const rowOf = ({ table, row, at }: CellChange): string => `${table}:${at}:${row}`;

/** How a table identifies its rows: by 编号, or by a text of people. */
const keyIn = ({ key }: TableSnapshot) => (ROW_KEYS[key as TableKey] === 'id' ? idKey : normaliseWord);

function rowsByKey(seen: TableSnapshot, columns: ColumnMap<TableKey>): Map<string, number[]> {
  const at = columns.at(ROW_KEYS[seen.key as TableKey]) ?? -1;
  const keyOf = keyIn(seen);
  const rows = new Map<string, number[]>();
  seen.rows.forEach((cells, row) => {
    const key = keyOf(cellText(cells[at]));
    if (key !== '') rows.set(key, [...(rows.get(key) ?? []), row]);
  });
  return rows;
}

const isFormula = (formula: unknown): boolean => typeof formula === 'string' && formula.startsWith('=');
