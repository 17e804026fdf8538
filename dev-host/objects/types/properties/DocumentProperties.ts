import type { BookProperties } from '../../../engine/book/Book';
import { integer, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type ObjectType, type Property } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';

export const documentProperties: ObjectType<'DocumentProperties'> = {
  members: {
    title: property('title'),
    subject: property('subject'),
    author: property('author'),
    keywords: property('keywords'),
    comments: property('comments'),
    category: property('category'),
    manager: property('manager'),
    company: property('company'),
    revisionNumber: {
      get: (_, batch) => Number(batch.engine.properties().revision ?? 0),
      set: (_, value, batch) => {
        batch.engine.properties().revision = String(integer(value, 'revisionNumber', 0));
      },
      source: 'What a workbook without one reads as is not documented: 0 here.',
    },
    lastAuthor: { get: (_, batch) => batch.engine.properties().author ?? '' },
    creationDate: { get: (_, batch) => batch.engine.properties().created ?? null },
    custom: { object: () => objectOf('CustomPropertyCollection', null) },
  },
};

type TextProperty = Exclude<keyof BookProperties, 'custom' | 'created' | 'modified' | 'revision'>;

function property(name: TextProperty): Property<null> {
  return {
    get: (_: null, batch: Batch) => batch.engine.properties()[name] ?? '',
    set: (_: null, value: unknown, batch: Batch) => {
      batch.engine.properties()[name] = text(value, name);
    },
  };
}
