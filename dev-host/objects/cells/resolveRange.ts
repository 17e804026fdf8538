import type { Rect } from '../../engine/book/Book';
import type { SheetId } from '../../engine/workbook/Engine';
import { isRange, text } from '../model/argument';
import type { Batch } from '../model/Batch';
import { OfficeError } from '../model/OfficeError';
import { parseLocalAddress, splitAddress } from './address';
import type { RangeReference } from '../model/RangeReference';

/**
 * The range an argument names: a Range object, an address (`A1:B2`, `Sheet1!A1`) or a defined name. An address
 * without sheet is on `home`. Throws `InvalidArgument` when it names no range.
 */
export function resolveRange(value: unknown, home: SheetId, batch: Batch): RangeReference {
  if (isRange(value)) return value.state;
  const written = text(value, 'address').replace(/^=/, '');
  // Documentation of Worksheet.getRange: longer addresses give InvalidArgument.
  if (written.length > 8192) throw new OfficeError('InvalidArgument');
  const { sheet, local } = splitAddress(written);
  const rect = parseLocalAddress(local);
  if (rect) return batch.range(sheet === undefined ? home : sheetNamed(sheet, batch), rect);
  const found = rangeOfName(local, sheet === undefined ? home : sheetNamed(sheet, batch), batch);
  if (!found) throw new OfficeError('InvalidArgument');
  return batch.range(found.sheet, found.rect);
}

/** What a defined name or a table's name refers to, seen from `home`; null when it is not a range. */
export function rangeOfName(
  name: string,
  home: SheetId,
  batch: Batch,
): { sheet: SheetId; rect: Rect } | null {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  const names = batch.engine.names();
  const item =
    names.find((entry) => entry.sheet === home && same(entry.name)) ??
    names.find((entry) => entry.sheet === null && same(entry.name));
  if (item) return rangeOfFormula(item.formula, home, batch);
  for (const sheet of batch.engine.sheets()) {
    const table = batch.engine.parts(sheet.id).tables.find((entry) => same(entry.name));
    if (!table) continue;
    const header = table.showHeaders ? 1 : 0;
    const rowCount = table.rect.rowCount - header - (table.showTotals ? 1 : 0);
    return { sheet: sheet.id, rect: { ...table.rect, row: table.rect.row + header, rowCount } };
  }
  return null;
}

/** The range a formula like `=Sheet1!$A$1:$B$2` refers to; null when it is anything else. */
export function rangeOfFormula(
  formula: string,
  home: SheetId,
  batch: Batch,
): { sheet: SheetId; rect: Rect } | null {
  const { sheet, local } = splitAddress(formula.replace(/^=/, ''));
  const rect = parseLocalAddress(local);
  if (!rect) return null;
  if (sheet === undefined) return { sheet: home, rect };
  const info = batch.engine.sheets().find((entry) => entry.name.toLowerCase() === sheet.toLowerCase());
  return info ? { sheet: info.id, rect } : null;
}

function sheetNamed(name: string, batch: Batch): SheetId {
  const info = batch.engine.sheets().find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (!info) throw new OfficeError('InvalidArgument');
  return info.id;
}
