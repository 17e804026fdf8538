import type { BaseValueObject } from '@univerjs/engine-formula';
import type { WorkbookState } from '../../WorkbookState';
import type { UniverHandle } from '../UniverHandle';
import { asReference, changeFunction, type Calculate } from './changeFunction';
import { countFrom1904 } from './countFrom1904';
import { readChineseHalves } from './readChineseHalves';

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

function onlyValue(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const values = value.getArrayValue();
  return values.length === 1 && values[0]?.length === 1 ? (values[0][0] ?? value) : value;
}
