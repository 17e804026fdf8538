import type { Engine, SheetId, SheetInfo } from '../../engine/workbook/Engine';
import { OfficeError } from '../model/OfficeError';

/** What is known of a sheet. Throws `ItemNotFound` when it was deleted. */
export function sheetOf(engine: Engine, id: SheetId): SheetInfo {
  const info = engine.sheets().find((sheet) => sheet.id === id);
  if (!info) throw new OfficeError('ItemNotFound');
  return info;
}

/** The sheet with that id or, in any case, that name; undefined when there is none. */
export function findSheet(engine: Engine, key: string): SheetInfo | undefined {
  const sheets = engine.sheets();
  return (
    sheets.find((sheet) => sheet.id === key) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase())
  );
}
