import type { WorkbookState } from '../../WorkbookState';
import type { UniverHandle } from '../UniverHandle';
import { asReference, changeFunction, type Calculate } from './changeFunction';
import { countBlankElements } from './countBlankElements';
import { countFrom1904 } from './countFrom1904';
import { countLeapDay1900 } from './countLeapDay1900';
import { forgetUnasked } from './forgetUnasked';
import { keepTextLiterals } from './keepTextLiterals';
import { makeLongBlocks } from './makeLongBlocks';
import { negateText } from './negateText';
import { onlyValue } from './onlyValue';
import { readArrayConstants } from './readArrayConstants';
import { readChineseHalves } from './readChineseHalves';
import { readExactly } from '../reading/readExactly';
import { cutByAt } from '../reading/cutByAt';
import { readUsedPart } from '../reading/readUsedPart';
import { readFilteredRows } from '../reading/readFilteredRows';
import { staysInMonth } from './staysInMonth';

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
  changeFunction(handle, 'TEXT', (calculate) => readChineseHalves(handle, calculate));
  changeFunction(handle, 'DATE', (calculate) => countLeapDay1900(handle, calculate));
  changeFunction(handle, 'EDATE', (calculate) => staysInMonth(handle, calculate));
  countBlankElements(handle);
  makeLongBlocks(handle);
  keepTextLiterals(handle);
  forgetUnasked(handle.library);
  readArrayConstants(handle.library);
  negateText(handle);
  readUsedPart(handle.library);
  cutByAt(handle.library);
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
