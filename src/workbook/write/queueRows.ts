import type { GrowingTable } from './growingTable';
import { typedRow } from '../cells/literalText';
import { sameContent } from '../cells/sameContent';
import { equalRuns } from '../look/equalRuns';
import { raiseRows } from '../look/raiseRows';
import { queueHeldRead, type HeldCell } from '../read/heldCells';
import type { RowToRestore } from './safety/restoreRows';
import type { SwallowedNotes } from './safety/restoreNotes';
import type { RowWrite, Unit } from './WriteBatch';

/** What came of the new rows of one table. */
interface RowsFinding {
  /** Units whose place somebody had taken before the batch arrived. */
  conflicts: ReadonlySet<Unit>;
  rows: number;
  /** Rows below the table that it did not take in. */
  outside: number;
  /** What somebody had below the table, and the new rows have overwritten. */
  notes: SwallowedNotes | null;
  undo(units: ReadonlySet<Unit>): RowToRestore[];
}

export interface QueuedRows {
  readBefore(): void;
  write(): void;
  readAfter(): void;
  finding(): RowsFinding;
}

/**
 * New rows of one table in one batch: into the blank rows after the last filled one, the rest below the table, which
 * grows by itself where the person's AutoCorrect options let it. Adding table rows would make co-authors' merges
 * conflict (Microsoft: "Coauthoring in Excel add-ins"), so that is left for a table that cannot grow. What is in
 * those places the moment before is read: a note below a table is somebody's, and so is a row they began to fill.
 */
export function queueRows(
  growing: GrowingTable,
  rows: readonly RowWrite[],
  numberFormats: readonly (string | undefined)[],
): QueuedRows {
  const { table, height, firstBlank, headers } = growing;
  const inside = rows.slice(0, Math.max(0, height - firstBlank));
  const below = rows.slice(inside.length);
  const header = table.getHeaderRowRange();
  const insideRange = () =>
    table
      .getDataBodyRange()
      .getRow(firstBlank)
      .getResizedRange(inside.length - 1, 0);
  const belowRange = () => table.getDataBodyRange().getRowsBelow(below.length);
  let heldInside: () => HeldCell[][] = () => [];
  let heldBelow: () => HeldCell[][] = () => [];
  let heightAfter: () => number = () => height + below.length;
  return {
    readBefore: () => {
      header.load('values');
      table.autoFilter.load('isDataFiltered');
      if (inside.length > 0) heldInside = queueHeldRead(insideRange());
      if (below.length > 0 && growing.growsBelow) heldBelow = queueHeldRead(belowRange());
    },
    write: () => {
      if (inside.length > 0) fill(insideRange(), inside, numberFormats);
      if (below.length === 0) return;
      if (growing.growsBelow) fill(belowRange(), below, numberFormats);
      else insert(growing, below, numberFormats);
    },
    readAfter: () => {
      // Asked for here: a range is what it was when it was asked for.
      const body = table.getDataBodyRange();
      body.load('rowCount');
      heightAfter = () => body.rowCount;
    },
    finding: () => {
      const taken = takenPlaces(inside, heldInside());
      const notes = heldBelow();
      const hasNotes = notes.some((cells) => cells.some(({ held }) => held !== ''));
      const headersNow = (header.values[0] ?? []).map(String);
      const isRearranged = headers.some((name, at) => headersNow[at] !== name);
      const now = { ...growing, headers: headersNow };
      const isFiltered = table.autoFilter.isDataFiltered;
      const hit =
        isRearranged || isFiltered
          ? rows
          : [...inside.filter((_, place) => taken.has(place)), ...(hasNotes ? below : [])];
      return {
        conflicts: new Set(hit.map(({ unit }) => unit)),
        rows: hit.length,
        outside: hasNotes ? 0 : Math.max(0, height + below.length - heightAfter()),
        notes: hasNotes
          ? { key: growing.key, sheet: growing.sheet, held: notes, isTakenIn: heightAfter() > height }
          : null,
        undo: (units) => [
          ...undoOf(now, inside, units, { from: 0, held: heldInside(), isOurs: false }),
          ...undoOf(now, below, units, { from: inside.length, held: notes, isOurs: true }),
        ],
      };
    },
  };
}

