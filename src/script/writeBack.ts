import type { CellContent } from '../domain/changeLog/cellChange';
import { isBlankCell } from '../workbook/cells/cellText';
import { literalText } from '../workbook/cells/literalText';
import { sameContent } from '../workbook/cells/sameContent';
import { TABLE_NAMES } from '../workbook/cells/tableNames';
import type { TableSnapshot } from '../workbook/read/tableSnapshot';
import { WorkbookError } from '../workbook/session/workbookError';
import type { CellWrite, TableWrites } from '../workbook/write/WriteBatch';

/**
 * Writes one table's cells and rows. It is read once more right before: where anybody changed it meanwhile nothing is
 * written, and the next run decides again.
 * @returns cells with content
 * @throws WorkbookError `othersChanged`
 */
export function writeCells(workbook: ExcelScript.Workbook, writes: TableWrites): number {
  const seen = seenIn(writes);
  const table = workbook.getTable(TABLE_NAMES[seen.key]);
  const body = table ? table.getRangeBetweenHeaderAndTotal() : undefined;
  if (!table || !body || !isAsSeen(seen, body.getValues()))
    throw new WorkbookError({ code: 'othersChanged', sheet: seen.sheet, rows: writes.cells.length });
  let count = 0;
  for (const run of runsOf(writes.cells)) {
    const first = run[0];
    if (!first) continue;
    const range = body.getCell(first.row, first.column).getResizedRange(run.length - 1, 0);
    if (first.numberFormat !== undefined)
      range.setNumberFormats(run.map(({ numberFormat = 'General' }) => [numberFormat]));
    if (first.value === undefined) continue;
    range.setValues(run.map((cell) => [typed(cell.value ?? '', formatOf(seen, cell))]));
    count += run.length;
  }
  const rows = writes.rows.map(({ cells }) => cells.map((value) => typed(value, 'General')));
  const firstBlank = filledHeight(seen);
  const inside = rows.slice(0, seen.rows.length - firstBlank);
  const below = rows.slice(inside.length);
  const width = seen.headers.length - 1;
  if (inside.length > 0)
    body
      .getCell(firstBlank, 0)
      .getResizedRange(inside.length - 1, width)
      .setValues(inside);
  if (below.length > 0) table.addRows(-1, below);
  if (rows.length > 0) {
    const added = table.getRangeBetweenHeaderAndTotal().getCell(firstBlank, 0);
    for (let column = 0; column <= width; column += 1) {
      const format = writes.numberFormats[column];
      if (format === undefined) continue;
      added
        .getResizedRange(0, column)
        .getColumn(column)
        .getResizedRange(rows.length - 1, 0)
        .setNumberFormats(rows.map(() => [format]));
    }
  }
  for (const cells of rows) count += cells.filter((value) => value !== '').length;
  return count;
}

/** @returns 1 where there is such a cell, else 0 */
export function writeText(workbook: ExcelScript.Workbook, name: string, text: string): number {
  const cell = workbook.getNamedItem(name)?.getRange();
  if (!cell) return 0;
  cell.setValues([[literalText(text)]]);
  return 1;
}

export function writeName(
  workbook: ExcelScript.Workbook,
  name: string,
  formula: string,
  isHidden: boolean,
): void {
  const item = workbook.getNamedItem(name);
  if (item) {
    item.setFormula(formula);
    return;
  }
  const added = workbook.addNamedItem(name, formula);
  if (isHidden) added.setVisible(false);
}

function seenIn({ table }: TableWrites): TableSnapshot {
  if ('rows' in table) return table;
  throw new TypeError(`${table.key} is not there, and no table is made here.`);
}

const isAsSeen = ({ rows }: TableSnapshot, now: readonly (readonly unknown[])[]): boolean =>
  rows.length === now.length &&
  rows.every((cells, row) => cells.every(({ value }, column) => sameContent(value, now[row]?.[column])));

/** Body rows up to the last one that holds something. */
function filledHeight({ rows }: TableSnapshot): number {
  let height = rows.length;
  while (height > 0 && (rows[height - 1] ?? []).every((cell) => isBlankCell(cell))) height -= 1;
  return height;
}

/** Cells below one another in one column of which the same is written. */
function runsOf(cells: readonly CellWrite[]): CellWrite[][] {
  const byColumn = new Map<number, CellWrite[]>();
  for (const cell of cells) {
    const column = byColumn.get(cell.column);
    if (column) column.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  const runs: CellWrite[][] = [];
  for (const column of byColumn.values()) {
    let run: CellWrite[] = [];
    for (const cell of column) {
      const last = run[run.length - 1];
      const goesOn =
        last &&
        last.row + 1 === cell.row &&
        (last.value === undefined) === (cell.value === undefined) &&
        (last.numberFormat === undefined) === (cell.numberFormat === undefined);
      if (!goesOn) {
        run = [];
        runs.push(run);
      }
      run.push(cell);
    }
  }
  return runs;
}

const formatOf = ({ rows }: TableSnapshot, { row, column, numberFormat }: CellWrite): string =>
  numberFormat ?? rows[row]?.[column]?.numberFormat ?? 'General';

const typed = (value: CellContent, format: string): CellContent =>
  typeof value === 'string' ? literalText(value, format) : value;
