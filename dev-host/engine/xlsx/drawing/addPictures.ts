import type { PictureState } from '../../book/Book';
import { fromBase64 } from '../../drawings/base64';
import type { DrawingTarget } from '../package/DrawingTarget';
import { element } from '../xml/element';
import { encodeXStringAttribute } from '../xml/xstring';
import { toEmu, toFileAngle } from './measures';

const FORMATS = {
  PNG: { extension: 'png', contentType: 'image/png' },
  JPEG: { extension: 'jpeg', contentType: 'image/jpeg' },
};

/** Adds the pictures of a sheet with their image files and returns their anchors in the drawing. */
export function addPictures(
  pictures: readonly PictureState[],
  { drawingPart, sheetNumber, target, nextShapeId }: DrawingTarget,
): string[] {
  return pictures.map((picture, index) => {
    const { extension, contentType } = FORMATS[picture.format];
    const part = `xl/media/image${sheetNumber * 1000 + index}.${extension}`;
    target.addBytes(part, contentType, fromBase64(picture.image) ?? new Uint8Array());
    return anchor(picture, nextShapeId(), target.relate(drawingPart, 'image', part));
  });
}

/** ECMA-376 20.5.2.1 and 20.5.2.25. */
function anchor(picture: PictureState, shapeId: number, relationship: string): string {
  const size = { cx: toEmu(picture.width), cy: toEmu(picture.height) };
  const place = { x: toEmu(picture.left), y: toEmu(picture.top) };
  const words = (text: string) => (text === '' ? undefined : encodeXStringAttribute(text));
  return element(
    'xdr:absoluteAnchor',
    {},
    element('xdr:pos', place),
    element('xdr:ext', size),
    element(
      'xdr:pic',
      {},
      element(
        'xdr:nvPicPr',
        {},
        element('xdr:cNvPr', {
          id: shapeId,
          name: encodeXStringAttribute(picture.name),
          descr: words(picture.altTextDescription),
          title: words(picture.altTextTitle),
          hidden: picture.visible ? undefined : true,
        }),
        element('xdr:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: picture.lockAspectRatio })),
      ),
      element(
        'xdr:blipFill',
        {},
        element('a:blip', {
          'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'r:embed': relationship,
        }),
        element('a:stretch', {}, element('a:fillRect', {})),
      ),
      element(
        'xdr:spPr',
        {},
        element(
          'a:xfrm',
          { rot: picture.rotation === 0 ? undefined : toFileAngle(picture.rotation) },
          element('a:off', place),
          element('a:ext', size),
        ),
        element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
      ),
    ),
    element('xdr:clientData', {}),
  );
}
