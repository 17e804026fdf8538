import { isGuidanceText } from '../../../words/vocabulary/guidanceText';
import type { TableKey } from '../../schema/columnKeys';
import { cellAt, shownText, type Grid } from '../grid/grid';
import { headerMeaning } from './headerMeaning';
import { headerText, type TableCandidate } from './tableCandidate';

interface Place {
  grid: Grid;
  table: TableCandidate;
  /** What it is read as. */
  tableKey: TableKey;
}

/** Guidance stands directly below the header, in one row or two. */
const MOST_ROWS = 2;
/** The share of its cells that tell what to write; the others may say anything but a value. */
const MOSTLY = 0.6;

/**
 * True for the row below a header that says what to write into each column (填写姓名, yyyy-mm-dd, Open/Closed), or
 * that is the header once more in the other language. Nobody's task is one.
 */
export function isGuidanceRow(place: Place, row: number, filled: readonly number[]): boolean {
  const { grid, table } = place;
  if (row >= table.firstBodyRow + MOST_ROWS || filled.length < 2) return false;
  const cells = filled.map((column) => cellAt(grid, row, column));
  if (cells.some(({ value }) => typeof value !== 'string')) return false;
  const texts = cells.map((cell) => shownText(cell).trim());
  const telling = texts.filter(
    (text, at) => isGuidanceText(text) || isSameHeader(place, filled[at] ?? -1, text),
  );
  const fewest = Math.max(2, filled.length * MOSTLY);
  return telling.length >= fewest || beginAlike(texts) >= Math.max(FEWEST_ALIKE, fewest);
}

/** Three or more, for two texts may begin alike by chance. */
const FEWEST_ALIKE = 3;
const FEWEST_WORDS = 3;

/** How many sentences of the row begin with the same word, as what is asked of people does: Mention the … */
function beginAlike(texts: readonly string[]): number {
  const times = new Map<string, number>();
  for (const text of texts) {
    const [first, ...rest] = text.toLowerCase().split(/\s+/);
    if (first !== undefined && rest.length + 1 >= FEWEST_WORDS) times.set(first, (times.get(first) ?? 0) + 1);
  }
  return Math.max(0, ...times.values());
}

/** Owner below 负责人: the same column, named in another language. */
function isSameHeader({ table, tableKey }: Place, column: number, text: string): boolean {
  const above = table.columns.find((one) => one.column === column);
  if (!above || headerText(above) === text) return false;
  const here = headerMeaning(tableKey, { group: '', label: text });
  return here !== undefined && here.key === headerMeaning(tableKey, above)?.key;
}
