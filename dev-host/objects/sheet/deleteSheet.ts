import type { Engine, SheetId } from '../../engine/workbook/Engine';
import { OfficeError } from '../model/OfficeError';
import { sheetOf } from './sheetOf';

/**
 * Deletes a sheet. Throws `InvalidOperation` for a very hidden one (documentation of `Worksheet.delete`) and for
 * the last visible one, which Excel keeps.
 */
export function deleteSheet(engine: Engine, id: SheetId): void {
  if (sheetOf(engine, id).visibility === 'veryHidden' || isLastVisible(engine, id)) {
    throw new OfficeError('InvalidOperation');
  }
  engine.deleteSheet(id);
}

/** Hides a sheet; the last visible one stays, `InvalidOperation`. */
export function hideSheet(engine: Engine, id: SheetId, visibility: 'hidden' | 'veryHidden'): void {
  if (isLastVisible(engine, id)) throw new OfficeError('InvalidOperation');
  engine.updateSheet(id, { visibility });
}

function isLastVisible(engine: Engine, id: SheetId): boolean {
  const visible = engine.sheets().filter((sheet) => sheet.visibility === 'visible');
  return visible.length === 1 && visible[0]?.id === id;
}
