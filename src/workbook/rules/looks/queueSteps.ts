import { dress, type LookPart } from '../../look/cellLook';
import { setUpPrint } from '../../look/setUpPrint';
import { columnLetters } from '../../cells/cellAddress';
import type { Look } from '../../back/PlainWrite';
import type { TableSnapshot } from '../../read/tableSnapshot';
import { BANNER_ROW, FIRST_BODY_ROW, HEADER_ROW, TITLE_ROW } from '../../scaffold/layout';
import { stayOnSheet } from '../../session/stayOnSheet';
import type { LookStep } from './lookStep';

/** Lines above a table's body, counted from it. */
const ABOVE = {
  title: TITLE_ROW - HEADER_ROW,
  banner: BANNER_ROW - HEADER_ROW,
  header: 0,
} as const;

/** Queues steps on one table. Columns are found by header, so that one a colleague moved is still hit. */
export function queueSteps(seen: TableSnapshot, steps: readonly LookStep[]): void {
  for (const step of steps) {
    if (step.place === 'view') queueView(seen, step);
    else queueCells(cellsOf(seen, step), step);
  }
}

/** What belongs to the window and comes last. */
export const isView = ({ place }: LookStep): boolean => place === 'view';

/** Those of several tables; nothing where there are none, for Excel refuses it while another workbook is in front. */
export const queueViews =
  (changed: readonly { seen: TableSnapshot; steps: readonly LookStep[] }[]): Look =>
  (context) => {
    const views = changed.map(({ seen, steps }) => ({ seen, steps: steps.filter(isView) }));
    if (views.every(({ steps }) => steps.length === 0)) return;
    stayOnSheet(context, () => views.forEach(({ seen, steps }) => queueSteps(seen, steps)));
  };

/** The cells a step is about. */
function cellsOf({ table }: TableSnapshot, { place, header, from, count }: LookStep): Excel.Range {
  if (place === 'body') {
    const cells =
      header === null ? table.getDataBodyRange() : table.columns.getItem(header).getDataBodyRange();
    return cells.getRow(from).getResizedRange(count - 1, 0);
  }
  if (header !== null) return table.columns.getItem(header).getHeaderRowRange();
  return table.getHeaderRowRange().getOffsetRange(place === 'view' ? 0 : ABOVE[place], 0);
}

function queueCells(cells: Excel.Range, { part, after, count }: LookStep): void {
  if (part === 'height') cells.format.rowHeight = Number(after);
  else if (part === 'numberFormat') cells.numberFormat = Array.from({ length: count }, () => [String(after)]);
  else dress(cells, { [part as LookPart]: after });
}

function queueView(
  { table, firstRow, firstColumn, headers }: TableSnapshot,
  { part, after }: LookStep,
): void {
  const { worksheet } = table;
  if (part === 'frozen') {
    if (after === 1) worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, firstRow, 1));
    else worksheet.freezePanes.freezeRows(firstRow);
    return;
  }
  const columns = Number(after) || firstColumn + headers.length;
  setUpPrint(worksheet, {
    titleRows: { first: firstRow + HEADER_ROW - FIRST_BODY_ROW, count: 1 },
    printArea: `$A:$${columnLetters(columns - 1)}`,
  });
}
