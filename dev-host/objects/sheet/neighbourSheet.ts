import type { Engine, SheetId } from '../../engine/workbook/Engine';

/** The sheet after (`step` 1) or before (−1) another in tab order; null at the end. */
export function neighbourSheet(
  engine: Engine,
  id: SheetId,
  step: 1 | -1,
  visibleOnly: boolean,
): SheetId | null {
  const sheets = engine.sheets();
  const own = sheets.findIndex((sheet) => sheet.id === id);
  const beyond = step === 1 ? sheets.slice(own + 1) : sheets.slice(0, own).reverse();
  return beyond.find((sheet) => !visibleOnly || sheet.visibility === 'visible')?.id ?? null;
}
