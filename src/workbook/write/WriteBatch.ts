import type { CellContent } from '../../domain/changeLog/cellChange';
import type { Problem } from '../../domain/schema/problem';
import { fitCell } from '../cells/fitCell';
import type { NewRow } from '../cells/literalText';
import { sameContent } from '../cells/sameContent';
import type { TableKey } from '../cells/tableNames';
import type { TableSnapshot } from '../read/tableSnapshot';
import type { Look, PlainWrite, TakeBack } from '../back/PlainWrite';
import { removalMark } from './safety/removalMark';
import type { MarkedRow } from './safety/removeMarked';
import type { RowIdentity } from './rowIdentity';
import { rowsRefused } from '../read/rowsRefused';

/**
 * Names what is to be in the workbook wholly or not at all, such as a task's cells with its alerts and its log rows:
 * where a colleague was in the way of one write, all writes of its unit are undone.
 */
export type Unit = string;

/** What a column should hold: one entry a body row, undefined = not ours to say. */
export interface OwnedColumn {
  column: number;
  values: readonly (CellContent | undefined)[];
  /** Where a cell's number format must be its own; undefined = leave. */
  numberFormats?: readonly (string | undefined)[];
}

/** One cell to write. */
export interface CellWrite {
  row: number;
  column: number;
  value?: CellContent;
  numberFormat?: string;
  unit: Unit;
  /** The cell is a person's: a formula they put there meanwhile is theirs. */
  ofPeople?: boolean;
}

export interface RowWrite {
  cells: NewRow;
  /** Columns in which a blank cell is part of what the row says; in others a table or a person may fill it. */
  own: ReadonlySet<number>;
  /** Points; left as Excel has it without. */
  height?: number;
  unit: Unit;
}

/** A table that is made with its first rows. */
export interface NewTable {
  key: TableKey;
  /** Of the sheet it will be on. */
  sheet: string;
  headers: readonly string[];
  /** Queues sheet and table. @returns cells with content besides the rows' */
  make(context: Excel.RequestContext, rows: readonly NewRow[]): number;
  look?: Look;
  /** What takes its sheet out again once the rows are gone; asked once the request was answered. */
  back(): readonly TakeBack[];
}

/** All writes into one table. */
export interface TableWrites {
  table: TableSnapshot | NewTable;
  identity: RowIdentity;
  cells: CellWrite[];
  rows: RowWrite[];
  /** One a column: the number format of new rows' cells; undefined = the table's own. */
  numberFormats: readonly (string | undefined)[];
}

/**
 * What an action writes, as plain values: nothing reaches Excel before `changeWorkbook` commits the batch, and nothing
 * else can commit it, so that looking after what a colleague did meanwhile cannot be forgotten.
 */
export class WriteBatch {
  readonly tables = new Map<TableKey, TableWrites>();
  readonly plain: PlainWrite[] = [];
  readonly removals: (MarkedRow & { unit: Unit })[] = [];

  /**
   * Cells of rows there are; those that hold it already are left out.
   * @param options.unitOf the unit of a row's cells; a unit of its own without it
   * @param options.ofPeople the cells belong to people, not to Opsbook
   */
  cells(
    seen: TableSnapshot,
    identity: RowIdentity,
    columns: readonly OwnedColumn[],
    options: { unitOf?: (row: number, column: number) => Unit; ofPeople?: boolean } = {},
  ): this {
    const unitOf = options.unitOf ?? ((row: number) => rowUnit(seen.key, row));
    const writes = this.into(seen);
    writes.identity = identity;
    const before = writes.cells.length;
    seen.rows.forEach((cells, row) => {
      for (const { column, values, numberFormats } of columns) {
        const cell = cells[column];
        const wanted = values[row];
        const value = wanted === undefined ? undefined : fitCell(wanted);
        const format = numberFormats?.[row];
        const isNew = value !== undefined && !sameContent(cell?.value, value);
        const isFormat = format !== undefined && cell?.numberFormat !== format;
        if (!isNew && !isFormat) continue;
        const write: CellWrite = { row, column, unit: unitOf(row, column) };
        if (options.ofPeople) write.ofPeople = true;
        if (isNew) write.value = value;
        if (isFormat) write.numberFormat = format;
        writes.cells.push(write);
      }
    });
    // A page of a large batch is then a stretch of the table.
    if (before > 0) writes.cells.sort((one, other) => one.row - other.row);
    return this;
  }

