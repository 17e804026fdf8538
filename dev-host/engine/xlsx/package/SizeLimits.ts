/** How much a file may unfold to. A file beyond any of these is refused as `tooLarge`. */
export interface SizeLimits {
  /** Bytes of all parts together, unpacked. */
  totalBytes: number;
  /** Unpacked bytes per packed byte, judged only from `ratioAppliesFrom` bytes on. */
  ratio: number;
  ratioAppliesFrom: number;
  /** Cells that hold something or have a format, in the whole workbook. */
  cells: number;
  /** Cells that merged areas cover, at most 10,000 counted for each, in the whole workbook. */
  mergedCells: number;
}

/**
 * Real workbooks stay far below: 100,000 rows of 14 columns are some 60 MiB at a ratio under 20, and no part that is
 * read as one text outgrows what JavaScript can hold. The ratio is the one Apache POI refuses at.
 */
export const defaultLimits: SizeLimits = {
  totalBytes: 400 * 1024 ** 2,
  ratio: 100,
  ratioAppliesFrom: 64 * 1024 ** 2,
  cells: 5_000_000,
  mergedCells: 2_000_000,
};
