import type { UniverHandle } from '../UniverHandle';
import type { Calculate } from './changeFunction';
import { onlyValue } from './onlyValue';

/** INDIRECT to a sheet that there is not: #REF!, where Univer's gives #VALUE!. */
export function findSheet(handle: UniverHandle, calculate: Calculate): Calculate {
  const { ErrorValueObject, ErrorType } = handle.library;
  return (text, ...rest) => {
    if (!text) return calculate(...rest);
    const [, quoted, plain] =
      /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(String(onlyValue(text).getValue())) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name !== undefined && !handle.workbook.getSheetBySheetName(name)
      ? ErrorValueObject.create(ErrorType.REF)
      : calculate(text, ...rest);
  };
}
