import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { displayText } from '../../../engine/text/displayText';
import type { GridView } from './GridView';

/** Before Univer's number formats (10), which leave texts as they are. */
const BEFORE_FORMATS = 11;

/** Texts of cells whose conditional format has a number format for them (`"● "@`), which Univer knows of numbers only. */
export function drawConditionalTexts(view: GridView): void {
  const conditional = view.injector.get(ConditionalFormattingService);
  view.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: BEFORE_FORMATS,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      if (typeof cell?.v !== 'string' || cell.v === '') return next(cell);
      const pattern = patternIn(conditional.composeStyle(unitId, subUnitId, row, col)?.style);
      return next(pattern?.includes('@') ? { ...cell, v: displayText(cell.v, pattern, false) } : cell);
    },
  });
}

/** Univer's type of the style leaves out the number format, which `toUniverRule` puts there. */
function patternIn(style: object | undefined): string | undefined {
  const { n } = (style ?? {}) as { n?: { pattern?: string } };
  return n?.pattern;
}
