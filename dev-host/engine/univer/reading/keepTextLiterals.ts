import type { UniverHandle } from '../library/UniverHandle';

/**
 * Functions whose arguments may be any text. Univer makes a number of text in a formula that looks like a date, a time
 * or per cent (`IF(A1>1,"50%","")` would be 0.5); Excel leaves text alone until a number is needed.
 * Source: the support article "TYPE function" and those of the functions, whose arguments are values or text.
 */
// prettier-ignore
const takeText = [
  'CHOOSE', 'CLEAN', 'CONCAT', 'CONCATENATE', 'HLOOKUP', 'HYPERLINK', 'IF', 'IFERROR', 'IFNA', 'IFS', 'ISNONTEXT',
  'ISNUMBER', 'ISTEXT', 'LOOKUP', 'LOWER', 'MATCH', 'N', 'PROPER', 'REPT', 'SUBSTITUTE', 'SWITCH', 'T', 'TEXTJOIN',
  'TRIM', 'TYPE', 'UPPER', 'VALUE', 'VLOOKUP', 'XLOOKUP', 'XMATCH',
] as const;

export function keepTextLiterals({ injector, library }: UniverHandle): void {
  const functions = injector.get(library.IFunctionService);
  for (const name of takeText) {
    const executor = functions.getExecutor(name);
    if (!executor) throw new Error(`Univer has no function ${name}.`);
    executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}
