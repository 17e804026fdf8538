import type { Rect } from '../../engine/book/Book';
import { intersection } from '../../engine/grid/rects';
import type { Batch } from '../model/Batch';
import type { CopyTiles } from './CopyTiles';
import type { RangeReference } from '../model/RangeReference';
import { formatOn, validationOn } from './reanchor';
import { newFormatId, removeFormats } from './formats';
import { removeValidation } from './validations';

/**
 * Puts the source's validation rules in place of those of the cells pasted over.
 * Source: "Apply data validation to Excel ranges" and the support article "More on data validation" (copied cells
 * bring their rules along).
 */
export function copyValidations(
  source: RangeReference,
  target: RangeReference,
  tiles: CopyTiles,
  batch: Batch,
): void {
  const copies = batch.engine.parts(source.sheet).validations.flatMap((rule) => {
    const parts = partsWithin(rule.ranges, source.rect);
    return parts.length > 0
      ? [
          validationOn(
            validationOn(rule, parts),
            parts.flatMap((part) => tiles.placesOf(part)),
          ),
        ]
      : [];
  });
  removeValidation(target.sheet, [tiles.place], batch);
  if (copies.length > 0)
    batch.engine.updateParts(target.sheet, (parts) => {
      parts.validations = [...parts.validations, ...copies];
    });
}

/** The same for conditional formats, which go where formats go. On its own sheet a format gets further ranges. */
export function copyFormats(
  source: RangeReference,
  target: RangeReference,
  tiles: CopyTiles,
  batch: Batch,
): void {
  const copies = batch.engine.parts(source.sheet).conditionalFormats.flatMap((format) => {
    const parts = partsWithin(format.ranges, source.rect);
    return parts.length > 0
      ? [
          formatOn(
            formatOn(format, parts),
            parts.flatMap((part) => tiles.placesOf(part)),
          ),
        ]
      : [];
  });
  removeFormats(target.sheet, [tiles.place], batch);
  for (const copy of copies) {
    const id = source.sheet === target.sheet ? copy.id : newFormatId(batch);
    batch.engine.updateParts(target.sheet, (parts) => {
      const own = parts.conditionalFormats.find((format) => format.id === id);
      if (own) own.ranges = [...own.ranges, ...copy.ranges];
      else parts.conditionalFormats.push({ ...copy, id });
    });
  }
}

function partsWithin(ranges: readonly Rect[], rect: Rect): Rect[] {
  return ranges.map((range) => intersection(range, rect)).filter((range) => range !== null);
}
