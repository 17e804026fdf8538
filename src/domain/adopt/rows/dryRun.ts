import type { ColumnKey } from '../../schema/columnKeys';
import { idKey } from '../../cells/idKey';
import type { Day } from '../../dates/day';
import { startOf } from '../../dates/reading/dateReading';
import { readDate } from '../../dates/reading/readDate';
import { startsOnWorkingDays } from '../grid/workingStarts';
import { normaliseWord } from '../../cells/normaliseWord';
import { filledColumns, isBlankCell, shownText, cellAt, type Grid, type MergedArea } from '../grid/grid';
import { importKind, NAME_COLUMN } from '../grid/importColumns';
import { columnsOf, type ColumnMapping, type ColumnSource } from '../grid/columnSource';
import { bodyCells, type BodyCells } from './cells/bodyCells';
import { dateOrders, inOrder } from './dateOrder';
import { doneByPercent } from './doneByPercent';
import { doubtLights } from './once/doubtLights';
import { doubtMarks } from './once/doubtMarks';
import { doubtUndated } from './once/doubtUndated';
import { doubtOrders } from './doubtOrders';
import { likeRowsAbove } from './likeRowsAbove';
import { markHeadings } from './markHeadings';
import { notesBelow } from './notesBelow';
import { planActualRows } from './planActualRows';
import type {
  CellDoubt,
  ImportDoubt,
  ImportedCells,
  ImportedRow,
  ImportedValue,
  SkippedRow,
} from './cells/importedRow';
import { readCell, type RowContext } from './readCell';
import { readDates } from './readDates';
import { nameReader } from './readName';
import { isLegend, skipReason } from './skipReason';
import { isRowOfItsOwn } from './takeRow';
import { mergesByRow } from '../grid/mergesByRow';
import type { TableCandidate } from '../tables/tableCandidate';

export interface DryRunContext extends RowContext {
  merges?: readonly MergedArea[];
  /** Rows of the grid the person does not want. */
  leaveOut?: ReadonlySet<number>;
}

/** What taking a table over would write. Every row of its body is in `rows` or in `skipped`, once. */
export interface DryRun {
  rows: readonly ImportedRow[];
  skipped: readonly SkippedRow[];
  /** Real dates whose day and month may be exchanged, by what their columns prove. */
  swappedDates: number;
  /** Status words nobody knows, with the rows they stand in. */
  unknownWords: readonly { key: ColumnKey; text: string; rows: readonly number[] }[];
  /** source = imported + skipped; flagged are the imported rows with a doubt. */
  counts: { source: number; imported: number; skipped: number; flagged: number };
}

/** Rows below this many blank ones may be notes. */
const GAP = 2;

/**
 * Reads every row of a team's table as it would be taken over, and changes nothing (SPEC section 1): what
 * would be written, what is doubtful and why, and which rows are left out and why.
 * @throws RangeError when the context's period is not `YYYY-MM`.
 */
export function dryRun(
  grid: Grid,
  table: TableCandidate,
  mapping: ColumnMapping,
  context: DryRunContext,
): DryRun {
  const merges = context.merges ?? [];
  const orders = dateOrders(grid, table, mapping, context);
  const plain = bodyCells(grid, merges, table);
  const cells: BodyCells = (row, column) => {
    const order = orders.get(column);
    return order ? inOrder(plain(row, column), order, context) : plain(row, column);
  };
  const leaveOut = context.leaveOut ?? new Set<number>();
  const skipping = {
    grid,
    cells,
    table,
    mapping,
    leaveOut,
    tableKey: context.table,
    merges: mergesByRow(merges),
  };
  const actualRows = planActualRows(grid, table, mapping);
  const workingDays = context.workingDays ?? countsWorkingDays(cells, table, mapping, context);
  const readRow = rowReader(grid, cells, mapping, { ...context, workingDays }, new Set(actualRows.values()));
  const nameSource = mapping.get(NAME_COLUMN[context.table]);
  const rows: ImportedRow[] = [];
  const skipped: SkippedRow[] = [];
  let blankAbove = 0;
  let inLegend = false;
  let goesOn: ((row: number) => boolean) | null = null;
  for (let row = table.firstBodyRow; row <= table.lastBodyRow; row += 1) {
    const said = actualRows.has(row) ? 'actualRow' : skipReason(row, skipping);
    // A row merged down from the one above is no gap, though nothing else is in it.
    blankAbove = said === 'blank' && !isCovered(cells, row, table) ? blankAbove + 1 : 0;
    if (blankAbove === GAP) goesOn ??= likeRowsAbove(grid, table, nameSource, row - GAP);
    const text = firstText(grid, row, table);
    inLegend ||= said === 'note' && isLegend(text);
    // The colours below 图例 have no names of their own.
    const isOfLegend = inLegend && said === null && !hasName(cells, row, nameSource);
    const reason = said ?? (isOfLegend ? 'note' : goesOn === null || goesOn(row) ? null : 'afterGap');
    if (reason) skipped.push({ row, reason, text });
    else rows.push(readRow(row));
  }
  const notes = new Set(notesBelow(rows, skipped, NAME_COLUMN[context.table]));
  for (const { row } of notes) skipped.push({ row, reason: 'note', text: firstText(grid, row, table) });
  const headed = markHeadings(
    rows.filter((row) => !notes.has(row)),
    NAME_COLUMN[context.table],
  );
  const said = doubtLights(doubtMarks(doubtOrders(headed, orders, mapping, context), mapping));
  const marked = doubtUndated(said, grid, table, mapping);
  return {
    rows: marked,
    skipped,
    swappedDates: [...orders.values()].reduce((sum, { swapped }) => sum + swapped, 0),
    unknownWords: unknownWords(headed),
    counts: {
      source: Math.max(0, table.lastBodyRow - table.firstBodyRow + 1),
      imported: marked.length,
      skipped: skipped.length,
      flagged: marked.filter(({ doubts }) => doubts.length > 0).length,
    },
  };
}

