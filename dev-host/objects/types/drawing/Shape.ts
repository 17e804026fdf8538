import { flag, invalid, number, oneOf, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { ShapeKey } from '../../model/ObjectStates';
import { type Method, type ObjectType, type Property } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { requireAllowed } from '../../cells/protection';
import { findPicture, updatePicture } from '../../drawing/pictures';

/** A picture over the cells. It keeps its place while cells are inserted: how it is tied to them is not built. */
export const shape: ObjectType<'Shape'> = {
  id: ({ id }) => id,
  members: {
    id: { get: ({ id }) => id },
    type: { get: () => 'Image' },
    name: kept('name', text),
    altTextTitle: kept('altTextTitle', text),
    altTextDescription: kept('altTextDescription', text),
    left: kept('left', notNegative),
    top: kept('top', notNegative),
    width: kept('width', positive),
    height: kept('height', positive),
    rotation: kept('rotation', number),
    lockAspectRatio: {
      ...kept('lockAspectRatio', flag),
      source: 'Shapes article: setting width or height changes only that side, even when it is locked.',
    },
    visible: kept('visible', flag),
    level: { get: () => 0, source: 'Shape.level: 0 for a shape in no group; groups are not built.' },
    zOrderPosition: {
      get: ({ sheet, id }, batch) => batch.engine.parts(sheet).pictures.findIndex((one) => one.id === id),
    },
    image: { object: (key) => objectOf('Image', key) },
    incrementLeft: moved('left'),
    incrementTop: moved('top'),
    delete: {
      call: (key, _args, batch) => {
        requireAllowed(batch.engine, key.sheet, 'allowEditObjects');
        findPicture(key, batch);
        batch.engine.updateParts(key.sheet, (parts) => {
          parts.pictures = parts.pictures.filter(({ id }) => id !== key.id);
        });
      },
    },
    getAsImage: {
      call: (key, [format], batch) => {
        const wanted = oneOf(format, 'format', ['BMP', 'JPEG', 'GIF', 'PNG']);
        const picture = findPicture(key, batch);
        if (picture.format === wanted) return picture.image;
        throw new OfficeError('NotImplemented', 'dev-host does not turn images into other formats.');
      },
      source: 'Shape.getAsImage: here the image as it was added, whatever its size on the sheet.',
    },
  },
};

type PictureProperty =
  | 'name'
  | 'altTextTitle'
  | 'altTextDescription'
  | 'left'
  | 'top'
  | 'width'
  | 'height'
  | 'rotation'
  | 'lockAspectRatio'
  | 'visible';

/** A property kept as state and read back. */
function kept<Value extends string | number | boolean>(
  name: PictureProperty,
  check: (value: unknown, name: string) => Value,
): Property<ShapeKey> {
  return {
    get: (key: ShapeKey, batch: Batch) => findPicture(key, batch)[name],
    set: (key: ShapeKey, value: unknown, batch: Batch) => {
      const checked = check(value, name);
      updatePicture(key, batch, (picture) => Object.assign(picture, { [name]: checked }));
    },
  };
}

function moved(side: 'left' | 'top'): Method<ShapeKey> {
  return {
    call: (key: ShapeKey, [increment]: readonly unknown[], batch: Batch) => {
      const points = number(increment, 'increment');
      updatePicture(key, batch, (picture) => (picture[side] = Math.max(0, picture[side] + points)));
    },
  };
}

/** Shape.left and top throw InvalidArgument for a negative value, width and height for zero as well. */
function notNegative(value: unknown, name: string): number {
  const points = number(value, name);
  if (points < 0) throw invalid(name, 'zero or more');
  return points;
}

function positive(value: unknown, name: string): number {
  const points = number(value, name);
  if (points <= 0) throw invalid(name, 'more than zero');
  return points;
}
