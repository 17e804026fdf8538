import type { Rect } from '../../engine/Book';
import type { Engine, SheetId } from '../../engine/Engine';
import { intersection } from '../../engine/grid/rects';
import { OfficeError } from '../model/OfficeError';

/** Throws `AccessDenied` when the sheet is protected and one of the cells is locked. */
export function requireUnlocked(engine: Engine, sheet: SheetId, rect: Rect): void {
  if (!engine.parts(sheet).protection) return;
  const used = engine.usedRect(sheet, false);
  const seen = used && intersection(used, rect);
  // A cell without a style of its own is locked.
  const unlocked =
    seen &&
    seen.rowCount * seen.columnCount === rect.rowCount * rect.columnCount &&
    engine.read(sheet, seen).every((row) => row.every((cell) => engine.style(cell?.style).locked === false));
  if (!unlocked) throw new OfficeError('AccessDenied');
}

/**
 * Throws `AccessDenied` when the sheet is protected and does not allow this. Documentation:
 * `Excel.WorksheetProtectionOptions`.
 */
export function requireAllowed(engine: Engine, sheet: SheetId, option: ProtectionOption): void {
  const { protection } = engine.parts(sheet);
  if (protection && protection.options[option] !== true) throw new OfficeError('AccessDenied');
}

/** Throws `AccessDenied` when the sheet is protected, whatever it allows. */
export function requireUnprotected(engine: Engine, sheet: SheetId): void {
  if (engine.parts(sheet).protection) throw new OfficeError('AccessDenied');
}

export type ProtectionOption =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertRows'
  | 'allowInsertHyperlinks'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowSort'
  | 'allowAutoFilter'
  | 'allowPivotTables'
  | 'allowEditObjects'
  | 'allowEditScenarios';
