import type { PackageWriter } from './PackageWriter';

/** Where charts and pictures of a sheet are added. */
export interface DrawingTarget {
  drawingPart: string;
  sheetNumber: number;
  target: PackageWriter;
  nextShapeId: () => number;
}
