import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import { someValue } from './eachValue';
import { onlyValue } from './onlyValue';
import { doubtOfCells } from './doubtOfCells';
import { cellValues } from './cellValues';

type Values = readonly FunctionVariantType[];
type HasSheet = (name: string) => boolean;

interface Doubt {
  of: ReadonlySet<string>;
  reason: string;
  holds(values: Values): boolean;
}

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const some = (values: Values, pattern: RegExp): boolean => values.some((value) => holdsText(value, pattern));

/** Functions and operators that Univer (0.25.1) works out as Excel does only for some arguments, and why. */
const doubtsOfArguments: readonly Doubt[] = [
  {
    of: named('AVERAGEIF SUMIF'),
    reason: 'a range of another size than the range that is searched',
    holds: ([searched, , read]) => differ(searched, read),
  },
  {
    of: named('COUNTA'),
    // Excel counts blank elements of what a function gives, as of UNIQUE and FILTER; only blank cells it does not.
    reason: 'the count of what a function gives',
    holds: (values) => values.some(isCalculatedBlock),
  },
  {
    of: named('DATE'),
    reason: 'a day of 1900, whose February had 29 days to Excel',
    holds: ([year]) => [0, 1900].includes(numberOf(year)),
  },
  {
    of: named('SEARCH'),
    reason: 'a search for a pattern',
    holds: ([sought]) => holdsText(sought, /[?*~]/),
  },
  {
    of: named('SUMPRODUCT'),
    reason: 'a sum of products of blocks of different sizes',
    holds: (values) => new Set(values.map(sizeOf)).size > 1,
  },
  {
    of: named('TEXT'),
    reason: 'a number format with Chinese signs',
    holds: ([, format]) => holdsText(format, /\[DBNum|上午/i),
  },
  {
    of: named('TEXT'),
    reason: 'an empty number format',
    holds: ([, format]) => holdsText(format, /^$/),
  },
  {
    of: named('TEXT'),
    reason: 'the text of a truth value',
    holds: ([value]) => holds(value, (one) => one.isBoolean()),
  },
  {
    of: named('EDATE EOMONTH'),
    reason: 'a part of a month',
    holds: ([, months]) => holds(months, (one) => one.isNumber() && !Number.isInteger(one.getValue())),
  },
  {
    of: named('WORKDAY.INTL'),
    reason: 'WORKDAY.INTL of what is in a cell',
    holds: ([start, days]) => [start, days].some((value) => value?.isArray() || value?.isReferenceObject()),
  },
  {
    // A text is no condition to Excel, but for TRUE and FALSE; AND and OR leave out texts in cells.
    of: named('IF NOT'),
    reason: 'a text as a condition',
    holds: ([condition]) => holdsText(condition, /^/),
  },
  {
    of: named('AND OR XOR'),
    reason: 'a text as a condition',
    holds: (values) => values.some((value) => !value.isArray() && holdsText(value, /^/)),
  },
  {
    of: named(
      'ABS DAY EXP HOUR LN LOG LOG10 MINUTE MOD MONTH POWER ROUND ROUNDDOWN ROUNDUP SECOND SQRT WEEKDAY YEAR',
    ),
    reason: 'a number that is text',
    holds: (values) => some(values, /^\s*[-+]?\d*\.?\d*(?:E[-+]?\d+)?\s*$/i),
  },
  {
    // Text to Excel; Univer makes a date of it.
    of: named(
      'DATEDIF DATEVALUE DAY DAYS DAYS360 EDATE EOMONTH HOUR ISOWEEKNUM MINUTE MONTH NETWORKDAYS NETWORKDAYS.INTL ' +
        'SECOND TIMEVALUE VALUE WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC PLUS MINUS MULTIPLY DIVIDED POWER',
    ),
    reason: 'a date with dots that is text',
    holds: (values) => some(values, /^\s*\d+\.\d+\.\d+/),
  },
];

const doubtsByName = new Map<string, Doubt[]>();
for (const doubt of doubtsOfArguments)
  for (const name of doubt.of) doubtsByName.set(name, [...(doubtsByName.get(name) ?? []), doubt]);

/** The same for what they come to. */
const doubtsOfResult: Readonly<
  Record<
    string,
    readonly [reason: string, holds: (result: FunctionVariantType, hasSheet: HasSheet) => boolean]
  >
> = {
  INDIRECT: [
    'INDIRECT of a place that is not there',
    (result, hasSheet) => result.isError() || isNowhere(result, hasSheet),
  ],
  MAXIFS: ['the largest of no cells', isNoNumber],
  MINIFS: ['the smallest of no cells', isNoNumber],
  // Univer's give an error for more than there are cells left below the formula in the used part.
  RANDARRAY: ['a block larger than the used part', (result) => result.isError()],
  SEQUENCE: ['a block larger than the used part', (result) => result.isError()],
};

/** Why what a function is given cannot be relied upon to come to what it does in Excel; null = nothing is known. */
export function doubtOfArguments(name: string, values: Values): string | null {
  const doubt = doubtsByName.get(name)?.find((one) => one.holds(values));
  return doubt?.reason ?? doubtOfCells(name, values);
}

/**
 * Why what a function has come to cannot be relied upon; null = nothing is known.
 * @param hasSheet true when the workbook has a sheet of that name
 */
export function doubtOfResult(name: string, result: FunctionVariantType, hasSheet: HasSheet): string | null {
  const [reason, holds] = doubtsOfResult[name] ?? [];
  return reason !== undefined && holds?.(result, hasSheet) ? reason : null;
}

/** A block that a function made; what is not a block of cells as they stand. */
export function isCalculatedBlock(value: FunctionVariantType): value is ArrayValueObject {
  return value.isArray() && !cellValues.has(value as BaseValueObject);
}

/** A reference to a sheet that does not exist. */
function isNowhere(value: FunctionVariantType, hasSheet: HasSheet): boolean {
  const sheet = value.isReferenceObject() ? (value as BaseReferenceObject).getForcedSheetName() : undefined;
  return Boolean(sheet) && !hasSheet(sheet ?? '');
}

function differ(one: FunctionVariantType | undefined, other: FunctionVariantType | undefined): boolean {
  return Boolean(one?.isReferenceObject() && other?.isReferenceObject() && sizeOf(one) !== sizeOf(other));
}

function sizeOf(value: FunctionVariantType): string {
  if (!value.isArray() && !value.isReferenceObject()) return '1×1';
  const block = value as ArrayValueObject | BaseReferenceObject;
  return `${block.getRowCount()}×${block.getColumnCount()}`;
}

function numberOf(value: FunctionVariantType | undefined): number {
  if (!value || value.isReferenceObject()) return NaN;
  const one = onlyValue(value as BaseValueObject);
  return one.isArray() ? NaN : Math.floor(Number(one.getValue()));
}

function holds(value: FunctionVariantType | undefined, test: (one: BaseValueObject) => boolean): boolean {
  return value !== undefined && someValue(value, test);
}

function holdsText(value: FunctionVariantType | undefined, pattern: RegExp): boolean {
  return holds(value, (one) => one.isString() && pattern.test(String(one.getValue())));
}

function isNoNumber(result: FunctionVariantType): boolean {
  return !result.isError() && someValue(result, (one) => !one.isNumber() && !one.isError());
}
