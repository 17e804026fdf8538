import type { Rect, Validation } from '../../engine/book/Book';
import type { SheetId } from '../../engine/workbook/Engine';
import { intersection } from '../../engine/grid/rects';
import type { Batch } from '../model/Batch';
import type { Areas } from '../model/ObjectStates';
import { requireUnprotected } from '../cells/protection';
import { subtractRect } from '../cells/subtractRect';
import { validationOn } from './reanchor';

/** What a cell without validation reads as. */
export const noValidation: Readonly<Validation> = {
  ranges: [],
  type: 'any',
  ignoreBlanks: true,
  inCellDropDown: true,
  prompt: { title: '', message: '', show: true },
  error: { title: '', message: '', show: true, style: 'stop' },
};

/**
 * The validation of the areas: one rule when all cells have the same, `none`, `some` when only part of the cells have
 * one, `several` when rules differ.
 */
export function validationOf(areas: Areas, batch: Batch): Readonly<Validation> | 'some' | 'several' {
  const pieces = areas.flatMap(({ rect, sheet }) => piecesWithin(sheet, rect, batch));
  const [first] = pieces;
  if (!first) return noValidation;
  const cells = areas.reduce((sum, { rect }) => sum + rect.rowCount * rect.columnCount, 0);
  const covered = pieces.reduce((sum, piece) => sum + area(piece.ranges), 0);
  if (covered < cells) return 'some';
  return pieces.every((piece) => content(piece) === content(first)) ? first : 'several';
}

/**
 * Changes the validation of every cell of the areas, rule by rule; cells without one get a new one. With `replaces`
 * what the cells had is dropped but for prompt and alert of the first rule.
 */
export function changeValidation(
  areas: Areas,
  change: (rule: Validation) => Validation,
  { replaces }: { replaces: boolean },
  batch: Batch,
): void {
  for (const sheet of new Set(areas.map((range) => range.sheet))) {
    requireUnprotected(batch.engine, sheet);
    const rects = areas.filter((range) => range.sheet === sheet).map((range) => range.rect);
    const pieces = rects.flatMap((rect) => piecesWithin(sheet, rect, batch));
    const changed = replaces
      ? [change({ ...(pieces[0] ?? noValidation), ranges: rects })]
      : pieces.map(change);
    const bare = replaces ? [] : rects.flatMap((rect) => without(rect, pieces));
    if (bare.length > 0) changed.push(change({ ...noValidation, ranges: bare }));
    removeValidation(sheet, rects, batch);
    batch.engine.updateParts(sheet, (parts) => {
      parts.validations = [...parts.validations, ...changed];
    });
  }
}

/** Takes validation off the cells; rules keep their other cells. */
export function removeValidation(sheet: SheetId, rects: readonly Rect[], batch: Batch): void {
  const touches = (rule: Readonly<Validation>) =>
    rule.ranges.some((range) => rects.some((rect) => intersection(range, rect)));
  if (!batch.engine.parts(sheet).validations.some(touches)) return;
  batch.engine.updateParts(sheet, (parts) => {
    parts.validations = parts.validations.flatMap((rule) => {
      if (!touches(rule)) return [rule];
      const left = rects.reduce(
        (ranges, rect) => ranges.flatMap((range) => subtractRect(range, rect)),
        rule.ranges,
      );
      return left.length > 0 ? [validationOn(rule, left)] : [];
    });
  });
}

function piecesWithin(sheet: SheetId, rect: Rect, batch: Batch): Validation[] {
  return batch.engine.parts(sheet).validations.flatMap((rule) => {
    const ranges = rule.ranges.map((range) => intersection(range, rect)).filter((range) => range !== null);
    return ranges.length > 0 ? [validationOn(rule, ranges)] : [];
  });
}

function without(rect: Rect, pieces: readonly Validation[]): Rect[] {
  const holes = pieces.flatMap((piece) => piece.ranges);
  return holes.reduce((left, hole) => left.flatMap((range) => subtractRect(range, hole)), [rect]);
}

function area(ranges: readonly Rect[]): number {
  return ranges.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}

// Two pieces of one relative rule differ in their formulas; written for the same cell they are equal.
function content(rule: Validation): string {
  const { ranges: _ranges, ...rest } = validationOn(rule, [
    { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  ]);
  return JSON.stringify(rest);
}
