import type { CellInput } from '../../engine/workbook/Engine';
import { intersection } from '../../engine/grid/rects';
import type { Batch } from '../model/Batch';
import { removeHyperlinks } from './hyperlink';
import { requireAllowed, requireUnlocked } from '../cells/protection';
import type { RangeReference } from '../model/RangeReference';
import { removeFormats } from '../rules/formats';
import { removeValidation } from '../rules/validations';

/** `Range.clear(applyTo)`. Documentation: `Excel.ClearApplyTo`. */
export function clearRange(
  range: RangeReference,
  applyTo: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks',
  batch: Batch,
): void {
  if (applyTo === 'All' || applyTo === 'Contents') clearContents(range, batch);
  if (applyTo === 'All' || applyTo === 'Formats') clearFormats(range, batch);
  if (applyTo === 'All') removeValidation(range.sheet, [range.rect], batch);
  if (applyTo !== 'Contents' && applyTo !== 'Formats') removeHyperlinks(range, batch);
}

/** Empties the cells; those that held something count as written. */
export function clearContents({ rect, sheet }: RangeReference, batch: Batch): void {
  const { engine } = batch;
  requireUnlocked(engine, sheet, rect);
  const used = engine.usedRect(sheet, true);
  const filled = used && intersection(used, rect);
  if (!filled) return;
  let emptied = 0;
  const inputs = engine.read(sheet, filled).map((row) =>
    row.map((cell): CellInput | undefined => {
      if (!cell || (cell.value === null && cell.formula === undefined)) return undefined;
      emptied++;
      return { value: null };
    }),
  );
  if (emptied === 0) return;
  engine.write(sheet, filled, inputs);
  batch.countCellsWritten(emptied);
}

function clearFormats({ rect, sheet }: RangeReference, batch: Batch): void {
  requireAllowed(batch.engine, sheet, 'allowFormatCells');
  batch.engine.clearStyles(sheet, rect);
  removeFormats(sheet, [rect], batch);
}
