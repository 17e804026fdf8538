import type { CellError, CellValue } from '../book/Book';
import { days1904 } from './displayText';
import { parseValue } from './numfmt';

export interface InputContext {
  /** The cell's number format; absent = `General`. */
  numberFormat?: string;
  /** The year of a date typed without one: handed in, so that nothing here reads a clock. */
  currentYear: number;
  /** Dates become serial numbers of the 1904 system. */
  date1904?: boolean;
}

export type ParsedInput =
  | { kind: 'formula'; formula: string }
  | {
      kind: 'value';
      value: CellValue;
      /** What the input implies, for a cell whose format is `General`. */
      numberFormat?: string;
      /** The input began with an apostrophe. */
      quotePrefix?: true;
    };

/**
 * What an en-US Excel makes of a string typed into a cell or set as its value: a number, a date, a truth value, an
 * error, a formula or text. Dates take the short date format, however they were written (`2026-06-10` shows as
 * `6/10/2026`).
 *
 * Sources: learn.microsoft.com Excel.Range `values` (strings are parsed in the en-US locale; `=`, `+` and `-` begin
 * formulas), support.microsoft.com "Stop automatically changing numbers to dates" and "Format numbers as text".
 */
export function parseInput(text: string, context: InputContext): ParsedInput {
  if (text === '') return { kind: 'value', value: null };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1), quotePrefix: true };
  if (context.numberFormat === '@') return { kind: 'value', value: text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (isError(text)) return { kind: 'value', value: { error: text.toUpperCase() as CellError['error'] } };
  const parsed = parseDated(text, context.currentYear);
  if (parsed) return withFormat(parsed.value, parsed.formatId, context);
  if (/^[+-]\s*[\p{L}\p{N}("'#[@.\\_]/u.test(text)) return { kind: 'formula', formula: `=${text}` };
  if (/^@[\p{L}_][\p{L}\p{N}_.]*\(/u.test(text)) return { kind: 'formula', formula: `=${text.slice(1)}` };
  return { kind: 'value', value: text };
}

interface ParsedValue {
  value: number | boolean;
  formatId: number | undefined;
}

function parseDated(text: string, currentYear: number): ParsedValue | null {
  const parsed = parse(text);
  if (!parsed || (parsed.formatId !== dayAndMonth && parsed.formatId !== monthAndYear)) return parsed;
  // The library fills in the clock's year; what reads as a day of the given year is one.
  const separator = text.includes('/') ? '/' : text.includes('-') ? '-' : ' ';
  const dated = parse(`${text.trim()}${separator}${currentYear}`);
  if (typeof dated?.value === 'number' && dateFormats.has(dated.formatId))
    return { ...dated, formatId: dayAndMonth };
  return parsed;
}

function parse(text: string): ParsedValue | null {
  const parsed = parseValue(text);
  if (!parsed || (typeof parsed.value !== 'number' && typeof parsed.value !== 'boolean')) return null;
  return { value: parsed.value, formatId: parsed.formatId };
}

function withFormat(
  value: number | boolean,
  formatId: number | undefined,
  context: InputContext,
): ParsedInput {
  const format = formatId === undefined ? undefined : builtInFormats[formatId];
  const isDate =
    formatId !== undefined &&
    (dateFormats.has(formatId) || formatId === dayAndMonth || formatId === monthAndYear);
  const shifted = typeof value === 'number' && isDate && context.date1904 ? value - days1904 : value;
  return { kind: 'value', value: shifted, ...(format === undefined ? {} : { numberFormat: format }) };
}

const isError = (text: string): boolean =>
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/i.test(text);

const dayAndMonth = 16;
const monthAndYear = 17;
const dateFormats: ReadonlySet<number | undefined> = new Set([14, 15, 22]);

/** ECMA-376 part 1, 18.8.30 "numFmts": the formats that go by number, as en-US Excel shows them. */
const builtInFormats: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  6: '$#,##0_);[Red]($#,##0)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};