  /**
   * New rows below the last filled one.
   * @param rows one entry a column of the table, '' for a cell that stays blank
   * @param options.numberFormats one a column; undefined leaves the table's own
   * @param options.heights one a row, in points
   * @param options.own columns that are ours, blank cells in them too; none without it
   */
  rows(
    table: TableSnapshot | NewTable,
    rows: readonly NewRow[],
    options: {
      numberFormats?: readonly (string | undefined)[];
      heights?: readonly number[];
      own?: ReadonlySet<number>;
      unitOf?: (place: number) => Unit;
    } = {},
  ): this {
    if (rows.length === 0) return this;
    const writes = this.into(table);
    writes.numberFormats = options.numberFormats ?? [];
    const before = writes.rows.length;
    rows.forEach((cells, place) =>
      writes.rows.push({
        cells: cells.map(fitCell),
        own: options.own ?? new Set(),
        ...(options.heights?.[place] === undefined ? {} : { height: options.heights[place] }),
        unit: options.unitOf?.(place) ?? `${table.key}+${before + place}`,
      }),
    );
    return this;
  }

  /**
   * Rows that are to go, each with a mark in the cell of `column` until it does: a row that is not what was seen any
   * more gets its cell back and stays.
   */
  remove(
    seen: TableSnapshot,
    rows: readonly number[],
    column: number,
    unitOf: (row: number) => Unit = (row) => rowUnit(seen.key, row),
  ): this {
    if (rows.length === 0) return this;
    const session = Math.random().toString(36).slice(2, 8);
    const writes = this.into(seen);
    for (const row of rows) {
      const mark = removalMark(session, row);
      writes.cells.push({ row, column, value: mark, unit: unitOf(row) });
      this.removals.push({ seen, row, column, mark, unit: unitOf(row) });
    }
    // A run of rows is written from its first to its last, in whatever order they are to go.
    writes.cells.sort((one, other) => one.row - other.row);
    return this;
  }

  /** Names, a line above a table, a sheet: no rows. */
  add(...writes: readonly (PlainWrite | null)[]): this {
    for (const write of writes) if (write) this.plain.push(write);
    return this;
  }

  get isEmpty(): boolean {
    return this.plain.length === 0 && [...this.tables.values()].every(isUntouched);
  }

  /** How much there is to write: cells and rows of tables, and each other part. */
  get writes(): number {
    return [...this.tables.values()].reduce(
      (sum, { cells, rows }) => sum + cells.length + rows.length,
      this.plain.length,
    );
  }

  /**
   * Rows and cells of tables are written first and a look shows them; formats and pictures it does not, nor whether a row
   * is marked to go or a sheet was made.
   */
  get beginsWithRows(): boolean {
    const tables = [...this.tables.values()];
    const isSeen = (writes: TableWrites) => 'rows' in writes.table && !isUntouched(writes);
    return this.removals.length === 0 && tables.length > 0 && tables.every(isSeen);
  }

  /** Why nothing of it can be written; null when it can. */
  get refusal(): Problem | null {
    for (const writes of this.tables.values()) {
      if (isUntouched(writes) || !('rows' in writes.table)) continue;
      const refused = rowsRefused(writes.table);
      if (refused) return refused;
    }
    return null;
  }

  private into(table: TableSnapshot | NewTable): TableWrites {
    const there = this.tables.get(table.key);
    if (there) return there;
    const headers: readonly string[] = table.headers;
    const whole = { content: headers.map((_, column) => column) };
    const made: TableWrites = {
      table,
      identity: whole,
      cells: [],
      rows: [],
      numberFormats: [],
    };
    this.tables.set(table.key, made);
    return made;
  }
}

const isUntouched = ({ cells, rows }: TableWrites): boolean => cells.length + rows.length === 0;

/** The unit that a row of a table is by itself. */
export const rowUnit = (key: TableKey, row: number): Unit => `${key}:${row}`;