/** Rows that a table is made with: nobody can have been there before. */
export function madeRows(growing: GrowingTable, rows: readonly RowWrite[]): QueuedRows {
  const nothing = () => undefined;
  const made = { ...growing, firstBlank: 0 };
  return {
    readBefore: nothing,
    write: nothing,
    readAfter: nothing,
    finding: () => ({
      ...{ conflicts: new Set<Unit>(), rows: 0, outside: 0, notes: null },
      undo: (units) => undoOf(made, rows, units, { from: 0, held: [], isOurs: true }),
    }),
  };
}

function fill(
  range: Excel.Range,
  rows: readonly RowWrite[],
  numberFormats: readonly (string | undefined)[],
): void {
  range.values = rows.map(({ cells }) => typedRow(cells));
  // After the values: by then the rows belong to the table and have the look of those above.
  setLooks(range, rows, numberFormats);
}

function insert(
  { table, height }: GrowingTable,
  rows: readonly RowWrite[],
  numberFormats: readonly (string | undefined)[],
): void {
  const typed = rows.map(({ cells }) => typedRow(cells).map((value) => value ?? ''));
  table.rows.add(undefined, typed);
  const width = (rows[0]?.cells.length ?? 1) - 1;
  const added = table
    .getDataBodyRange()
    .getCell(height, 0)
    .getResizedRange(rows.length - 1, width);
  setLooks(added, rows, numberFormats);
}

/** Queues number formats, of neighbouring columns with one together, and the heights that rows have. */
function setLooks(
  range: Excel.Range,
  rows: readonly RowWrite[],
  numberFormats: readonly (string | undefined)[],
): void {
  for (const { first, count, value: format } of equalRuns(numberFormats)) {
    // An array of one cell goes to all cells (office-js #2013).
    if (format !== undefined) range.getColumn(first).getResizedRange(0, count - 1).numberFormat = [[format]];
  }
  // Rows that are made have no height of those above them.
  raiseRows(
    range,
    rows.map(({ height }) => height),
  );
}

/**
 * Places in which somebody had written. A row that holds just what goes into it is nobody's loss and counts as free,
 * and so does a formula the table fills in by itself.
 */
function takenPlaces(rows: readonly RowWrite[], held: readonly (readonly HeldCell[])[]): Set<number> {
  const taken = rows.flatMap(({ cells }, place) => {
    const counted = (held[place] ?? []).flatMap((cell, column) =>
      cells[column] === '' && cell.isFormula ? [] : [{ now: cell.value, written: cells[column] ?? '' }],
    );
    const isTaken =
      counted.some(({ now }) => now !== '') && counted.some(({ now, written }) => !sameContent(now, written));
    return isTaken ? [place] : [];
  });
  return new Set(taken);
}

const BLANK: HeldCell = { held: '', isFormula: false, value: '', numberFormat: 'General' };

/**
 * What empties the rows of units again, or returns them to whoever had begun to fill them.
 * @param part `from`: place of the first; `held`: what was there; `isOurs`: the rows are in the table because of us, and
 * what was there was below it
 */
function undoOf(
  { key, sheet, headers, firstBlank }: GrowingTable,
  rows: readonly RowWrite[],
  units: ReadonlySet<Unit>,
  { from, held, isOurs }: { from: number; held: readonly (readonly HeldCell[])[]; isOurs: boolean },
): RowToRestore[] {
  if (units.size === 0) return [];
  return rows.flatMap(({ cells, unit }, place): RowToRestore[] => {
    if (!units.has(unit)) return [];
    const before = (column: number) => held[place]?.[column] ?? BLANK;
    const now = (column: number) => (cells[column] === '' ? before(column).value : (cells[column] ?? ''));
    const reads = new Map(headers.map((name, column) => [name, now(column)]));
    return [
      {
        key,
        sheet,
        identity: { id: null, content: headers },
        row: firstBlank + from + place,
        isNew: true,
        reads,
        cells: headers.flatMap((header, column) => {
          const isTouched = cells[column] !== '' || (isOurs && before(column).held !== '');
          return isTouched ? [{ header, written: now(column), held: isOurs ? BLANK : before(column) }] : [];
        }),
      },
    ];
  });
}
