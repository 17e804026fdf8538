import { InterceptorEffectEnum, type ICellDataForSheetInterceptor, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { BookTable } from '../../../engine/book/Book';
import type { Engine } from '../../../engine/workbook/Engine';
import type { GridView } from './GridView';
import { tableColors, type TableColors } from './tableColors';

/** After the conditional formats (10): they, like a cell's own format, win over the table's, as in Excel. */
const PRIORITY = 5;

/** Draws table styles (header, bands, lines) over the cells without changing what the cells hold. */
export function drawTables(engine: Engine, view: GridView): void {
  view.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: PRIORITY,
    handler: (cell, place, next) => {
      const style = tableStyle(engine.parts(place.subUnitId).tables, place.row, place.col);
      if (!style) return next(cell);
      const own = place.workbook.getStyles().getStyleByCell(cell) ?? {};
      const drawn: ICellDataForSheetInterceptor =
        cell && cell !== place.rawData ? cell : { ...place.rawData };
      drawn.interceptorStyle = { ...style, ...withoutEmpty(own), ...drawn.interceptorStyle };
      return next(drawn);
    },
  });
}

function tableStyle(tables: readonly BookTable[], row: number, column: number): IStyleData | undefined {
  const table = tables.find(({ rect }) => {
    const inRows = row >= rect.row && row < rect.row + rect.rowCount;
    return inRows && column >= rect.column && column < rect.column + rect.columnCount;
  });
  const colors = table && tableColors(table.style);
  return table && colors && cellStyle(table, colors, row, column);
}

function cellStyle(table: BookTable, colors: TableColors, row: number, column: number): IStyleData {
  const { rect } = table;
  const fromTop = row - rect.row;
  if (table.showHeaders && fromTop === 0) {
    return { bg: { rgb: colors.header }, cl: { rgb: colors.headerText }, bl: 1 };
  }
  if (table.showTotals && fromTop === rect.rowCount - 1) return { bl: 1, bd: { t: line(colors.header) } };
  const bodyRow = fromTop - (table.showHeaders ? 1 : 0);
  const banded =
    (table.bandedRows && bodyRow % 2 === 0) || (table.bandedColumns && (column - rect.column) % 2 === 0);
  return { bd: { b: line(colors.line) }, ...(banded ? { bg: { rgb: colors.band } } : {}) };
}

const line = (rgb: string) => ({ s: 1, cl: { rgb } });

/** Univer writes absent style fields as undefined, which must not hide the table's. */
function withoutEmpty(style: IStyleData): IStyleData {
  return Object.fromEntries(
    Object.entries(style).filter(([, value]) => value !== undefined && value !== null),
  );
}
