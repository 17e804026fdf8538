import { batches } from './cases/batches';
import { blankAndNull } from './cases/blankAndNull';
import { cellEditMode } from './cases/cellEditMode';
import { conditionalFormats } from './cases/conditionalFormats';
import { date1904 } from './cases/date1904';
import { dateFunction } from './cases/dateFunction';
import { enteredValues } from './cases/enteredValues';
import { errorCodes } from './cases/errorCodes';
import { followingReferences } from './cases/followingReferences';
import { loading } from './cases/loading';
import { names } from './cases/names';
import { nullObjects } from './cases/nullObjects';
import { numberFormatText } from './cases/numberFormatText';
import { settings } from './cases/settings';
import { tableGrowth } from './cases/tableGrowth';
import { validationRules } from './cases/validationRules';
import { writeShape } from './cases/writeShape';
import type { Behaviour } from './ContractCase';

/** The whole contract, in the order it is run and reported. */
export const behaviours: readonly Behaviour[] = [
  loading,
  batches,
  errorCodes,
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
  settings,
  cellEditMode,
  date1904,
];
