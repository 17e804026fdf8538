import { readArea, type AreaSnapshot } from '../back/areaSnapshot';
import { DRAWN_NAMES } from '../cells/definedNames';
import { fitCell } from '../cells/fitCell';
import { literalText } from '../cells/literalText';
import { putBack, queueHeldRead, type HeldCell } from '../read/heldCells';
import { namedCells } from '../back/namedCells';
import type { Look, PlainWrite } from '../back/PlainWrite';
import { dressDrawn, setUpDrawn, setUpPrinted } from './dressDrawn';
import { drawnMark, recipeMark, seenMark } from './drawnMark';
import { isFormula, type DrawnCell, type DrawnSheet } from './DrawnSheet';
import { drawnBack } from './drawnBack';
import { BEGUN, EDITED, noteFormula, type DrawnSnapshot } from './queueDrawnRead';
import { stayOnSheet } from '../session/stayOnSheet';
import { wipe } from './wipe';

export interface DrawOptions {
  /** The sheet's name where it is made; one that is there keeps the name it was given. */
  name: string;
  /** How the person wants it: words without blanks. */
  choices: readonly string[];
  /** Replace what somebody wrote into it. Without it an edit stays, and from then on the sheet is left alone. */
  overwriteEdited: boolean;
  /**
   * Nobody asked for it: it is kept up with what it is drawn from. An edit that stays then goes with what the action
   * reports; else it fails the action.
   */
  isUpkeep: boolean;
}

/**
 * A drawn sheet as a write: it is made, or its own rectangle is redrawn. The request that draws reads what is there:
 * what somebody wrote into the rectangle, or where it is to grow, comes back, and is reported.
 * @returns null where it is drawn so already
 */
export function drawnWrite(seen: DrawnSnapshot, drawn: DrawnSheet, options: DrawOptions): PlainWrite | null {
  const note = { recipe: recipeMark(drawn), mark: drawnMark(drawn), choices: options.choices };
  const { place } = seen;
  const isEdited = seen.note?.mark === EDITED;
  const isBegun = seen.note?.recipe === BEGUN;
  if (isCurrent(seen, drawn) && !isEdited && !options.overwriteEdited) return null;
  let before: AreaSnapshot | null = null;
  return {
    cells: drawn.cells.flat().filter((cell) => cell !== '').length,
    // The first cell is redrawn with the rest.
    ...(place ? { probe: () => void (place.range.getCell(0, 0).numberFormat = [['General']]) } : {}),
    queue: (context) => {
      const sheet = place ? place.range.worksheet : context.workbook.worksheets.add(options.name);
      const met = place && queueContentRead(sheet, place, drawn);
      if (place) wipe(place.range);
      // Known as ours before anything is drawn: a request that breaks off leaves a sheet that the next try goes on with.
      define(context, seen, sheet, drawn, noteFormula({ ...note, recipe: BEGUN }));
      fill(sheet, drawn);
      dressDrawn(sheet, drawn);
      context.workbook.names.getItem(DRAWN_NAMES[seen.key].note).formula = noteFormula(note);
      return () => {
        const content = met?.();
        if (!content || !place || options.overwriteEdited || content.isBlank) return null;
        if (content.isFree && content.mark === seen.note?.mark) return null;
        return {
          problem: { code: 'drawnSheetEdited', sheet: place.sheet },
          isOnlyTold: options.isUpkeep,
          sheet: place.sheet,
          held: () =>
            namedCells(content.cells, { row: 0, column: 0 }, (row, column) => drawnAt(drawn, row, column)),
          restore: () => restore(context, seen, sheet, content.cells),
        };
      };
    },
    prepare: async () => {
      if (place) before = await readArea(place.range);
    },
    back: () => drawnBack(seen, note.mark, before, { isWorkedOut: options.isUpkeep }),
    ...(place?.columns === drawn.widths.length && !isBegun
      ? {}
      : { look: lookOf(drawn, place?.sheet ?? options.name, { isNew: !place || isBegun }) }),
  };
}

