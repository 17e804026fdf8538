import { headerConcept } from '../../../words/vocabulary/headerClues';
import type { HeaderConcept } from '../../../words/vocabulary/headerConcepts';
import { isTimelineLabel } from '../../../words/vocabulary/timelineLabel';
import { TABLE_KEYS } from '../../schema/columnKeys';
import { cellAt, filledColumns, isBlankCell, type Grid } from '../grid/grid';
import { NAME_COLUMN } from '../grid/importColumns';
import { isOverDrawing } from '../drawing/overDrawing';
import { headerMeaning } from './headerMeaning';
import { areaOver, type MergesByRow } from '../grid/mergesByRow';
import { headerColumns, type HeaderPlace } from './headerColumns';
import { headerRowsFrom } from './headerRowsFrom';
import { labelWeight } from './labelWeight';
import { couldBeHeader, looksLikeHeader } from './looksLikeHeader';
import { repeatedLabels } from './repeatedLabels';
import { isFormLabel, scoreHeaderRow } from './scoreHeaderRow';
import { headerText, type SourceColumn } from './tableCandidate';

/** A header is worth this much, with this many words of headers; a single word such as 状态 also stands in legends. */
const ENOUGH = 3;
const FEWEST_LABELS = 2;
/** Below a header another one has to be plainer, or the two are one table. */
const ENOUGH_BELOW = 5;
/** So far down a column is looked into. */
const ROWS_BELOW = 12;
/** A form above a table is at most this high. */
const TALLEST_FORM = 4;

/** The headers of a sheet from the top, two beside each other where two tables stand side by side. */
export function findHeaders(grid: Grid, merges: MergesByRow): HeaderPlace[] {
  const found: { place: HeaderPlace; points: number }[] = [];
  let free = 0;
  for (let row = 0; row < grid.length; row += 1) {
    if (row < free) continue;
    const { points, labels, plain } = scoreHeaderRow(grid, row);
    if (points < ENOUGH || labels < FEWEST_LABELS) continue;
    const above = found.at(-1);
    const isNear = above !== undefined && row - above.place.last <= TALLEST_FORM;
    const replaces = isNear && points > above.points && !hasRowsLikeBelow(grid, above.place, row);
    const broken = above ? breaksOff(grid, above.place, row) : 0;
    const isPlain = broken >= 2 || (broken > 0 && points >= ENOUGH_BELOW && plain >= FEWEST_LABELS);
    if (above && !replaces && !isPlain && !isPrintedAgain(grid, above.place, row)) continue;
    if (replaces) found.pop();
    const place = headerRowsFrom(grid, merges, row, found.at(-1)?.place.last ?? -1);
    found.push({ place, points });
    free = place.last + 1;
  }
  const covered = new Set<number>();
  const headers = found.flatMap(({ place }) => {
    const parts = sideBySide(grid, merges, place, covered);
    for (const { firstColumn, lastColumn } of parts)
      for (let column = firstColumn; column <= lastColumn; column += 1) covered.add(column);
    return parts;
  });
  if (headers.length > 0) return headers;
  const unknown = findUnknownHeaders(grid, merges);
  return unknown.length > 0 ? unknown : findHeaderless(grid);
}

/** True for a row with the very labels of a header above it. */
function isPrintedAgain(grid: Grid, { last, firstColumn, lastColumn }: HeaderPlace, row: number): boolean {
  for (let column = firstColumn; column <= lastColumn; column += 1)
    if (cellAt(grid, row, column).value !== cellAt(grid, last, column).value) return false;
  return true;
}

/** True where the rows between a header and one below it fill at least as many cells as a table would. */
function hasRowsLikeBelow(grid: Grid, { last, firstColumn, lastColumn }: HeaderPlace, row: number): boolean {
  const width = filledColumns(grid, last).length;
  let rows = 0;
  for (let between = last + 1; between < row; between += 1) {
    const filled = filledColumns(grid, between).filter(
      (column) => column >= firstColumn && column <= lastColumn,
    );
    if (filled.length >= Math.max(2, width * 0.6)) rows += 1;
  }
  return rows > 0;
}

