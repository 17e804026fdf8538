import type { ConditionalFormat, ConditionalRule, Rect } from '../../engine/book/Book';
import type { SheetId } from '../../engine/workbook/Engine';
import { intersection } from '../../engine/grid/rects';
import type { Batch } from '../model/Batch';
import type { Areas, FormatKey } from '../model/ObjectStates';
import { OfficeError } from '../model/OfficeError';
import { requireUnprotected } from '../cells/protection';
import { subtractRect } from '../cells/subtractRect';
import { formatOn } from './reanchor';

/** The conditional format. Throws `ItemNotFound` when it is gone. */
export function findFormat({ sheet, id }: FormatKey, batch: Batch): Readonly<ConditionalFormat> {
  const found = batch.engine.parts(sheet).conditionalFormats.find((format) => format.id === id);
  if (!found) throw new OfficeError('ItemNotFound');
  return found;
}

/** Its rule, when it is of the wanted kind; anything else throws `InvalidOperation`. */
export function ruleOfType<T extends ConditionalRule['type']>(
  key: FormatKey,
  type: T,
  batch: Batch,
): Readonly<Extract<ConditionalRule, { type: T }>> {
  const { rule } = findFormat(key, batch);
  if (!isOfType(rule, type)) throw new OfficeError('InvalidOperation');
  return rule;
}

export function updateFormat(
  key: FormatKey,
  batch: Batch,
  change: (format: ConditionalFormat) => void,
): void {
  requireUnprotected(batch.engine, key.sheet);
  findFormat(key, batch);
  batch.engine.updateParts(key.sheet, (parts) => {
    const format = parts.conditionalFormats.find((entry) => entry.id === key.id);
    if (format) change(format);
  });
}

/** The formats that touch the areas, highest priority first. */
export function formatsOf(areas: Areas, batch: Batch): FormatKey[] {
  const sheet = areas[0]?.sheet;
  if (sheet === undefined) return [];
  return batch.engine
    .parts(sheet)
    .conditionalFormats.filter((format) =>
      format.ranges.some((range) => areas.some(({ rect }) => intersection(range, rect))),
    )
    .map(({ id }) => ({ sheet, id }));
}

/** An id no conditional format of the workbook has. */
export function newFormatId({ engine }: Batch): string {
  const taken = new Set(
    engine.sheets().flatMap((info) => engine.parts(info.id).conditionalFormats.map((format) => format.id)),
  );
  let number = taken.size + 1;
  while (taken.has(`cf${number}`)) number++;
  return `cf${number}`;
}

/** Takes conditional formats off the cells; they keep their other cells. */
export function removeFormats(sheet: SheetId, rects: readonly Rect[], batch: Batch): void {
  const touches = (format: Readonly<ConditionalFormat>) =>
    format.ranges.some((range) => rects.some((rect) => intersection(range, rect)));
  if (!batch.engine.parts(sheet).conditionalFormats.some(touches)) return;
  batch.engine.updateParts(sheet, (parts) => {
    parts.conditionalFormats = parts.conditionalFormats.flatMap((format) => {
      if (!touches(format)) return [format];
      const left = rects.reduce(
        (ranges, rect) => ranges.flatMap((range) => subtractRect(range, rect)),
        format.ranges,
      );
      return left.length > 0 ? [formatOn(format, left)] : [];
    });
  });
}

function isOfType<T extends ConditionalRule['type']>(
  rule: ConditionalRule,
  type: T,
): rule is Extract<ConditionalRule, { type: T }> {
  return rule.type === type;
}
