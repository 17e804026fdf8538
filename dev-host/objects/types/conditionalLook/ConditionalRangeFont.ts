import type { FontStyle } from '../../../engine/book/Book';
import { color, flag, oneOf } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { FormatKey } from '../../model/ObjectStates';
import type { ObjectType, Property } from '../../model/ObjectType';
import { findFormat, updateFormat } from '../../rules/formats';

export const conditionalRangeFont: ObjectType<'ConditionalRangeFont'> = {
  members: {
    bold: property(
      (font) => font.bold ?? null,
      (value) => ({ bold: flag(value, 'bold') }),
    ),
    italic: property(
      (font) => font.italic ?? null,
      (value) => ({ italic: flag(value, 'italic') }),
    ),
    strikethrough: property(
      (font) => font.strikethrough ?? null,
      (value) => ({ strikethrough: flag(value, 'strikethrough') }),
    ),
    color: property(
      (font) => font.color ?? '',
      (value) => ({ color: color(value, 'color') }),
    ),
    underline: property(
      (font) => (font.underline === undefined ? 'None' : font.underline === 'double' ? 'Double' : 'Single'),
      (value) => {
        const word = oneOf(value, 'underline', ['None', 'Single', 'Double']);
        return { underline: word === 'None' ? undefined : word === 'Double' ? 'double' : 'single' };
      },
    ),
    clear: {
      call: (key, _args, batch) =>
        updateFormat(key, batch, ({ style }) => {
          delete style.font;
        }),
    },
  },
};

function property(
  pick: (font: FontStyle) => unknown,
  change: (value: unknown) => FontStyle,
): Property<FormatKey> {
  return {
    get: (key: FormatKey, batch: Batch) => pick(findFormat(key, batch).style.font ?? {}),
    set: (key: FormatKey, value: unknown, batch: Batch) => {
      const changed = change(value);
      updateFormat(key, batch, ({ style }) => {
        style.font = { ...style.font, ...changed };
      });
    },
  };
}
