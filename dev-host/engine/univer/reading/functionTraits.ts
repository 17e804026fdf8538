import type { FunctionVariantType } from '@univerjs/engine-formula';

/*
 * How worksheet functions and operators, by Univer's names, treat more blank lines (rows, columns) of cells. A function
 * in none of `keepsLines`, `takesAllLines` and `looksAtNumbers` is one of which this is not known.
 */

const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** Come to the same however many blank cells follow. */
export const doesNotMind = words(
  'AVERAGE COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS MAX MIN ROWS SUM SUMIF SUMIFS',
);

/** Give for each line what follows from that line alone, in the order of the lines; some leave lines out. */
export const keepsLines = words(
  'COMPARE CONCATENATE DIVIDED MINUS MULTIPLY PLUS POWER',
  'CHOOSE FILTER IF IFERROR IFNA IFS INDEX NOT OFFSET SWITCH',
  'ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT N T',
  'AVERAGEIF AVERAGEIFS COLUMN COUNTIF COUNTIFS HLOOKUP LOOKUP MATCH MAXIFS MINIFS ROW SUMIF SUMIFS',
  'VLOOKUP XLOOKUP XMATCH',
  'ABS CEILING CEILING.MATH EVEN EXP FLOOR FLOOR.MATH INT LN LOG LOG10 MOD MROUND ODD QUOTIENT ROUND ROUNDDOWN ROUNDUP SIGN',
  'SQRT TRUNC',
  'DATE DATEDIF DATEVALUE DAY DAYS DAYS360 EDATE EOMONTH HOUR ISOWEEKNUM MINUTE MONTH NETWORKDAYS',
  'NETWORKDAYS.INTL SECOND TIME TIMEVALUE WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC',
  'ASC CHAR CLEAN CODE EXACT FIND FIXED LEFT LEN LOWER MID NUMBERVALUE PROPER REPLACE REPT RIGHT SEARCH',
  'SUBSTITUTE TEXT TEXTAFTER TEXTBEFORE TRIM UNICHAR UNICODE UPPER VALUE',
);

/** Make one thing of all lines, and another one with some more lines of the same unless those never matter. */
export const takesAllLines = words(
  'AND AREAS AVERAGE AVERAGEA COLUMNS CONCAT COUNT COUNTA COUNTBLANK GCD ISREF LCM MAX MAXA MIN MINA OR',
  'PRODUCT ROWS SHEET SUM SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 TAKE TEXTJOIN TOCOL TOROW UNIQUE XOR',
  'DAVERAGE DCOUNT DCOUNTA DGET DMAX DMIN DPRODUCT DSTDEV DSTDEVP DSUM DVAR DVARP',
);

/**
 * Look at nothing but numbers. Many lines with one may have to follow until they come to something else (MEDIAN), so
 * comparing tells nothing about those.
 */
export const looksAtNumbers = words(
  'AGGREGATE AVEDEV DEVSQ FREQUENCY GEOMEAN HARMEAN KURT LARGE MEDIAN MODE MODE.SNGL PERCENTILE PERCENTILE.EXC',
  'PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC QUARTILE QUARTILE.EXC QUARTILE.INC RANK',
  'RANK.AVG RANK.EQ SKEW SMALL STDEV STDEV.P STDEV.S STDEVP SUBTOTAL TRIMMEAN VAR VAR.P VAR.S VARP',
  'CORREL COVAR COVARIANCE.P COVARIANCE.S FORECAST FORECAST.LINEAR INTERCEPT IRR MIRR NPV PEARSON RSQ SLOPE XIRR XNPV',
);

/** Look for rows or columns by their number, and find none where they are not read. */
export const reachesFar: Readonly<Record<string, { rows: boolean; columns: boolean }>> = {
  CHOOSECOLS: { rows: false, columns: true },
  CHOOSEROWS: { rows: true, columns: false },
  DROP: { rows: true, columns: true },
  HLOOKUP: { rows: true, columns: false },
  INDEX: { rows: true, columns: true },
  VLOOKUP: { rows: false, columns: true },
};

/** Make something of an error that is none. */
export const takesErrors = words(
  'AGGREGATE COUNT COUNTA COUNTIF COUNTIFS HLOOKUP IFERROR IFNA ISBLANK ISERR ISERROR ISLOGICAL ISNA ISNONTEXT',
  'ISNUMBER ISREF ISTEXT LOOKUP MATCH SUBTOTAL VLOOKUP XLOOKUP XMATCH',
);

/** Give something else each time they are asked. */
export const changesByItself = words('NOW RAND RANDARRAY RANDBETWEEN');

const isZero = (value: FunctionVariantType | undefined) =>
  value !== undefined &&
  !value.isReferenceObject() &&
  Number((value as { getValue(): unknown }).getValue()) === 0;

/** Those that search their second argument, and whether they do so one by one: else they halve it again and again. */
const searchesOneByOne: Readonly<Record<string, (values: readonly FunctionVariantType[]) => boolean>> = {
  HLOOKUP: (values) => isZero(values[3]),
  LOOKUP: () => false,
  MATCH: (values) => isZero(values[2]),
  VLOOKUP: (values) => isZero(values[3]),
  XLOOKUP: (values) => values.length <= 5,
  XMATCH: (values) => values.length <= 3,
};

/** True when the function halves its second argument to find something: where it arrives depends on all that is there. */
export function searchesByHalves(name: string, values: readonly FunctionVariantType[]): boolean {
  const oneByOne = searchesOneByOne[name];
  return oneByOne !== undefined && !oneByOne(values);
}
