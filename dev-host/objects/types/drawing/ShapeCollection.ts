import type { SheetId } from '../../../engine/workbook/Engine';
import { integer, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { addPicture } from '../../drawing/pictures';

/** Of the shapes of a sheet the stand-in has the pictures. */
export const shapeCollection: ObjectType<'ShapeCollection'> = {
  collection: {
    items: (sheet, batch) =>
      batch.engine.parts(sheet).pictures.map(({ id }) => objectOf('Shape', { sheet, id })),
    item: byKey,
  },
  members: {
    addImage: {
      callObject: (sheet, args, batch) => objectOf('Shape', { sheet, id: addPicture(sheet, args, batch) }),
      source:
        'ShapeCollection.addImage: PNG or JPEG, Base64. Where Excel puts a new image is not documented: here the top left corner, in its size at 96 dpi.',
    },
    getCount: { call: (sheet, _args, batch) => batch.engine.parts(sheet).pictures.length },
    getItem: {
      callObject: (sheet, [key], batch) => {
        const shape = byKey(sheet, key, batch);
        if (!shape) throw new OfficeError('ItemNotFound');
        return shape;
      },
    },
    getItemAt: {
      callObject: (sheet, [index], batch) => {
        const picture = batch.engine.parts(sheet).pictures[integer(index, 'index')];
        if (!picture) throw new OfficeError('InvalidArgument');
        return objectOf('Shape', { sheet, id: picture.id });
      },
    },
    getItemOrNullObject: { callObject: (sheet, [key], batch) => byKey(sheet, key, batch) },
  },
};

/** ShapeCollection.getItem: by name or id. */
function byKey(sheet: SheetId, key: unknown, batch: Batch): TypedObject<'Shape'> | null {
  const wanted = text(key, 'key').toLowerCase();
  const { pictures } = batch.engine.parts(sheet);
  const found =
    pictures.find(({ id }) => id.toLowerCase() === wanted) ??
    pictures.find(({ name }) => name.toLowerCase() === wanted);
  return found ? objectOf('Shape', { sheet, id: found.id }) : null;
}
