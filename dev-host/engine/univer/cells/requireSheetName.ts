import { EngineError } from '../../workbook/Engine';

/**
 * Throws where a sheet cannot have the name. The rules: support article "Rename a worksheet".
 * @param others names of the other sheets
 */
export function requireSheetName(name: string, others: readonly string[]): void {
  const isName =
    name !== '' &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    !/^history$/i.test(name);
  if (!isName) throw new EngineError('InvalidArgument', `"${name}" cannot be the name of a sheet.`);
  if (others.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new EngineError('ItemAlreadyExists', `There is a sheet named "${name}" already.`);
}
