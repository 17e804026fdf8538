import type { Book, SheetParts } from '../../book/Book';
import { addCharts } from '../charts/addCharts';
import type { PackageWriter } from '../package/PackageWriter';
import { addPictures } from './addPictures';
import { element } from '../xml/element';
import type { DrawingTarget } from '../package/DrawingTarget';

/** Adds what lies over the cells of a sheet and returns the `drawing` element for the worksheet. ECMA-376 20.5. */
export function addDrawing(
  { charts, pictures }: Pick<SheetParts, 'charts' | 'pictures'>,
  book: Book,
  sheetPart: string,
  sheetNumber: number,
  target: PackageWriter,
): string | undefined {
  const drawingPart = `xl/drawings/drawing${sheetNumber}.xml`;
  let shapes = 1;
  const drawing: DrawingTarget = { drawingPart, sheetNumber, target, nextShapeId: () => ++shapes };
  const anchors = [...addCharts(charts, book, drawing), ...addPictures(pictures, drawing)];
  if (anchors.length === 0) return undefined;
  target.addXml(
    drawingPart,
    'application/vnd.openxmlformats-officedocument.drawing+xml',
    element(
      'xdr:wsDr',
      {
        'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      },
      anchors,
    ),
  );
  return element('drawing', { 'r:id': target.relate(sheetPart, 'drawing', drawingPart) });
}
