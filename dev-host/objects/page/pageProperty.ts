import type { PageLayout } from '../../engine/book/Book';
import type { SheetId } from '../../engine/workbook/Engine';
import { flag, number, oneOf } from '../model/argument';
import type { Batch } from '../model/Batch';
import type { Property } from '../model/ObjectType';

const POINTS_PER_INCH = 72;
// The margins Excel calls "Normal", in inches.
const normalMargins = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

export type PageFlag =
  'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite' | 'draft';

export function updatePage(id: SheetId, batch: Batch, change: (page: PageLayout) => void): void {
  batch.engine.updateParts(id, (parts) => change(parts.page));
}

export function pageFlag(field: PageFlag): Property<SheetId> {
  return {
    get: (id: SheetId, batch: Batch) => batch.engine.parts(id).page[field] ?? false,
    set: (id: SheetId, value: unknown, batch: Batch) => {
      const on = flag(value, field);
      updatePage(id, batch, (page) => {
        page[field] = on;
      });
    },
  };
}

/** A choice of words, by what the book keeps for each; undefined for Excel's default. */
export function pageChoice<F extends 'errors' | 'notes'>(
  field: F,
  words: Record<string, PageLayout[F]>,
): Property<SheetId> {
  const names = Object.keys(words);
  return {
    get: (id: SheetId, batch: Batch) =>
      names.find((name) => words[name] === batch.engine.parts(id).page[field]),
    set: (id: SheetId, value: unknown, batch: Batch) => {
      const chosen = words[oneOf(value, field, names)];
      updatePage(id, batch, (page) => {
        if (chosen === undefined) delete page[field];
        else page[field] = chosen;
      });
    },
  };
}

/** A margin in points. */
export function margin(side: keyof typeof normalMargins): Property<SheetId> {
  return {
    get: (id: SheetId, batch: Batch) =>
      (batch.engine.parts(id).page.margins ?? normalMargins)[side] * POINTS_PER_INCH,
    set: (id: SheetId, value: unknown, batch: Batch) => {
      setMargins(id, { [side]: number(value, `${side}Margin`) }, POINTS_PER_INCH, batch);
    },
  };
}

/** Sets some margins given in a unit of which `perInch` make an inch. */
export function setMargins(
  id: SheetId,
  given: Partial<Record<keyof typeof normalMargins, number>>,
  perInch: number,
  batch: Batch,
): void {
  updatePage(id, batch, (page) => {
    const margins = { ...normalMargins, ...page.margins };
    for (const side of Object.keys(normalMargins) as (keyof typeof normalMargins)[]) {
      const value = given[side];
      if (value !== undefined) margins[side] = value / perInch;
    }
    page.margins = margins;
  });
}
