import { flag } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { styleProperty } from '../../format/styleProperty';

export const formatProtection: ObjectType<'FormatProtection'> = {
  members: {
    locked: {
      ...styleProperty(
        (style) => style.locked ?? true,
        (value) => ({ locked: flag(value, 'locked') ? null : false }),
      ),
      source: 'FormatProtection.locked: cells are locked unless set otherwise.',
    },
    formulaHidden: styleProperty(
      (style) => style.formulaHidden ?? false,
      (value) => ({ formulaHidden: flag(value, 'formulaHidden') || null }),
    ),
  },
};
