import { color, flag, number, oneOf, text } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { styleProperty } from '../../format/styleProperty';

// What Excel uses where a cell says nothing.
const defaultName = 'Calibri';
const defaultSize = 11;

export const rangeFont: ObjectType<'RangeFont'> = {
  members: {
    name: styleProperty(
      (style) => style.font?.name ?? defaultName,
      (value) => ({ font: { name: text(value, 'name') } }),
    ),
    size: styleProperty(
      (style) => style.font?.size ?? defaultSize,
      (value) => ({ font: { size: number(value, 'size') } }),
    ),
    color: styleProperty(
      (style) => style.font?.color ?? '#000000',
      (value) => ({ font: { color: color(value, 'color') } }),
    ),
    bold: styleProperty(
      (style) => style.font?.bold ?? false,
      (value) => ({ font: { bold: flag(value, 'bold') || undefined } }),
    ),
    italic: styleProperty(
      (style) => style.font?.italic ?? false,
      (value) => ({ font: { italic: flag(value, 'italic') || undefined } }),
    ),
    strikethrough: styleProperty(
      (style) => style.font?.strikethrough ?? false,
      (value) => ({ font: { strikethrough: flag(value, 'strikethrough') || undefined } }),
    ),
    underline: styleProperty(
      (style) => (style.font?.underline === undefined ? 'None' : underlineWords[style.font.underline]),
      (value) => {
        const word = oneOf(value, 'underline', ['None', ...Object.values(underlineWords)]);
        const key = underlineKeys.find((entry) => underlineWords[entry] === word);
        return { font: { underline: key } };
      },
    ),
  },
};

const underlineWords = {
  single: 'Single',
  double: 'Double',
  singleAccountant: 'SingleAccountant',
  doubleAccountant: 'DoubleAccountant',
} as const;
const underlineKeys = ['single', 'double', 'singleAccountant', 'doubleAccountant'] as const;
