import type { AreaSnapshot } from '../back/areaSnapshot';
import { KEPT, NO_WAY_BACK, type PlainWrite, type TakeBack } from '../back/PlainWrite';
import { DRAWN_NAMES } from '../cells/definedNames';
import { WorkbookError } from '../session/workbookError';
import { isUntouched } from './isUntouched';
import { noteFormula, queueDrawnRead, type DrawnPlace, type DrawnSnapshot } from './queueDrawnRead';
import { wipe } from './wipe';

/** In place of a recipe: the look is not all there, and the next refresh draws the sheet again. */
const TO_REDRAW = 'redraw';

/**
 * Takes a drawn sheet out again, or brings back what it was drawn over, while nobody wrote into it.
 * @param mark of what was drawn
 * @param area what was there; null for a sheet that was made
 */
export const drawnBack = (
  before: DrawnSnapshot,
  mark: string,
  area: AreaSnapshot | null,
  { isWorkedOut }: { isWorkedOut: boolean },
): TakeBack => ({
  isWorkedOut,
  goesFirst: false,
  look: (context) => {
    const asked = queueDrawnRead(context, before.key);
    const { protection } = context.workbook;
    protection.load('protected');
    return async () => {
      const seen = await asked();
      const { place } = seen;
      if (!place) return NO_WAY_BACK;
      // One that was drawn again since goes where it was made, and is not what is to be brought back else.
      if (area && seen.note?.mark !== mark) return isWorkedOut ? NO_WAY_BACK : KEPT;
      const isOurs =
        place.tables.length === 0 && (await isUntouched(context, place, seen, area ?? undefined));
      if (!isOurs) return isWorkedOut ? NO_WAY_BACK : KEPT;
      if (!area) {
        if (protection.protected) throw new WorkbookError({ code: 'workbookProtected' });
        return { write: removal(seen), kept: 0, undone: 1, sheets: [place.sheet] };
      }
      if (place.isProtected) throw new WorkbookError({ code: 'sheetProtected', sheet: place.sheet });
      if (place.isFiltered) throw new WorkbookError({ code: 'tableFiltered', sheet: place.sheet });
      return { write: redrawn(seen, place, before, area), kept: 0, undone: 1 };
    };
  },
});

/** Queues the removal of a drawn sheet with its names. */
function removal({ place, names }: DrawnSnapshot): PlainWrite {
  const queue = () => {
    for (const { item, exists } of Object.values(names)) if (exists) item.delete();
    place?.range.worksheet.delete();
  };
  return { cells: 0, queue, back: 'none' };
}

/** Queues the sheet as it was, and what was noted of it. */
function redrawn(
  { key, names }: DrawnSnapshot,
  place: DrawnPlace,
  { note }: DrawnSnapshot,
  area: AreaSnapshot,
): PlainWrite {
  const queue = (context: Excel.RequestContext) => {
    const { worksheet } = place.range;
    wipe(place.range);
    const range = worksheet.getRangeByIndexes(0, 0, area.rows, area.columns);
    area.putBack(range);
    for (const part of ['range', 'note'] as const) if (names[part].exists) names[part].item.delete();
    context.workbook.names.add(DRAWN_NAMES[key].range, range).visible = false;
    if (!note) return;
    const noted = area.isPlain ? { ...note, recipe: TO_REDRAW } : note;
    context.workbook.names.add(DRAWN_NAMES[key].note, noteFormula(noted)).visible = false;
  };
  // Not by its name, which somebody may have changed meanwhile.
  const look = () => area.putBackPrint(place.range.worksheet);
  return { cells: 0, queue, look, back: 'none' };
}
