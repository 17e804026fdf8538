import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';

export interface Size {
  rows: number;
  columns: number;
}

/** Blocks of values that are cells as they stand: only of these may Univer keep what it has found in them. */
export const cellValues = new WeakSet<BaseValueObject>();

const parts = new WeakSet<FunctionVariantType>();

/** Notes that the values are only a part of what a reference covers. */
export function notePart(values: BaseValueObject): void {
  parts.add(values);
}

/** True for a reference that is read only in part, and for what was read of one. */
export function isPart(value: FunctionVariantType): boolean {
  return (
    parts.has(value) || (value.isReferenceObject() && partToRead(value as BaseReferenceObject) !== undefined)
  );
}

/** References with more cells than this are read only in the used part of their sheet. */
const most = 100_000;

/**
 * What is read of a reference: as much as the largest sheet uses and blank cells beyond it, so that references of one
 * size are read alike wherever they are; undefined = all of it.
 */
export function partToRead(reference: BaseReferenceObject): Size | undefined {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const whole = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  if (whole.rows * whole.columns <= most) return undefined;
  const sheets = Object.values(reference.getUnitData()[reference.getUnitId()] ?? {});
  const rows = shorten(whole.rows, Math.max(...sheets.map((sheet) => sheet?.rowCount ?? 0)) + 2, 256);
  const columns = shorten(whole.columns, Math.max(...sheets.map((sheet) => sheet?.columnCount ?? 0)) + 2, 16);
  return rows === whole.rows && columns === whole.columns ? undefined : { rows, columns };
}

/**
 * Takes off a multiple of `step`, leaving at least `enough`. Sizes that differ little are shortened by the same, and so
 * differ afterwards: one row less than the whole sheet stays one row less.
 */
function shorten(size: number, enough: number, step: number): number {
  const rest = Math.ceil((enough + 1) / step) * step + step;
  return size <= rest ? size : size - (Math.floor((size - rest - 1) / step) + 1) * step;
}
