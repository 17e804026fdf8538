import { importColumns } from '../../domain/adopt/grid/importColumns';
import { readCandidate } from '../../domain/adopt/mapping/readCandidate';
import { findTables, tableBelow } from '../../domain/adopt/tables/findTables';
import { findPointed } from '../../domain/adopt/reimport/pointedHeader';
import { shownText, type Grid, type MergedArea } from '../../domain/adopt/grid/grid';
import {
  headerText,
  type ListedTable,
  type SourceColumn,
  type TableCandidate,
} from '../../domain/adopt/tables/tableCandidate';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { HUMAN_COLUMNS, type ColumnKey, type TableKey } from '../../domain/schema/columnKeys';
import type { Day } from '../../domain/dates/day';
import { periodOfDay } from '../../domain/dates/period';
import type { DateSystem } from '../../domain/dates/serial';
import type { Problem } from '../../domain/schema/problem';
import { cellAddress, columnLetters } from '../../workbook/cells/cellAddress';
import type { ForeignSheet } from '../../workbook/foreign/foreignSheet';
import type { ForeignColumn, ForeignTable, TableRef } from './adoption';

export interface FoundTable {
  table: ForeignTable;
  candidate: TableCandidate;
}

/** What the cells of a sheet do not say by themselves. */
export interface SheetFacts {
  merges: readonly MergedArea[];
  /** Tables Excel itself knows. */
  listed: readonly ListedTable[];
  today: Day;
  dateSystem: DateSystem;
}

/** The tables on a sheet, from the top and the left. */
export function tablesOn({ name, grid }: ForeignSheet, facts: SheetFacts): FoundTable[] {
  return findTables(grid, facts.merges, facts.listed).map((candidate) =>
    foundTable(name, grid, candidate, facts),
  );
}

/** The table a person points at, whatever was found on the sheet; null where the row is blank. */
export function tablePointedAt(
  { name, grid }: ForeignSheet,
  from: TableRef,
  facts: SheetFacts,
): FoundTable | null {
  const candidate = tableBelow(
    grid,
    facts.merges,
    from.headerRow,
    from.headerRows === 'auto' ? undefined : from.headerRows,
  );
  if (!candidate) return null;
  const found = foundTable(name, grid, candidate, facts);
  return { ...found, table: { ...found.table, from } };
}

/** Before anything that is only found. */
const POINTED_RANK = 1000;

/** The tables a person pointed at when they were taken over; they come first, and nobody need say more about them. */
export function pointedBefore(
  sheet: ForeignSheet,
  notes: ReadonlyMap<TableKey, string>,
  facts: SheetFacts,
): FoundTable[] {
  return [...notes].flatMap(([table, text]) => {
    const place = findPointed(sheet.grid, text);
    const found = place && tablePointedAt(sheet, { sheet: sheet.name, firstColumn: 0, ...place }, facts);
    if (!found) return [];
    const rank = POINTED_RANK + found.table.rank;
    return [{ ...found, table: { ...found.table, resembles: table, lacks: null, rank } }];
  });
}

/** What was found where a person pointed at another header is not offered beside it. */
export function withoutOverlap(
  found: readonly FoundTable[],
  pointed: readonly FoundTable[],
): readonly FoundTable[] {
  const meet = ({ candidate: one }: FoundTable, { candidate: other }: FoundTable) =>
    one.headerRows.first <= other.lastBodyRow &&
    other.headerRows.first <= one.lastBodyRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn;
  return found.filter((one) => !pointed.some((other) => meet(one, other)));
}

function foundTable(name: string, grid: Grid, candidate: TableCandidate, facts: SheetFacts): FoundTable {
  const { headerRows, firstColumn, lastColumn, firstBodyRow, lastBodyRow } = candidate;
  const { today, dateSystem } = facts;
  const reading = readCandidate(grid, candidate, { period: periodOfDay(today), dateSystem });
  const human: readonly ColumnKey[] = HUMAN_COLUMNS[reading.table];
  const fillable = importColumns(reading.table).filter((key) => human.includes(key));
  const table: ForeignTable = {
    from: { sheet: name, headerRow: headerRows.first, firstColumn },
    address: `${cellAddress(headerRows.first, firstColumn)}:${cellAddress(lastBodyRow, lastColumn)}`,
    title: titleOf(grid, candidate) || name,
    rows: lastBodyRow - firstBodyRow + 1,
    columns: candidate.columns.map(foreignColumn),
    resembles: reading.lacks === 'support' ? null : reading.table,
    recognised: fillable.filter((key) => reading.proposal.mapping.has(key)).length,
    outOf: fillable.length,
    lacks: reading.lacks,
    rank: reading.rank,
  };
  return { table, candidate };
}

/** A title stands at most this far above its header; a legend or a blank row may be between them. */
const FARTHEST_TITLE = 4;
const NOTES = LANGUAGES.flatMap(({ adopting }) => adopting.notes.variants);

/** The first row above the header that is a single short text and no legend; '' when there is none. */
function titleOf(grid: Grid, { rowsAbove, headerRows }: TableCandidate): string {
  const texts = rowsAbove
    .filter((row) => headerRows.first - row <= FARTHEST_TITLE)
    .map((row) => (grid[row] ?? []).filter(({ value }) => value !== ''))
    .filter((cells) => cells.length === 1)
    .flatMap((cells) => cells.map((cell) => shownText(cell).trim()));
  const isTitle = (text: string) =>
    text.length > 0 &&
    text.length <= 40 &&
    !NOTES.some((note) => text.toLowerCase().startsWith(note.toLowerCase()));
  return texts.find(isTitle) ?? '';
}

function foreignColumn(column: SourceColumn): ForeignColumn {
  return { column: column.column, letter: columnLetters(column.column), header: headerText(column) };
}

/** `负责人 (C)`, or `(C)` for a column without a header. */
export function columnName({ header, letter }: ForeignColumn): string {
  return [header, `(${letter})`].filter(Boolean).join(' ');
}

/** The table a reference is to: with merged areas known a header may begin a row higher than it seemed. */
export function tableAt(
  found: readonly FoundTable[],
  { headerRow, firstColumn }: TableRef,
): FoundTable | null {
  const holds = ({ candidate }: FoundTable, slack: number) =>
    headerRow >= candidate.headerRows.first - slack &&
    headerRow <= candidate.headerRows.last + slack &&
    firstColumn >= candidate.firstColumn &&
    firstColumn <= candidate.lastColumn;
  return found.find((table) => holds(table, 0)) ?? found.find((table) => holds(table, 1)) ?? null;
}

/** What was not looked at of sheets that go on far below their content. */
export function cutProblems(sheets: readonly ForeignSheet[]): Problem[] {
  return sheets.flatMap(({ name, unreadFrom }): Problem[] =>
    unreadFrom === null ? [] : [{ code: 'sheetCut', sheet: name, row: unreadFrom }],
  );
}
