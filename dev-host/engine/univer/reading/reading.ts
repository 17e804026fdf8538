import type { BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';

/** How much of large references the formula at hand reads; one for all workbooks, as Univer's classes are. */
export const reading = {
  /** Rows (columns) read beyond those that every large reference is read with. */
  rowsMore: 0,
  columnsMore: 0,
  /** Reads as far on every sheet as on the longest one, so that references of the same size stay so. */
  alike: false,
  /** Reads only the one row (column) that follows what would be read. */
  onlyNext: false,
  /** Sizes of the sheets of which only a part has been read, as texts; empty = all has been read of everything. */
  cutBy: new Set<string>(),
  /** A function has read cells beyond a reference it was given, whose changes Univer does not follow. */
  beyondGiven: false,
};

export interface Size {
  rows: number;
  columns: number;
}

/** Where a block of read values comes from. */
export interface Origin {
  /** All of the reference, read or not. */
  whole: Size;
  /** What is read of it when nothing more is asked for. */
  plain: Size;
}

/** Blocks of values that are cells as they stand: only of these may Univer keep what it has found in them. */
export const cellValues = new WeakSet<BaseValueObject>();

const origins = new WeakMap<BaseValueObject, Origin>();

/** Notes that the values are all there is to see of a larger reference. */
export function noteOrigin(values: BaseValueObject, origin: Origin): void {
  origins.set(values, origin);
}

/** Where values come from that are only part of a reference; undefined for all others. */
export function originOf(values: BaseValueObject | undefined): Origin | undefined {
  return values && origins.get(values);
}

/** Reads as `change` says during `work`. */
export function readingMore<T>(change: Partial<Omit<typeof reading, 'cutBy'>>, work: () => T): T {
  const before = { ...reading };
  Object.assign(reading, change);
  try {
    return work();
  } finally {
    Object.assign(reading, before);
  }
}

/** References with more cells than this are read only in the used part of their sheet. */
const most = 100_000;

/**
 * What is read of a reference: the used part of its sheet and blank cells beyond it. It depends on nothing but the size
 * of the reference, so that references of one size are read alike wherever they begin; undefined = all of it.
 */
export function partToRead(reference: BaseReferenceObject, whole: Size): Size | undefined {
  if (whole.rows * whole.columns <= most) return undefined;
  const sheet = sizeOfSheet(reference);
  const rows = shorten(whole.rows, sheet.rows + 2, 256);
  const columns = shorten(whole.columns, sheet.columns + 2, 16);
  return rows === whole.rows && columns === whole.columns ? undefined : { rows, columns };
}

/** Notes that only a part of the reference has been read. */
export function noteCut(reference: BaseReferenceObject): void {
  const { rows, columns } = sizeOfSheet(reference);
  reading.cutBy.add(`${rows}×${columns}`);
}

/**
 * Takes off a multiple of `step`, leaving at least `enough`. Sizes that differ little are shortened by the same, and so
 * differ afterwards: one row less than the whole sheet stays one row less.
 */
function shorten(size: number, enough: number, step: number): number {
  const rest = Math.ceil((enough + 1) / step) * step + step;
  return size <= rest ? size : size - (Math.floor((size - rest - 1) / step) + 1) * step;
}

function sizeOfSheet(reference: BaseReferenceObject): Size {
  const own = { rows: reference.getActiveSheetRowCount(), columns: reference.getActiveSheetColumnCount() };
  if (!reading.alike) return own;
  const sheets = Object.values(reference.getUnitData()[reference.getUnitId()] ?? {});
  return sheets.reduce<Size>(
    (largest, sheet) => ({
      rows: Math.max(largest.rows, sheet?.rowCount ?? 0),
      columns: Math.max(largest.columns, sheet?.columnCount ?? 0),
    }),
    own,
  );
}
