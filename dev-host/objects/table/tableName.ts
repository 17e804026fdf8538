import type { Engine } from '../../engine/workbook/Engine';
import { parseLocalAddress } from '../cells/address';
import type { TableKey } from '../model/ObjectStates';
import { OfficeError } from '../model/OfficeError';
import { allTables } from './findTable';

/**
 * Checks a table's name by Excel's rules (support article "Rename an Excel table"): begins with a letter, `_` or
 * `\`, no spaces, at most 255 characters, not a cell reference, not `C` or `R`. Throws `InvalidArgument`, or
 * `ItemAlreadyExists` when a table or a defined name has it.
 */
export function checkTableName(engine: Engine, name: string, own?: TableKey): string {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  if (!isValidName(name)) throw new OfficeError('InvalidArgument');
  const isTaken =
    allTables(engine).some(({ table }) => table.id !== own && same(table.name)) ||
    engine.names().some((item) => item.sheet === null && same(item.name));
  if (isTaken) throw new OfficeError('ItemAlreadyExists');
  return name;
}

/** The rules defined names and table names have in common. */
export function isValidName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    !/^[cr]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    parseLocalAddress(name) === null
  );
}

/** The next free `表1`, `Table1`. */
export function nextTableName(engine: Engine, locale: string): string {
  const base = locale.toLowerCase().startsWith('zh') ? '表' : 'Table';
  const names = new Set(allTables(engine).map(({ table }) => table.name.toLowerCase()));
  for (let number = 1; ; number++) {
    if (!names.has(`${base}${number}`.toLowerCase())) return `${base}${number}`;
  }
}
