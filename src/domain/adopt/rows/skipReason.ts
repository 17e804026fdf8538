import type { SkipReason } from '../../schema/adoptCodes';
import type { TableKey } from '../../schema/columnKeys';
import { LANGUAGES } from '../../../words/vocabulary/languages';
import type { Language } from '../../../words/language/Language';
import { isBlankWord } from '../../cells/isBlankWord';
import { cellAt, filledColumns, shownText, type Grid } from '../grid/grid';
import { importKind, NAME_COLUMN, type ImportKind } from '../grid/importColumns';
import { columnsOf, type ColumnMapping } from '../grid/columnSource';
import { areaOver, type MergesByRow } from '../grid/mergesByRow';
import { headerMeaning } from '../tables/headerMeaning';
import { headerText, type TableCandidate } from '../tables/tableCandidate';
import type { BodyCells } from './cells/bodyCells';
import { isGuidanceRow } from '../tables/guidanceRow';
import { SECTION } from './markHeadings';

export interface SkipContext {
  grid: Grid;
  merges: MergesByRow;
  cells: BodyCells;
  table: TableCandidate;
  mapping: ColumnMapping;
  tableKey: TableKey;
  leaveOut: ReadonlySet<number>;
}

const TOTAL = startsWith(({ adopting }) => adopting.totals.variants, '[^\\p{L}]*(?:\\d\\p{L}?)?$');
const NOTE = startsWith(({ adopting }) => adopting.notes.variants, '\\s*\\d*\\s*[:.、-]|\\s*$');
const THE_DAY = startsWith(({ adopting }) => adopting.today.variants, '\\s*[:：]?\\s*$');
const EXAMPLE = startsWith(
  ({ adopting }) => adopting.examples.variants,
  '\\s*\\d*\\s*[:.)\\]】、-]|\\s*\\d*\\s*$',
);

/** What stands alone in front of the colours and signs of a table; nobody's task is called so. */
const LEGEND =
  /^(?:图例|图示|(?:颜色|状态|符号|图标)说明|legend|key|colou?r (?:key|code|coding)|status key|凡例|légende|legende|leyenda|legenda)\s*[:：]?$/i;

/** True for what stands above or in front of the colours and signs of a table. */
export const isLegend = (text: string): boolean => LEGEND.test(text.trim());

/** Numbers and statuses are filled down beyond the last task. */
const SAYS_NOTHING_ALONE: ReadonlySet<ImportKind> = new Set(['id', 'status', 'state', 'percent'] as const);

/** Why a body row is not taken over; null when it is. */
export function skipReason(row: number, context: SkipContext): SkipReason | null {
  const { grid, merges, table, leaveOut } = context;
  const filled = filledColumns(grid, row).filter(
    (column) => column >= table.firstColumn && column <= table.lastColumn,
  );
  const [first] = filled;
  if (first === undefined) return 'blank';
  if (leaveOut.has(row)) return 'leftOut';
  if (isHeaderAgain(context, row, filled) || isNamedAsHeader(context, row)) return 'headerAgain';
  if (isGuidanceRow(context, row, filled)) return 'note';
  const firstTexts = filled.slice(0, 2).map((column) => shownText(cellAt(grid, row, column)).trim());
  if (firstTexts.some((text) => TOTAL.test(text.normalize('NFKC')))) return 'total';
  if (THE_DAY.test(firstTexts[0]?.normalize('NFKC') ?? '')) return 'note';
  if (EXAMPLE.test(firstTexts[0]?.normalize('NFKC') ?? '')) return 'example';
  if (isSignedOff(context, row, filled)) return 'note';
  if (isLegend(firstTexts[0] ?? '') && row > table.firstBodyRow) return 'note';
  if (filled.length === 1) {
    if (NOTE.test(firstTexts[0]?.normalize('NFKC') ?? '')) return 'note';
    const width = areaOver(merges, row, first)?.columnCount ?? 1;
    if (width > labelWidth(context, first) && width * 2 >= table.columns.length) return 'heading';
    if (isAlone(context, row, first) && typeof cellAt(grid, row, first).value === 'string') return 'heading';
  }
  return hasMappedContent(context, row) ? null : 'nothingMapped';
}

/** How many columns the label of a column is merged over, as its cells then are: one of these is as wide as any. */
function labelWidth({ merges, table }: SkipContext, column: number): number {
  return areaOver(merges, table.headerRows.last, column)?.columnCount ?? 1;
}

/** 填表人：李四 and 审核：王五 below a table: one or more labels of notes, each with its value behind a colon. */
function isSignedOff({ grid }: SkipContext, row: number, filled: readonly number[]): boolean {
  const texts = filled.map((column) =>
    shownText(cellAt(grid, row, column))
      .normalize('NFKC')
      .trim(),
  );
  return texts.every((text) => NOTE.test(text) && text.includes(':'));
}

/**
 * True for a column that is no name, in a table that has names: a text alone there heads the rows below. So does the
 * name of a section without its finest level, though no row follows: Session 5.
 */
function isAlone({ mapping, tableKey, grid }: SkipContext, row: number, column: number): boolean {
  // Nobody has a part in it: the name of the project, or of a phase.
  if ([...mapping.values()].some(({ kind }) => kind === 'matrix')) return true;
  const name = mapping.get(NAME_COLUMN[tableKey]);
  if (name === undefined) return false;
  if (!columnsOf(name).includes(column)) return true;
  const isCoarse = name.kind === 'levels' && column !== name.columns.at(-1);
  return isCoarse && SECTION.test(shownText(cellAt(grid, row, column)).trim());
}

/** The share of labels that are those above, where only the months beside a table are others. */
const MOSTLY_LABELS = 0.6;

function isHeaderAgain({ grid, table }: SkipContext, row: number, filled: readonly number[]): boolean {
  if (filled.length < 2) return false;
  const same = filled.filter((column) => {
    const header = table.columns[column - table.firstColumn];
    const text = shownText(cellAt(grid, row, column))
      .trim()
      .replace(/\s+/g, ' ');
    return header !== undefined && [header.label, header.group, headerText(header)].includes(text);
  });
  return same.length >= Math.max(2, filled.length * MOSTLY_LABELS);
}

/** 任务名称 or Task Name in the column of names, in the first row: the rest of a header, with dates or days beside it. */
function isNamedAsHeader({ cells, mapping, tableKey, table }: SkipContext, row: number): boolean {
  const name = mapping.get(NAME_COLUMN[tableKey]);
  if (row !== table.firstBodyRow || name?.kind !== 'column') return false;
  const label = shownText(cells(row, name.column)).trim();
  return (
    WHOLE_NAME.test(label) && headerMeaning(tableKey, { group: '', label })?.key === NAME_COLUMN[tableKey]
  );
}

/** Words that can hardly be what one task is called. */
const WHOLE_NAME = /(?:名称?|内容|事项)$|\bname$/i;

function hasMappedContent({ cells, mapping, tableKey }: SkipContext, row: number): boolean {
  for (const [key, source] of mapping) {
    if (SAYS_NOTHING_ALONE.has(importKind(tableKey, key))) continue;
    if (columnsOf(source).some((column) => !isBlankWord(shownText(cells(row, column))))) return true;
  }
  return false;
}

function startsWith(words: (language: Language) => readonly string[], then: string): RegExp {
  const all = LANGUAGES.flatMap(words).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${all.join('|')})(?:${then})`, 'iu');
}
