import type { WorkbookState } from '../../WorkbookState';
import type { UniverHandle } from '../UniverHandle';
import { readExactly } from '../reading/readExactly';
import { readFilteredRows } from '../reading/readFilteredRows';
import { allowArrayConstants } from './allowArrayConstants';
import { asReference, changeFunction, type Calculate } from './changeFunction';
import { countBlankElements } from './countBlankElements';
import { countFrom1904 } from './countFrom1904';
import { countLeapDay1900 } from './countLeapDay1900';
import { extremesOfNone } from './extremesOfNone';
import { findSheet } from './findSheet';
import { formatText } from './formatText';
import { ignoreTexts } from './ignoreTexts';
import { keepTextLiterals } from './keepTextLiterals';
import { lookUpZero } from './lookUpZero';
import { makeLongBlocks } from './makeLongBlocks';
import { matchEmptyTexts } from './matchEmptyTexts';
import { negateText } from './negateText';
import { onlyValue } from './onlyValue';
import { readChineseHalves } from './readChineseHalves';
import { readLiterals } from './readLiterals';
import { readNumbers } from './readNumbers';
import { refuseDottedDates } from './refuseDottedDates';
import { sameSizes } from './sameSizes';
import { searchPattern } from './searchPattern';
import { sortCopies } from './sortCopies';
import { staysInMonth } from './staysInMonth';
import { sumRangeSizes } from './sumRangeSizes';
import { takeConditions } from './takeConditions';
import { wholeMonths } from './wholeMonths';
import { writeDigits } from './writeDigits';

/** Brings Univer's worksheet functions to Excel's results where they are known to differ. */
export function correctFunctions(handle: UniverHandle, state: WorkbookState): void {
  // What these two give is a reference; one made from a table's forgets the sheet it is on.
  for (const name of ['INDEX', 'OFFSET'])
    changeFunction(handle, name, (calculate) => withSheetName(handle, calculate));
  // It reads a start or a number of days that stands in a cell as 0.
  changeFunction(
    handle,
    'WORKDAY.INTL',
    (calculate) =>
      (start, days, ...rest) =>
        calculate(...[start, days].flatMap((value) => (value ? [onlyValue(value)] : [])), ...rest),
  );
  changeFunction(handle, 'TEXT', (calculate) => formatText(handle, readChineseHalves(handle, calculate)));
  changeFunction(handle, 'SEARCH', (calculate) => searchPattern(handle, calculate));
  changeFunction(handle, 'INDIRECT', (calculate) => findSheet(handle, calculate));
  changeFunction(handle, 'DATE', (calculate) => countLeapDay1900(handle, calculate));
  changeFunction(handle, 'EDATE', (calculate) => staysInMonth(handle, calculate));
  changeFunction(handle, 'SUMPRODUCT', (calculate) => sameSizes(handle, calculate));
  countBlankElements(handle);
  extremesOfNone(handle);
  ignoreTexts(handle);
  lookUpZero(handle);
  matchEmptyTexts(handle);
  readNumbers(handle);
  refuseDottedDates(handle);
  sortCopies(handle);
  sumRangeSizes(handle);
  takeConditions(handle);
  wholeMonths(handle);
  writeDigits(handle);
  readLiterals(handle);
  allowArrayConstants(handle);
  makeLongBlocks(handle);
  keepTextLiterals(handle);
  negateText(handle);
  readExactly(handle);
  readFilteredRows(handle);
  countFrom1904(handle, () => state.date1904);
}

function withSheetName(handle: UniverHandle, calculate: Calculate): Calculate {
  return (reference, ...rest) => {
    const table = asReference(reference);
    const sheet = table?.isTable() ? table.getForcedSheetId() : undefined;
    if (table && sheet) table.setForcedSheetName(handle.workbook.getSheetBySheetId(sheet)?.getName() ?? '');
    return calculate(reference, ...rest);
  };
}
