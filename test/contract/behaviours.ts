import { blankAndNull } from './cases/blankAndNull';
import { conditionalFormats } from './cases/conditionalFormats';
import { dateFunction } from './cases/dateFunction';
import { enteredValues } from './cases/enteredValues';
import { followingReferences } from './cases/followingReferences';
import { names } from './cases/names';
import { nullObjects } from './cases/nullObjects';
import { numberFormatText } from './cases/numberFormatText';
import { tableGrowth } from './cases/tableGrowth';
import { validationRules } from './cases/validationRules';
import { writeShape } from './cases/writeShape';
import type { Behaviour } from './ContractCase';

/** The whole contract, in the order it is run and reported. */
export const behaviours: readonly Behaviour[] = [
  nullObjects,
  enteredValues,
  blankAndNull,
  writeShape,
  tableGrowth,
  followingReferences,
  names,
  validationRules,
  conditionalFormats,
  dateFunction,
  numberFormatText,
];
