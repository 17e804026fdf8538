import { drawnAreas, type DrawnArea } from '../../domain/adopt/drawing/drawnAreas';
import { withBars } from '../../domain/adopt/drawing/withBars';
import type { ExcelContext } from '../session/excelSession';
import type { ForeignSheet } from './foreignSheet';

/** Cells whose look is asked for at most: a plan of a thousand tasks by half a year of days, in one answer of 5 MB. */
const MOST_CELLS = 40_000;

const sizeOf = ({ firstRow, lastRow, firstColumn, lastColumn }: DrawnArea): number =>
  (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);

/**
 * The sheets with a mark in each cell of a bar that is drawn by filling cells, where tasks stand beside days and have no
 * dates. One round trip when there is such a place, none otherwise; what is beyond the most cells is left as it is.
 */
export async function readDrawings(
  context: ExcelContext,
  sheets: readonly ForeignSheet[],
): Promise<readonly ForeignSheet[]> {
  let room = MOST_CELLS;
  const asked = sheets.map((sheet) => {
    const areas = drawnAreas(sheet.grid).filter((area) => {
      room -= sizeOf(area);
      return room >= 0;
    });
    return { sheet, areas, looks: areas.map((area) => askLooks(context, sheet.name, area)) };
  });
  if (asked.every(({ areas }) => areas.length === 0)) return sheets;
  await context.sync();
  return asked.map(({ sheet, areas, looks }) => {
    const fillAt = (row: number, column: number): string => {
      const at = areas.findIndex((area) => row >= area.firstRow && row <= area.lastRow);
      const area = areas[at];
      const look = area && looks[at]?.value[row - area.firstRow]?.[column - area.firstColumn];
      return look?.format?.fill?.color ?? '';
    };
    return { ...sheet, grid: withBars(sheet.grid, areas, fillAt) };
  });
}

function askLooks(
  { workbook }: ExcelContext,
  sheet: string,
  { firstRow, lastRow, firstColumn, lastColumn }: DrawnArea,
): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1)
    .getCellProperties({ format: { fill: { color: true } } });
}
