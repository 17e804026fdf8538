import { isDateFormat } from '../../../domain/dates/isDateFormat';
import type { LookValue } from '../../look/cellLook';
import { EARLIER_NUMBER_FORMATS } from '../../look/earlierLooks';
import { plainFormat, yearOfShortDate } from '../../look/shortDate';
import { readsFormats } from '../../read/tableSnapshot';
import type { LookedAt, LookedTable } from './LookedTable';
import type { LookStep } from './lookStep';
import type { Question } from './Question';

/** Number formats are in most snapshots, cell by cell: dates that are shown as numbers, days off the plan without a sign. */
export function numberFormatSteps(looked: LookedTable): LookStep[] {
  const { table, seen, dateSystem } = looked;
  return comparedColumns(looked).flatMap(({ column, isDate, earlier }): LookStep[] => {
    const { at, wanted } = column;
    const steps: LookStep[] = [];
    seen.rows.forEach((cells, row) => {
      const before = plainFormat(cells[at]?.numberFormat ?? 'General');
      const isOurs = before === wanted.numberFormat || yearOfShortDate(before, dateSystem) !== null;
      const was = earlier.includes(before) ? 'earlier' : 'changed';
      // A way to write dates that somebody chose shows them all the same.
      if (isOurs || (isDate && was === 'changed' && isDateFormat(before))) return;
      const last = steps.at(-1);
      if (last && last.before === before && last.from + last.count === row) last.count += 1;
      else
        steps.push({
          ...stepOf(table, seen, at),
          ...{ from: row, count: 1, before, after: wanted.numberFormat, was },
        });
    });
    return steps;
  });
}

/** Those of a table whose snapshot does not say them. */
export function numberFormatQuestions(looked: LookedTable): Question[] {
  const { table, seen } = looked;
  if (readsFormats(table)) return [];
  return comparedColumns({ ...looked, isAsked: true }).map(({ column: { at, wanted }, isDate, earlier }) => ({
    step: stepOf(table, seen, at),
    wanted: () => wanted.numberFormat,
    earlier,
    isOurs: (value) => {
      const before = plainFormat(String(value));
      return before === wanted.numberFormat || (isDate && !earlier.includes(before) && isDateFormat(before));
    },
    probe: {
      rows: seen.rows.length,
      queue: (from, count) => queueFormatRead(seen.body.getCell(from, at).getResizedRange(count - 1, 0)),
    },
  }));
}

const stepOf = (table: LookedTable['table'], { sheet, headers }: LookedTable['seen'], at: number) =>
  ({ table, sheet, place: 'body', header: headers[at] ?? '', part: 'numberFormat' }) as const;

function queueFormatRead(cells: Excel.Range): () => LookValue | null {
  cells.load('numberFormat');
  return () => {
    const formats = new Set((cells.numberFormat as unknown[][]).map(([format]) => String(format)));
    const [only = null] = formats;
    return formats.size === 1 ? only : null;
  };
}

/** Columns of which an earlier version or nobody may have set the number format, with those formats. */
function comparedColumns({ table, columns, isAsked = false }: LookedTable & { isAsked?: boolean }) {
  if (!isAsked && !readsFormats(table)) return [];
  return columns.flatMap((column: LookedAt) => {
    const { numberFormat, validation } = column.wanted;
    const isTyped = validation?.kind === 'dateFrom';
    const earlier = EARLIER_NUMBER_FORMATS[isTyped ? 'date' : numberFormat];
    if (!isTyped && earlier === undefined) return [];
    return [{ column, isDate: isTyped || isDateFormat(numberFormat), earlier: earlier ?? [] }];
  });
}
