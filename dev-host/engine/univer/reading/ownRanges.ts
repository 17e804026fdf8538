import type { UniverLibrary } from '../library/UniverLibrary';

/**
 * Gives each reference a range of its own: Univer's share one where they are spelled alike, and SUMIF, AVERAGEIF and
 * LOOKUP stretch the range they are given (`SUMIF(A1:A9,"x",B1)` made nine cells of every later B1).
 */
export function ownRanges({ BaseReferenceObject: { prototype } }: UniverLibrary): void {
  const { setRangeData } = prototype;
  prototype.setRangeData = function (range) {
    setRangeData.call(this, { ...range });
  };
}
