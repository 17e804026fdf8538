import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { findPicture } from '../../drawing/pictures';

export const image: ObjectType<'Image'> = {
  id: ({ id }) => id,
  members: {
    id: { get: ({ id }) => id },
    format: { get: (key, batch) => findPicture(key, batch).format, wireName: 'format' },
    shape: { object: (key) => objectOf('Shape', key) },
  },
};