/**
 * How surely a row is no row of the table above: 1 where it is below a blank or a title row or beside the
 * table, more for each text where all rows above it have dates and numbers; 0 for a row like any other.
 */
function breaksOff(grid: Grid, above: HeaderPlace, row: number): number {
  const filled = filledColumns(grid, row);
  const isBeside =
    filled.filter((column) => column > above.lastColumn || column < above.firstColumn).length >= 2;
  if (isBeside || filledColumns(grid, row - 1).length <= 1) return 1;
  let typed = 0;
  let broken = 0;
  for (const column of filled) {
    const kinds = [row - 1, row - 2, row - 3]
      .filter((one) => one > above.last)
      .map((one) => cellAt(grid, one, column).value)
      .filter((value) => value !== '');
    if (kinds.length === 0 || !kinds.every((value) => typeof value === 'number')) continue;
    typed += 1;
    if (typeof cellAt(grid, row, column).value === 'string') broken += 1;
  }
  if (typed > 0) return broken === typed ? broken : 0;
  // Where nothing has a type, only a row of nothing but words of headers is one.
  return filled.every((column) => labelWeight(String(cellAt(grid, row, column).value)) >= 2) ? 1 : 0;
}

const worthOf = (columns: readonly SourceColumn[]): number =>
  columns.filter((column) => labelWeight(headerText(column)) > 0 || labelWeight(column.label) > 0).length;

const NAMES: ReadonlySet<HeaderConcept | null> = new Set([
  'name',
  'content',
  'issue',
  'goal',
  'category',
  'bareName',
] as const);

const namesThings = (column: SourceColumn): boolean =>
  NAMES.has(headerConcept(headerText(column))) ||
  TABLE_KEYS.some((table) => headerMeaning(table, column)?.key === NAME_COLUMN[table]);

/**
 * Parts a header at its blank columns where several parts are headers by themselves. What is beside them
 * and knows too little belongs to the part on its left, unless it is a row of another table.
 * @param covered the columns below headers found above.
 */
function sideBySide(
  grid: Grid,
  merges: MergesByRow,
  place: HeaderPlace,
  covered: ReadonlySet<number>,
): HeaderPlace[] {
  const parts: HeaderPlace[] = [];
  let before: HeaderPlace | undefined;
  const runs = runsOf(grid, place, headerColumns(grid, merges, place));
  if (areTwins(grid, merges, place, runs)) return runs.map((run) => ({ ...place, ...run }));
  for (const run of runs) {
    const part = { ...place, ...run };
    const columns = headerColumns(grid, merges, part);
    const known = worthOf(columns);
    const last = parts.at(-1);
    // Dates and states alone are the rest of the table on their left.
    if (known >= FEWEST_LABELS && (!last || columns.some(namesThings))) {
      parts.push(before ? { ...part, firstColumn: before.firstColumn } : part);
      before = undefined;
    } else if (known > 0 || (!covered.has(part.firstColumn) && looksLikeHeader(grid, part))) {
      if (last) last.lastColumn = part.lastColumn;
      else before ??= part;
    }
  }
  // Two words apart from each other are a header only together.
  const columns = headerColumns(grid, merges, place);
  const isTable =
    worthOf(columns) >= FEWEST_LABELS || isNamesAndDrawing(columns) || isOverDrawing(grid, place.last);
  return parts.length > 0 || !isTable ? parts : [place];
}

/** Datum, Dauer, Änderung and, after a blank column, the same once more: a table for each of two people. */
function areTwins(grid: Grid, merges: MergesByRow, place: HeaderPlace, runs: readonly Run[]): boolean {
  const labels = runs.map((run) => headerColumns(grid, merges, { ...place, ...run }).map(headerText));
  const [first = []] = labels;
  return (
    runs.length > 1 &&
    first.length >= FEWEST_LABELS &&
    new Set(first).size === first.length &&
    labels.every((own) => own.join('\n') === first.join('\n'))
  );
}

