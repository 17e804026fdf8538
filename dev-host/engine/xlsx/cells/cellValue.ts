import type { CellError, CellValue } from '../../book/Book';

const errors: readonly CellError['error'][] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
];

/** The errors the file format knows; newer ones are kept beside the cell in parts that are not carried. */
const storedErrors: ReadonlySet<string> = new Set(errors.slice(0, 7));

/** An error as the file holds it → the book's; one the book does not know becomes `#VALUE!`. */
export function errorFromFile(text: string): CellError {
  return { error: errors.find((error) => error === text) ?? '#VALUE!' };
}

/** `#SPILL!` and `#CALC!` are stored as `#VALUE!`, as Excel does; they come back when the file is calculated. */
export function errorToFile(error: string): string {
  return storedErrors.has(error) ? error : '#VALUE!';
}

/**
 * An ISO 8601 date of a cell of type `d` → serial number. Reads the fields as they stand, so the machine's time
 * zone has no say. ECMA-376 18.17.4.2.
 */
export function serialFromIso(text: string, date1904: boolean): CellValue {
  const [whole, date, time = '00:00'] =
    /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/.exec(text) ?? [];
  const milliseconds = Date.parse(`${date ?? '1899-12-30'}T${time}Z`);
  if (whole === undefined || Number.isNaN(milliseconds)) return text;
  const days = milliseconds / 86_400_000 + 25_569;
  if (date === undefined) return days;
  if (date1904) return days - 1462;
  // The 1900 system counts a 29 February that never was, so the days before it are one less.
  return days < 61 ? days - 1 : days;
}
