import { newNameWrite } from './newNameWrite';
import { isoDay, parseIsoDay, type Day } from '../../../domain/dates/day';
import { parsePeriod, type Period } from '../../../domain/dates/period';
import type { MonthSnapshot } from '../../../domain/summary/monthSnapshot';
import { readMonthTable } from '../../../domain/summary/monthTable';
import type { PlainWrite } from '../../back/PlainWrite';
import type { ExcelContext } from '../../session/excelSession';

/** A month's dated copy: which month, and the as-of day it was closed for. */
export interface ClosedMonth {
  period: Period;
  closedOn: Day;
}

/** The defined name of a dated copy; its sheet may be renamed and moved, the name leads to it. */
const nameOf = ({ period, closedOn }: ClosedMonth): string =>
  `OpsClosed_${period.replace('-', '_')}_on_${isoDay(closedOn).replace(/-/g, '_')}`;

function readName(name: string): ClosedMonth | null {
  const [, period, day] = /^OpsClosed_(\d{4}_\d{2})_on_(\d{4}_\d{2}_\d{2})$/.exec(name) ?? [];
  const month = parsePeriod((period ?? '').replace('_', '-'));
  const closedOn = parseIsoDay((day ?? '').replace(/_/g, '-'));
  return month === null || closedOn === null ? null : { period: month, closedOn };
}

/** The workbook's dated copies, and all defined names, lower case. */
export interface ClosingsSnapshot {
  closed: readonly ClosedMonth[];
  names: ReadonlySet<string>;
  /** What the names of dated copies stand for. */
  formulas: ReadonlyMap<string, string>;
}

/** Queues the reading of which months are closed; call the answer after the next sync. */
export function queueClosingsRead(context: ExcelContext): () => ClosingsSnapshot {
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  return () => {
    const all = names.items.map(({ name }) => name);
    return {
      closed: all.flatMap((name) => readName(name) ?? []),
      names: new Set(all.map((name) => name.toLowerCase())),
      formulas: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    };
  };
}

/**
 * Queues the reading of a dated copy; call the answer after the next sync.
 * @returns null when its sheet was deleted; its month is null when it was edited beyond reading
 */
export function queueClosingRead(
  context: ExcelContext,
  closed: ClosedMonth,
): () => { sheet: string; month: MonthSnapshot | null } | null {
  const range = context.workbook.names.getItem(nameOf(closed)).getRangeOrNullObject();
  range.load('values');
  range.worksheet.load('name');
  return () =>
    range.isNullObject
      ? null
      : {
          sheet: range.worksheet.name,
          month: readMonthTable(range.values.map((row: unknown[]) => row.map(String))),
        };
}

/**
 * Reads a dated copy back.
 * @returns null when its sheet was deleted or edited beyond reading.
 */
export async function readClosing(
  context: ExcelContext,
  closed: ClosedMonth,
): Promise<{ sheet: string; month: MonthSnapshot } | null> {
  const asked = queueClosingRead(context, closed);
  await context.sync();
  const found = asked();
  return found?.month ? { sheet: found.sheet, month: found.month } : null;
}

/** The name that leads to a dated copy, to be written after its sheet; a copy that is brought up to date has it. */
export function closingName(
  { names, formulas }: ClosingsSnapshot,
  closed: ClosedMonth,
  sheet: string,
): PlainWrite {
  const name = nameOf(closed);
  const before = formulas.get(name);
  return newNameWrite({
    defined: names,
    name,
    meaning: ({ workbook }) => workbook.worksheets.getItem(sheet).getUsedRange(true),
    isHidden: true,
    ...(before === undefined ? {} : { before }),
  });
}
