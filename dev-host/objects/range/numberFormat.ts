import type { Batch } from '../model/Batch';
import { OfficeError } from '../model/OfficeError';
import { requireAllowed } from './protection';
import type { RangeReference } from './RangeReference';
import { spread } from './spread';

// What Excel in Chinese calls the General format.
const chineseGeneral = 'G/通用格式';

/** Sets `numberFormat`: one code for all cells or one per cell; null leaves a cell's format. */
export function setNumberFormat(range: RangeReference, value: unknown, batch: Batch): void {
  requireAllowed(batch.engine, range.sheet, 'allowFormatCells');
  const { rect, sheet } = range;
  const entries = spread(value, rect);
  batch.engine.restyle(sheet, rect, (row, column) => {
    const entry = entries[row - rect.row]?.[column - rect.column];
    if (entry === null || entry === undefined) return undefined;
    if (typeof entry !== 'string') throw new OfficeError('InvalidArgument');
    return { numberFormat: entry === '' || entry === 'General' || entry === chineseGeneral ? null : entry };
  });
}

/** A format code as `numberFormatLocal` shows it. */
export function localFormat(code: string, locale: string): string {
  return code === 'General' && locale.toLowerCase().startsWith('zh') ? chineseGeneral : code;
}
