import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverHandle } from '../library/UniverHandle';
import { changeArguments } from './changeArguments';

/** Functions of a number to which Univer gives a text that is in a cell as it is. */
const ofNumbers =
  'ABS DAY EXP HOUR LN LOG LOG10 MINUTE MOD MONTH POWER ROUND ROUNDDOWN ROUNDUP SECOND SQRT WEEKDAY YEAR';

/** Lets functions of a number take the text "30" in a cell for that number. */
export function readNumbers(handle: UniverHandle): void {
  const { NumberValueObject } = handle.library;
  const change = (one: BaseValueObject) => NumberValueObject.create(Number(one.getValue()));
  for (const name of ofNumbers.split(' ')) changeArguments(handle, name, { applies: isNumberText, change });
}

function isNumberText(one: BaseValueObject): boolean {
  if (!one.isString()) return false;
  const text = String(one.getValue()).trim();
  return text !== '' && Number.isFinite(Number(text));
}
