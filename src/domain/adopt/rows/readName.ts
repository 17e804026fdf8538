import { isBlankWord } from '../../cells/isBlankWord';
import { cellAt, isBlankCell, shownText, type Grid } from '../grid/grid';
import type { ColumnSource } from '../grid/columnSource';
import type { BodyCells } from './cells/bodyCells';

export interface NameReading {
  /** With the leading spaces and numbers that show its level (SPEC section 1). */
  name: string;
  column: number;
}

/** Between a task and its sub-task, when both stand in columns of their own. */
const LEVEL_MARK = ' / ';

/**
 * Reads names row by row from the top. With several levels a blank coarser one is the one above; a row
 * that is blank on every level, or within cells merged down from the row above, has no name of its own.
 */
export function nameReader(
  grid: Grid,
  cells: BodyCells,
  source: ColumnSource,
): (row: number) => NameReading | null {
  if (source.kind === 'joined') return joinedReader(grid, cells, source.columns);
  const columns = source.kind === 'levels' ? source.columns : 'column' in source ? [source.column] : [];
  let above: string[] = [];
  return (row) => {
    const texts = columns.map((column) => {
      const cell = cells(row, column);
      const text = isBlankCell(cell) ? '' : shownText(cell);
      // 无 in a column of sub-tasks says that there is none.
      return isBlankWord(text) ? '' : text;
    });
    const finest = texts.findLastIndex((text) => text !== '');
    const column = columns[finest];
    if (column === undefined || columns.every((one) => isBlankCell(cellAt(grid, row, one)))) return null;
    const coarsest = texts.findIndex((text) => text !== '');
    const levels = texts.map((text, level) => (level < coarsest ? (above[level] ?? '') : text));
    above = levels;
    if (columns.length === 1) return { name: texts[finest] ?? '', column };
    const written = levels.slice(0, finest + 1).filter((text) => text.trim() !== '');
    return { name: written.map((text) => text.trim()).join(LEVEL_MARK), column };
  };
}

/** What is measured with how much of it behind, unless it says that itself: `回款率 95%`. Without the first there is no name. */
function joinedReader(
  grid: Grid,
  cells: BodyCells,
  [first = 0, ...rest]: readonly number[],
): (row: number) => NameReading | null {
  const textAt = (row: number, column: number) => {
    const text = shownText(cells(row, column)).trim();
    return isBlankWord(text) ? '' : text;
  };
  return (row) => {
    const name = textAt(row, first);
    if (name === '' || isBlankCell(cellAt(grid, row, first))) return null;
    const more = rest
      .map((column) => textAt(row, column))
      .filter((text) => text !== '' && !name.includes(text));
    return { name: [name, ...more].join(' '), column: first };
  };
}
