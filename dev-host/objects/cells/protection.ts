import type { Rect } from '../../engine/book/Book';
import type { Engine, SheetId } from '../../engine/workbook/Engine';
import { lastColumn, lastRow } from '../../engine/grid/rects';
import { OfficeError } from '../model/OfficeError';

/** Throws `AccessDenied` when the sheet is protected and one of the cells is locked. */
export function requireUnlocked(engine: Engine, sheet: SheetId, rect: Rect): void {
  if (!engine.parts(sheet).protection) return;
  const used = engine.usedRect(sheet, false) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  // Beyond the used cells all are alike: the first represents the rest.
  const rows = Math.max(1, Math.min(lastRow(rect), lastRow(used) + 1) - rect.row + 1);
  const columns = Math.max(1, Math.min(lastColumn(rect), lastColumn(used) + 1) - rect.column + 1);
  const seen = { ...rect, rowCount: rows, columnCount: columns };
  // A cell without a style of its own is locked.
  const isUnlocked = engine
    .read(sheet, seen)
    .every((row) => row.every((cell) => engine.style(cell?.style).locked === false));
  if (!isUnlocked) throw new OfficeError('AccessDenied');
}

/**
 * Throws `AccessDenied` when the sheet is protected and does not allow this. Documentation:
 * `Excel.WorksheetProtectionOptions`.
 */
export function requireAllowed(engine: Engine, sheet: SheetId, option: ProtectionOption): void {
  const { protection } = engine.parts(sheet);
  if (protection && protection.options[option] !== true) throw new OfficeError('AccessDenied');
}

/** Throws `AccessDenied` when the sheet is protected, even where it allows some actions. */
export function requireUnprotected(engine: Engine, sheet: SheetId): void {
  if (engine.parts(sheet).protection) throw new OfficeError('AccessDenied');
}

/**
 * Throws `AccessDenied` where the structure of the workbook is protected: sheets are then neither added, copied nor
 * deleted, renamed, moved, hidden nor shown (support article "Protect a workbook"; the code is not documented).
 */
export function requireStructure(engine: Engine): void {
  if (engine.structureProtection) throw new OfficeError('AccessDenied');
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
