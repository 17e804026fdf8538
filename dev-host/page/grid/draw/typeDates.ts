import type { ICellData } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { chineseDate } from '../../../engine/text/chineseDate';
import type { GridView } from './GridView';

/** Before what dates of 1904 make of typed text (1), and Univer (0), which knows no date in Chinese. */
const BEFORE_ALL_PARSING = 2;

/**
 * Takes 6月10日 for the day it is, as Chinese Excel does. A cell without a format of its own shows it as 2026-06-10, where
 * Excel keeps the way it was typed.
 */
export function typeDates(view: GridView): void {
  view.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_ALL_PARSING,
    handler: (entry, _place, next) => {
      const day = entry ? chineseDate(typedText(entry), new Date().getFullYear()) : null;
      return next(entry && day !== null ? { ...entry, p: null, v: day } : entry);
    },
  });
}

/** What a person typed, before anything is made of it. */
export function typedText(entry: ICellData): string {
  const stream = entry.p?.body?.dataStream;
  return stream === undefined ? String(entry.v ?? '') : stream.replace(/\r\n$/, '');
}
