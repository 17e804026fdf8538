import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { chineseDate } from '../../../engine/text/chineseDate';
import { days1904 } from '../../../engine/text/displayText';
import type { Engine } from '../../../engine/workbook/Engine';
import type { GridView } from './GridView';

/** Before what dates of 1904 make of typed text (1), and Univer (0), which knows no date in Chinese. */
const BEFORE_ALL_PARSING = 2;

/** A day's number in the 1900 system, from its name. */
const serialOf = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

/** Takes 6月10日 for the day it is, as Chinese Excel does: a cell without a format shows it from then on as it was typed. */
export function typeDates(engine: Engine, view: GridView): void {
  view.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_ALL_PARSING,
    handler: (entry, { workbook, worksheet, row, col }, next) => {
      const own = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern;
      const date = entry && own !== '@' ? chineseDate(typedText(entry), new Date().getFullYear()) : null;
      if (!entry || date === null) return next(entry);
      const hasOwn = own !== undefined && own !== 'General';
      const style: IStyleData = { ...styleOf(entry), n: { pattern: date.numberFormat } };
      return next({
        ...entry,
        p: null,
        v: serialOf(date.day) - (engine.date1904 ? days1904 : 0),
        t: CellValueType.NUMBER,
        ...(hasOwn ? {} : { s: style }),
      });
    },
  });
}

/** What the entry itself says of the look; a style by its name stays in the cell. */
const styleOf = ({ s }: ICellData): IStyleData => (typeof s === 'object' && s !== null ? s : {});

/** What a person typed, before anything is made of it. */
export function typedText(entry: ICellData): string {
  const stream = entry.p?.body?.dataStream;
  return stream === undefined ? String(entry.v ?? '') : stream.replace(/\r\n$/, '');
}