/** Whether a sheet is there and was last drawn from just this. */
export const isCurrent = ({ place, note }: DrawnSnapshot, drawn: DrawnSheet): boolean =>
  place !== null && note?.recipe === recipeMark(drawn);

/**
 * What belongs to the window: all of it for a new sheet, of one that became wider or narrower what is printed.
 */
const lookOf =
  (drawn: DrawnSheet, name: string, { isNew }: { isNew: boolean }): Look =>
  (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    if (isNew) stayOnSheet(context, () => setUpDrawn(sheet, drawn));
    else setUpPrinted(sheet, drawn);
  };

interface Content {
  mark: string;
  /** Nothing at all, of which nothing can be lost. */
  isBlank: boolean;
  /** Nothing stood where the sheet grows to. */
  isFree: boolean;
  cells: HeldCell[][];
}

/** Queues the reading of the sheet's rectangle, and of where it is to grow. */
function queueContentRead(
  sheet: Excel.Worksheet,
  place: NonNullable<DrawnSnapshot['place']>,
  drawn: DrawnSheet,
): () => Content {
  const [rows, columns] = sizeOf(drawn);
  const held = queueHeldRead(
    sheet.getRangeByIndexes(0, 0, Math.max(rows, place.rows), Math.max(columns, place.columns)),
  );
  return () => {
    const cells = held();
    const own = cells.slice(0, place.rows).map((row) => row.slice(0, place.columns));
    const isFree = cells.every((row, at) =>
      row.every((cell, column) => (at < place.rows && column < place.columns) || cell.held === ''),
    );
    const mark = seenMark(
      own.map((row) => row.map(({ held: content }) => content)),
      own.map((row) => row.map(({ value }) => value)),
    );
    const isBlank = cells.every((row) => row.every((cell) => cell.held === ''));
    return { cells, isBlank, isFree: isFree && place.isInPlace, mark };
  };
}

function drawnAt({ cells }: DrawnSheet, row: number, column: number): string | number {
  const cell = cells[row]?.[column] ?? '';
  return isFormula(cell) ? cell.formula : fitCell(cell);
}

function fill(sheet: Excel.Worksheet, drawn: DrawnSheet): void {
  const [rows, columns] = sizeOf(drawn);
  sheet.getRangeByIndexes(0, 0, rows, columns).formulas = drawn.cells.map((row) => row.map(typed));
}

function typed(cell: DrawnCell): string | number {
  if (isFormula(cell)) return cell.formula;
  const fitted = fitCell(cell);
  return typeof fitted === 'string' && fitted !== '' ? literalText(fitted) : fitted;
}

function define(
  context: Excel.RequestContext,
  { key, names }: DrawnSnapshot,
  sheet: Excel.Worksheet,
  drawn: DrawnSheet,
  note: string,
): void {
  const [rows, columns] = sizeOf(drawn);
  const meanings = { range: sheet.getRangeByIndexes(0, 0, rows, columns), note };
  for (const part of ['range', 'note'] as const) {
    if (names[part].exists) names[part].item.delete();
    context.workbook.names.add(DRAWN_NAMES[key][part], meanings[part]).visible = false;
  }
}

/**
 * Queues what puts content back, and notes that it is somebody's: the rectangle then takes in all that was there. The
 * look is the new one until the sheet is drawn again.
 */
function restore(
  context: Excel.RequestContext,
  { key, note }: DrawnSnapshot,
  sheet: Excel.Worksheet,
  cells: readonly (readonly HeldCell[])[],
): void {
  const all = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
  all.unmerge();
  all.clear('Contents');
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell.held !== '') putBack(sheet.getRangeByIndexes(row, column, 1, 1), cell);
    }),
  );
  const { names } = context.workbook;
  names.getItem(DRAWN_NAMES[key].range).delete();
  names.add(DRAWN_NAMES[key].range, all).visible = false;
  names.getItem(DRAWN_NAMES[key].note).formula = noteFormula({
    recipe: note?.recipe ?? EDITED,
    mark: EDITED,
    choices: note?.choices ?? [],
  });
}

const sizeOf = ({ cells }: DrawnSheet): [rows: number, columns: number] => [
  cells.length,
  cells[0]?.length ?? 0,
];
