import type { PictureState } from '../../book/Book';
import { toBase64 } from '../../drawings/base64';
import { readImage } from '../../drawings/readImage';
import type { Relationship } from '../package/relationships';
import type { XlsxPackage } from '../package/XlsxPackage';
import { child, descendants, flag, numeric, type XmlNode } from '../xml/XmlNode';
import { decodeXString } from '../xml/xstring';
import { fromEmu, fromFileAngle } from './measures';

/**
 * The pictures of a drawing that can be kept: PNG and JPEG files in the workbook that stand by themselves, with a
 * size. Those within groups, of other formats or linked from elsewhere are left out. ECMA-376 20.5.2.25.
 */
export function readPictures(
  drawing: XmlNode | undefined,
  relationships: readonly Relationship[],
  source: XlsxPackage,
  nextId: () => string,
): { pictures: PictureState[]; cropped: number } {
  const pictures: PictureState[] = [];
  let cropped = 0;
  for (const anchor of drawing?.children ?? []) {
    const pic = child(anchor, 'pic');
    if (!pic) continue;
    const picture = readPicture(pic, anchor, relationships, source);
    if (!picture) continue;
    pictures.push({ id: nextId(), ...picture });
    if (isCropped(pic)) cropped += 1;
  }
  return { pictures, cropped };
}

function readPicture(
  pic: XmlNode,
  anchor: XmlNode,
  relationships: readonly Relationship[],
  source: XlsxPackage,
): Omit<PictureState, 'id'> | null {
  const embed = descendants(pic, 'blip')[0]?.attributes.embed;
  const media = relationships.find(({ id, external }) => id === embed && !external);
  const place = placeOf(pic, anchor);
  const bytes = media && place ? source.bytes(media.target) : null;
  const file = bytes && readImage(bytes);
  if (!bytes || !file || !place) return null;
  const properties = descendants(pic, 'cNvPr')[0]?.attributes ?? {};
  return {
    name: decodeXString(properties.name ?? ''),
    altTextTitle: decodeXString(properties.title ?? ''),
    altTextDescription: decodeXString(properties.descr ?? ''),
    format: file.format,
    image: toBase64(bytes),
    ...place,
    lockAspectRatio: flag(descendants(pic, 'picLocks')[0]?.attributes.noChangeAspect),
    visible: !flag(properties.hidden),
  };
}

/** An absolute anchor says the place itself; for the others Excel writes it with the shape as well. */
function placeOf(
  pic: XmlNode,
  anchor: XmlNode,
): Pick<PictureState, 'left' | 'top' | 'width' | 'height' | 'rotation'> | null {
  const transform = descendants(pic, 'xfrm')[0];
  const corner = (child(anchor, 'pos') ?? child(transform, 'off'))?.attributes;
  const size = (child(anchor, 'ext') ?? child(transform, 'ext'))?.attributes;
  const [left, top] = [numeric(corner?.x), numeric(corner?.y)];
  const [width, height] = [numeric(size?.cx), numeric(size?.cy)];
  if (left === undefined || top === undefined || !width || !height) return null;
  return {
    left: Math.max(0, fromEmu(left)),
    top: Math.max(0, fromEmu(top)),
    width: fromEmu(width),
    height: fromEmu(height),
    rotation: fromFileAngle(numeric(transform?.attributes.rot) ?? 0),
  };
}

const isCropped = (pic: XmlNode): boolean =>
  Object.values(descendants(pic, 'srcRect')[0]?.attributes ?? {}).some((part) => Number(part) !== 0);
