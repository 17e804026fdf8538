import type { WorkbookState } from '../../workbook/WorkbookState';
import type { UniverHandle } from '../library/UniverHandle';
import { asReference, changeFunction, type Calculate } from './changeFunction';
import { countFrom1904 } from './countFrom1904';
import { keepTextLiterals } from '../reading/keepTextLiterals';
import { readLiterals } from '../reading/readLiterals';
import { staysInMonth } from './staysInMonth';
import { writeDigits } from './writeDigits';

/** Brings Univer's worksheet functions to Excel's results where they are known to differ. */
export function correctFunctions(handle: UniverHandle, state: WorkbookState): void {
  // Univer's sort the very cells they are given, for all the formulas that read them.
  handle.injector.get(handle.library.IFunctionService).unregisterExecutors('SORT', 'SORTBY');
  // What these two give is a reference; one made from a table's forgets the sheet it is on.
  for (const name of ['INDEX', 'OFFSET'])
    changeFunction(handle, name, (calculate) => withSheetName(handle, calculate));
  changeFunction(handle, 'EDATE', (calculate) => staysInMonth(handle, calculate));
  writeDigits(handle);
  readLiterals(handle);
  keepTextLiterals(handle);
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
