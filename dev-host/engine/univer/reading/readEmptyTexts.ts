import type { UniverLibrary } from '../library/UniverLibrary';

/** Lets a cell whose formula has come to the text "" be that text to other formulas; to Univer's own it is blank. */
export function readEmptyTexts({ BaseReferenceObject: { prototype } }: UniverLibrary): void {
  const { getCellData } = prototype;
  prototype.getCellData = function (row, column) {
    const cell = getCellData.call(this, row, column);
    // A cell with a formula is never taken for blank.
    return cell?.v === '' && !cell.f ? { ...cell, f: '=""' } : cell;
  };
}
