import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import { AFTER_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Engine } from '../../../engine/workbook/Engine';
import { parseInput } from '../../../engine/text/parseInput';
import { days1904, showsDate } from '../../../engine/text/displayText';
import type { GridView } from './GridView';
import { typedText } from './typeDates';

/** Before Univer's number formats (10), which know the 1900 system only. */
const BEFORE_FORMATS = 11;
/** Before what Univer makes of typed text (0), and after it, yet before the entry is checked (-0.5). */
const BEFORE_PARSING = 1;
const AFTER_PARSING = -0.25;

/**
 * Dates of a workbook that counts days from 1904: drawn as the days they are, and typed ones kept in its numbers.
 * https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 */
export function drawDates1904(engine: Engine, view: GridView): void {
  const interceptors = view.injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: BEFORE_FORMATS,
    handler: (cell, place, next) => {
      if (!engine.date1904 || typeof cell?.v !== 'number') return next(cell);
      const pattern = place.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? '';
      return next(showsDate(pattern) ? { ...cell, v: cell.v + days1904 } : cell);
    },
  });
  let typed = '';
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_PARSING,
    handler: (entry, _place, next) => {
      typed = entry ? typedText(entry) : '';
      return next(entry);
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: AFTER_PARSING,
    handler: (entry, _place, next) => {
      const isShifted = engine.date1904 && entry?.t === CellValueType.NUMBER && isDay(typed);
      return next(isShifted ? { ...entry, v: Number(entry.v) - days1904 } : entry);
    },
  });
}

/** True for the text of a date: its number depends on where the count begins. That of a time alone does not. */
function isDay(text: string): boolean {
  const valueIn = (date1904: boolean) => {
    const parsed = parseInput(text, { currentYear: 2000, date1904 });
    return parsed.kind === 'value' ? parsed.value : null;
  };
  return valueIn(true) !== valueIn(false);
}