/** 任务名称 and nothing else but weeks or months. */
function isNamesAndDrawing(columns: readonly SourceColumn[]): boolean {
  const others = columns.filter((column) => !namesThings(column));
  const isDrawn = ({ group, label }: SourceColumn) =>
    [group, label].every((text) => text === '' || isTimelineLabel(text));
  return (
    others.length === columns.length - 1 && others.some(({ label }) => label !== '') && others.every(isDrawn)
  );
}

/** The stretches of columns with a header. A column without one that has cells below it parts nothing. */
function runsOf(grid: Grid, { last: header }: HeaderPlace, columns: readonly SourceColumn[]) {
  let end = header + 1;
  while (end <= header + ROWS_BELOW && filledColumns(grid, end).length > 0) end += 1;
  const isFilled = (column: number) =>
    grid.slice(header + 1, end).some((_, at) => !isBlankCell(cellAt(grid, header + 1 + at, column)));
  const runs: { firstColumn: number; lastColumn: number }[] = [];
  for (const { column, group, label } of columns) {
    if (group === '' && label === '' && !(runs.at(-1)?.lastColumn === column - 1 && isFilled(column)))
      continue;
    const run = runs.at(-1);
    if (run?.lastColumn === column - 1) run.lastColumn = column;
    else runs.push({ firstColumn: column, lastColumn: column });
  }
  return runs.flatMap((run) => partRepeats(run, columns));
}

type Run = Pick<HeaderPlace, 'firstColumn' | 'lastColumn'>;

function partRepeats({ firstColumn, lastColumn }: Run, columns: readonly SourceColumn[]): Run[] {
  const own = columns.filter(({ column }) => column >= firstColumn && column <= lastColumn);
  const width = repeatedLabels(own, namesThings);
  if (width === null) return [{ firstColumn, lastColumn }];
  return Array.from({ length: own.length / width }, (_, part) => ({
    firstColumn: firstColumn + part * width,
    lastColumn: firstColumn + (part + 1) * width - 1,
  }));
}

/**
 * Headers in a sheet whose words we do not know at all: in each block of rows the first row of several
 * different texts with a row of several cells below it. The person then says what the columns are.
 */
function findUnknownHeaders(grid: Grid, merges: MergesByRow): HeaderPlace[] {
  const headers: HeaderPlace[] = [];
  let inTable = false;
  grid.forEach((_, row) => {
    const filled = filledColumns(grid, row);
    if (filled.length === 0 && filledColumns(grid, row - 1).length === 0) inTable = false;
    if (inTable || filled.length < 2) return;
    const texts = filled.map((column) => String(cellAt(grid, row, column).value).trim());
    if (new Set(texts).size < texts.length || !couldBeHeader(grid, row)) return;
    if (filled.some((column) => isFormLabel(grid, row, column))) return;
    const pair = headerRowsFrom(grid, merges, row, row - 1);
    const isGrouped =
      pair.last > row && filled.some((column) => (areaOver(merges, row, column)?.columnCount ?? 1) > 1);
    const header = isGrouped ? pair : { ...pair, last: row };
    // The name of a project may stand between people and the letters below them.
    const below = [1, 2].map((down) => filledColumns(grid, header.last + down).length);
    if ((below[0] ?? 0) < 2 && !(below[0] === 1 && (below[1] ?? 0) >= 2)) return;
    headers.push(header);
    inTable = true;
  });
  return headers;
}

/** The first rows that look like a table, where a sheet has no header at all; the person names the columns. */
function findHeaderless(grid: Grid): HeaderPlace[] {
  const width = (row: number) => filledColumns(grid, row).length;
  const first = grid.findIndex((_, row) => {
    const filled = filledColumns(grid, row);
    const hasText = filled.some((column) => typeof cellAt(grid, row, column).value === 'string');
    return filled.length >= 2 && hasText && width(row + 1) >= 2;
  });
  if (first < 0) return [];
  const filled = filledColumns(grid, first);
  return [{ first, last: first - 1, firstColumn: filled[0] ?? 0, lastColumn: filled.at(-1) ?? 0 }];
}
