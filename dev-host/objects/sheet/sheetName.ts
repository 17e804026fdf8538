import type { Engine, SheetId } from '../../engine/workbook/Engine';
import { OfficeError } from '../model/OfficeError';

/**
 * Checks a name for a sheet by Excel's rules (support article "Rename a worksheet"): 1 to 31 characters, none of
 * `: \ / ? * [ ]`, no apostrophe at either end, not `History`. Throws `InvalidArgument` for a bad name and
 * `ItemAlreadyExists` for one another sheet has, in upper or lower case.
 */
export function checkSheetName(engine: Engine, name: string, own?: SheetId): string {
  const isValid =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!isValid) throw new OfficeError('InvalidArgument');
  const taken = engine
    .sheets()
    .some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken)
    throw new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  return name;
}

/** The next free `Sheet1`, `Sheet2`…, as Excel names a sheet added without a name. */
export function nextSheetName(engine: Engine): string {
  const names = new Set(engine.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let number = engine.sheets().length + 1; ; number++) {
    if (!names.has(`sheet${number}`)) return `Sheet${number}`;
  }
}
