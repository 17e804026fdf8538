import type { WorkbookState } from '../../workbook/WorkbookState';
import type { UniverHandle } from '../library/UniverHandle';
import { readFilteredRows } from '../reading/readFilteredRows';
import { asReference, changeFunction, type Calculate } from './changeFunction';
import { countFrom1904 } from './countFrom1904';
import { formatText } from './formatText';
import { keepTextLiterals } from '../reading/keepTextLiterals';
import { negateText } from './negateText';
import { onlyValue } from '../doubts/onlyValue';
import { readLiterals } from '../reading/readLiterals';
import { readNumbers } from './readNumbers';
import { refuseDottedDates } from './refuseDottedDates';
import { sortCopies } from './sortCopies';
import { staysInMonth } from './staysInMonth';
import { takeConditions } from './takeConditions';
import { wholeMonths } from './wholeMonths';
import { writeDigits } from './writeDigits';

/** Brings Univer's worksheet functions to Excel's results where they are known to differ. */
export function correctFunctions(handle: UniverHandle, state: WorkbookState): void {
  // What these two give is a reference; one made from a table's forgets the sheet it is on.
  for (const name of ['INDEX', 'OFFSET'])
    changeFunction(handle, name, (calculate) => withSheetName(handle, calculate));
  // It reads a start or a number of days that is in a cell as 0.
  changeFunction(
    handle,
    'WORKDAY.INTL',
    (calculate) =>
      (start, days, ...rest) =>
        calculate(...[start, days].flatMap((value) => (value ? [onlyValue(value)] : [])), ...rest),
  );
  changeFunction(handle, 'TEXT', (calculate) => formatText(handle, calculate));
  changeFunction(handle, 'EDATE', (calculate) => staysInMonth(handle, calculate));
  readNumbers(handle);
  refuseDottedDates(handle);
  sortCopies(handle);
  takeConditions(handle);
  wholeMonths(handle);
  writeDigits(handle);
  readLiterals(handle);
  keepTextLiterals(handle);
  negateText(handle);
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
