import { NO_WAY_BACK, type PlainWrite, type TakeBack } from '../back/PlainWrite';
import { isSameHeight, isTooLow } from '../look/rowHeights';
import { pageMark } from './pageValues';
import { queueExportRead, type ExportSnapshot } from './queueExportRead';
import type { ReportPage } from './ReportPage';

interface LowRow {
  row: number;
  /** Points. */
  from: number;
  to: number;
}

/**
 * The heights of a report that is on its sheet already, where an earlier version or somebody made rows too low for what
 * they hold: the text is the same, and without this it would stay cut off until a figure changes. One request.
 * @returns null where all rows are high enough, hidden ones apart
 */
export async function pageHeightsWrite(
  context: Excel.RequestContext,
  seen: ExportSnapshot,
  page: ReportPage,
): Promise<PlainWrite | null> {
  // Whoever protects a sheet wants it as it is.
  if (seen.isProtected) return null;
  const heights = page.rows.map((_, row) => queueHeightRead(seen.sheet.getCell(row, 0)));
  await context.sync();
  const low = page.rows.flatMap(({ height }, row): LowRow[] => {
    const from = heights[row]?.() ?? 0;
    return from > 0 && isTooLow(from, height) ? [{ row, from, to: height }] : [];
  });
  if (low.length === 0) return null;
  return {
    cells: 0,
    queue: () => setHeights(seen.sheet, low, 'to'),
    back: () => heightsBack(page, low),
  };
}

/** Brings rows back to the height they had, while the report is the same and they are as high as they were made. */
const heightsBack = (page: ReportPage, low: readonly LowRow[]): TakeBack => ({
  isWorkedOut: false,
  goesFirst: false,
  look: (context) => {
    const asked = queueExportRead(context, page.sheet);
    return async () => {
      const now = asked(page.columns.length);
      if (!now.exists || now.isProtected || now.mark !== pageMark(page)) return NO_WAY_BACK;
      const heights = low.map(({ row }) => queueHeightRead(now.sheet.getCell(row, 0)));
      await context.sync();
      const still = low.filter(({ to }, at) => isSameHeight(heights[at]?.() ?? 0, to));
      const queue = () => setHeights(now.sheet, still, 'from');
      return { write: { cells: 0, queue, back: 'none' }, kept: 0, undone: still.length };
    };
  },
});

/** Zero of a hidden row: setting its height would show it. */
function queueHeightRead(cell: Excel.Range): () => number {
  cell.load('rowHidden');
  cell.format.load('rowHeight');
  return () => (cell.rowHidden ? 0 : cell.format.rowHeight);
}

function setHeights(sheet: Excel.Worksheet, rows: readonly LowRow[], which: 'from' | 'to'): void {
  for (const one of rows) sheet.getCell(one.row, 0).format.rowHeight = one[which];
}
