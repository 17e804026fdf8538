import type { PictureState } from '../../engine/book/Book';
import type { SheetId } from '../../engine/workbook/Engine';
import { fromBase64 } from '../../engine/drawings/base64';
import { readImage } from '../../engine/drawings/readImage';
import { invalid, text } from '../model/argument';
import type { Batch } from '../model/Batch';
import type { ShapeKey } from '../model/ObjectStates';
import { OfficeError } from '../model/OfficeError';
import { POINTS_PER_PIXEL } from '../cells/extent';
import { requireAllowed } from '../cells/protection';

/** The picture's state. Throws `ItemNotFound` when it was deleted. */
export function findPicture({ sheet, id }: ShapeKey, batch: Batch): Readonly<PictureState> {
  const found = batch.engine.parts(sheet).pictures.find((picture) => picture.id === id);
  if (!found) throw new OfficeError('ItemNotFound');
  return found;
}

export function updatePicture(key: ShapeKey, batch: Batch, change: (picture: PictureState) => void): void {
  requireAllowed(batch.engine, key.sheet, 'allowEditObjects');
  findPicture(key, batch);
  batch.engine.updateParts(key.sheet, (parts) => {
    const picture = parts.pictures.find(({ id }) => id === key.id);
    if (picture) change(picture);
  });
}

/** `ShapeCollection.addImage(base64ImageString)`; returns the id. */
export function addPicture(sheet: SheetId, [image]: readonly unknown[], batch: Batch): string {
  requireAllowed(batch.engine, sheet, 'allowEditObjects');
  const base64 = text(image, 'base64ImageString');
  const bytes = fromBase64(base64);
  const file = bytes && readImage(bytes);
  if (!file) throw invalid('base64ImageString', 'a PNG or JPEG file as Base64');
  const existing = batch.engine.sheets().flatMap((info) => batch.engine.parts(info.id).pictures);
  let number = existing.length + 1;
  while (existing.some(({ id }) => id === `picture${number}`)) number++;
  const base = batch.locale.toLowerCase().startsWith('zh') ? '图片' : 'Picture';
  batch.engine.updateParts(sheet, (parts) => {
    parts.pictures.push({
      id: `picture${number}`,
      name: `${base} ${number}`,
      altTextTitle: '',
      altTextDescription: '',
      format: file.format,
      image: base64,
      left: 0,
      top: 0,
      width: file.width * POINTS_PER_PIXEL,
      height: file.height * POINTS_PER_PIXEL,
      rotation: 0,
      lockAspectRatio: true,
      visible: true,
    });
  });
  return `picture${number}`;
}
