import { batches } from './cases/batches';
import { blankAndNull } from './cases/blankAndNull';
import { cellEditMode } from './cases/cellEditMode';
import { charts } from './cases/charts';
import { changeEvents } from './cases/changeEvents';
import { conditionalFormats } from './cases/conditionalFormats';
import { date1904 } from './cases/date1904';
import { dateFunction } from './cases/dateFunction';
import { datesAndText } from './cases/datesAndText';
import { drawnCells } from './cases/drawnCells';
import { drawnSheets } from './cases/drawnSheets';
import { enteredValues } from './cases/enteredValues';
import { errorCodes } from './cases/errorCodes';
import { filters } from './cases/filters';
import { followingReferences } from './cases/followingReferences';
import { freezePanes } from './cases/freezePanes';
import { largeWrites } from './cases/largeWrites';
import { loading } from './cases/loading';
import { looks } from './cases/looks';
import { names } from './cases/names';
import { nameScopes } from './cases/nameScopes';
import { nullObjects } from './cases/nullObjects';
import { numberFormatText } from './cases/numberFormatText';
import { pageLayout } from './cases/pageLayout';
import { protection } from './cases/protection';
import { objectEvents } from './cases/objectEvents';
import { payloadLimits } from './cases/payloadLimits';
import { settings } from './cases/settings';
import { sorting } from './cases/sorting';
import { structureProtection } from './cases/structureProtection';
import { tableColumns } from './cases/tableColumns';
import { tableGrowth } from './cases/tableGrowth';
import { tableResize } from './cases/tableResize';
import { tableStates } from './cases/tableStates';
import { validationRules } from './cases/validationRules';
import { worksheets } from './cases/worksheets';
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
  drawnSheets,
  looks,
  dateFunction,
  numberFormatText,
  datesAndText,
  settings,
  changeEvents,
  objectEvents,
  largeWrites,
  payloadLimits,
  cellEditMode,
  date1904,
  nameScopes,
  worksheets,
  protection,
  structureProtection,
  freezePanes,
  sorting,
  filters,
  tableColumns,
  tableResize,
  tableStates,
  pageLayout,
  drawnCells,
  charts,
];