/** True where the finish is worked out from a start and days, and no start is at a weekend. */
function countsWorkingDays(
  cells: BodyCells,
  { firstBodyRow, lastBodyRow }: TableCandidate,
  mapping: ColumnMapping,
  context: RowContext,
): boolean {
  const source = mapping.get('finish');
  if (source?.kind !== 'duration') return false;
  const starts: Day[] = [];
  for (let row = firstBodyRow; row <= lastBodyRow; row += 1) {
    const day = startOf(readDate(cells(row, source.start), { ...context, role: 'start' }));
    if (day !== null) starts.push(day);
  }
  return startsOnWorkingDays(starts);
}

function isCovered(cells: BodyCells, row: number, { firstColumn, lastColumn }: TableCandidate): boolean {
  for (let column = firstColumn; column <= lastColumn; column += 1)
    if (!isBlankCell(cells(row, column))) return true;
  return false;
}

function hasName(cells: BodyCells, row: number, source: ColumnSource | undefined): boolean {
  return source !== undefined && columnsOf(source).some((column) => !isBlankCell(cells(row, column)));
}

function firstText(grid: Grid, row: number, { firstColumn, lastColumn }: TableCandidate): string {
  const first = filledColumns(grid, row).find((column) => column >= firstColumn && column <= lastColumn);
  return first === undefined ? '' : shownText(cellAt(grid, row, first)).trim();
}

/** A grouped goal may have several tasks, but a task's rows are one task: only these take the name above. */
const INHERITS_NAME: ReadonlySet<string> = new Set(['tasks', 'issues']);

/** Goals written once for the rows below them; each row gets its own, so that the table can be sorted. */
const GOALS: ReadonlySet<string> = new Set(['quarterGoal', 'monthGoal']);

function rowReader(
  grid: Grid,
  cells: BodyCells,
  mapping: ColumnMapping,
  context: RowContext,
  withActualBelow: ReadonlySet<number>,
) {
  const nameKey = NAME_COLUMN[context.table];
  const nameSource = mapping.get(nameKey);
  const dated: ColumnMapping = new Map(
    [...mapping].filter(([key]) => importKind(context.table, key) === 'date'),
  );
  const readName = nameSource ? nameReader(grid, cells, nameSource) : () => null;
  const rowOfId = new Map<string, number>();
  const goalsAbove = new Map<ColumnKey, ImportedValue>();
  let nameAbove: string | null = null;

  return (row: number): ImportedRow => {
    const values: (readonly [ColumnKey, ImportedValue])[] = [];
    const doubts: CellDoubt[] = [];
    const doubtRow = (doubt: ImportDoubt) => doubts.push({ row, column: null, key: null, text: '', doubt });

    const read = readName(row);
    const inherited = INHERITS_NAME.has(context.table) ? nameAbove : null;
    const name = read?.name ?? inherited;
    if (name !== null) values.push([nameKey, { kind: 'text', text: name }]);
    if (!read)
      doubtRow(
        inherited === null
          ? { code: 'nameMissing' }
          : { code: 'nameInherited', name: inherited, isRow: isRowOfItsOwn(grid, mapping, row) },
      );
    nameAbove = name;

    for (const [key, source] of mapping) {
      const kind = importKind(context.table, key);
      if (kind === 'name' || kind === 'date' || source.kind === 'levels' || source.kind === 'joined')
        continue;
      const { value: written, doubts: found, column, text } = readCell(cells, row, key, source, context);
      if (written && GOALS.has(key)) goalsAbove.set(key, written);
      const value = written ?? goalsAbove.get(key);
      if (value) values.push([key, value]);
      for (const doubt of found) doubts.push({ row, column, key, text, doubt });
      if (kind === 'id' && value) {
        const first = rowOfId.get(idKey(text));
        if (first === undefined) rowOfId.set(idKey(text), row);
        else doubts.push({ row, column, key, text, doubt: { code: 'idRepeated', row: first } });
      }
    }
    const dates = readDates(cells, row, dated, context);
    const finish = mapping.get('finish');
    if (finish && withActualBelow.has(row)) {
      const below = readDates(cells, row + 1, new Map([['actual', finish]]), context);
      values.push(...below.values);
      doubts.push(...below.doubts);
    }
    const written: ImportedCells = Object.fromEntries([...values, ...dates.values]);
    return doneByPercent({ row, cells: written, doubts: [...doubts, ...dates.doubts] }, context);
  };
}

function unknownWords(rows: readonly ImportedRow[]): DryRun['unknownWords'] {
  const words = new Map<string, { key: ColumnKey; text: string; rows: number[] }>();
  for (const { doubts } of rows) {
    for (const { doubt, key, text, row } of doubts) {
      if (doubt.code !== 'statusUnknown' || key === null) continue;
      const word = normaliseWord(text);
      const known = words.get(word);
      if (known) known.rows.push(row);
      else words.set(word, { key, text, rows: [row] });
    }
  }
  return [...words.values()];
}
