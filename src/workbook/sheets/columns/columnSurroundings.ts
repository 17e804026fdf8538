import { columnLetters } from '../../cells/cellAddress';
import type { TableSnapshot } from '../../read/tableSnapshot';

/** Widths and print area of a sheet, which do not move with the cells of a table that gets or loses a column. */
export interface ColumnSurroundings {
  /** Queues what a column put in at a place of the table moves: widths to the right of it, the print area's end. */
  shift(index: number): void;
  /** The same for one that was taken out. */
  shiftBack(index: number): void;
  /** Queues what makes all as it was read. */
  reset(): void;
}

/** Queues the reading of what lies around a table's columns; call the answer after the next sync. */
export function queueSurroundingsRead({
  table,
  headers,
  firstColumn,
}: TableSnapshot): () => ColumnSurroundings {
  const { worksheet } = table;
  const header = table.getHeaderRowRange();
  const widths = headers.map((_, at) => {
    const { format } = header.getCell(0, at);
    format.load('columnWidth');
    return format;
  });
  const area = worksheet.pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  return () => {
    const own = widths.map(({ columnWidth }) => columnWidth);
    const printed = printedColumns(area);
    const setWidths = (from: number, moved: readonly number[]) =>
      moved.forEach((width, at) => {
        worksheet.getRangeByIndexes(0, firstColumn + from + at, 1, 1).format.columnWidth = width;
      });
    const setPrinted = (index: number, by: 1 | -1) => {
      if (printed !== null && firstColumn + index < printed + Number(by === -1))
        worksheet.pageLayout.setPrintArea(`$A:$${columnLetters(printed - 1 + by)}`);
    };
    return {
      shift: (index) => {
        setWidths(index + 1, own.slice(index));
        setPrinted(index, 1);
      },
      shiftBack: (index) => {
        setWidths(index, own.slice(index + 1));
        setPrinted(index, -1);
      },
      reset: () => {
        setWidths(0, own);
        if (printed !== null) worksheet.pageLayout.setPrintArea(`$A:$${columnLetters(printed - 1)}`);
      },
    };
  };
}

const printedColumns = (area: Excel.RangeAreas): number | null =>
  area.isNullObject ? null : wholeColumnsOf(area.address);

/** How many columns an area `A:M` is wide; null for any other area, which somebody set. */
function wholeColumnsOf(address: string): number | null {
  const [, letters] = /(?:^|!)\$?A:\$?([A-Z]{1,3})$/i.exec(address) ?? [];
  return letters === undefined
    ? null
    : [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
