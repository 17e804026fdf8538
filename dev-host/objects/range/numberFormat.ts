import type { Batch } from '../model/Batch';
import { OfficeError } from '../model/OfficeError';
import { requireAllowed } from '../cells/protection';
import type { RangeReference } from '../model/RangeReference';
import { spread } from '../cells/spread';

// What Excel in Chinese calls the General format.
const chineseGeneral = 'G/通用格式';

/**
 * Sets `numberFormat`: one code for all cells (also as an array of one) or one per cell; null leaves a
 * cell's format. Microsoft's samples set a table's format with an array of one.
 */
export function setNumberFormat(range: RangeReference, value: unknown, batch: Batch): void {
  requireAllowed(batch.engine, range.sheet, 'allowFormatCells');
  const { rect, sheet } = range;
  const entries = spread(isArrayOfOne(value) ? value[0][0] : value, rect);
  batch.engine.restyle(sheet, rect, (row, column) => {
    const entry = entries[row - rect.row]?.[column - rect.column];
    if (entry === null || entry === undefined) return undefined;
    if (typeof entry !== 'string') throw new OfficeError('InvalidArgument');
    return { numberFormat: entry === '' || entry === 'General' || entry === chineseGeneral ? null : entry };
  });
}

function isArrayOfOne(value: unknown): value is [[unknown]] {
  return (
    Array.isArray(value) &&
    value.length === 1 &&
    Array.isArray(value[0]) &&
    (value[0] as unknown[]).length === 1
  );
}

/** A format code as `numberFormatLocal` shows it. */
export function localFormat(code: string, locale: string): string {
  return code === 'General' && locale.toLowerCase().startsWith('zh') ? chineseGeneral : code;
}
