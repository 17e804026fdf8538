import type { TableKey } from '../../domain/schema/columnKeys';
import { isDateFormat } from '../../domain/dates/isDateFormat';
import { queueLookRead, type CellLook, type LookPart, type LookValue } from '../look/cellLook';
import { bannerLook, bodyLook, headerLook, titleLook } from '../look/columnLook';
import {
  EARLIER_BANNER,
  EARLIER_BODY,
  EARLIER_HEADER,
  EARLIER_HEIGHTS,
  EARLIER_LEFT,
  EARLIER_NUMBER_FORMATS,
  EARLIER_TITLE,
  earlierOf,
  earlierWidth,
} from '../look/earlierLooks';
import { ROW_HEIGHTS, tallRuns } from '../look/rowHeights';
import { plainFormat, yearOfShortDate } from '../look/shortDate';
import type { DateSystem } from '../../domain/dates/serial';
import type { TableSnapshot } from '../read/tableSnapshot';
import { printedColumns } from '../scaffold/templateSheet';
import { sameValue, type LookPlace, type LookStep } from './lookStep';
import { readRuns, type Probe } from './readRuns';
import type { RuledColumn } from './templateRules';

/** A table whose look is compared with what it would be made with. */
export interface LookedTable {
  table: TableKey;
  seen: TableSnapshot;
  fontName: string;
  columns: readonly RuledColumn[];
  dateSystem: DateSystem;
}

/** Reads what differs from how the tables would be made now, whoever made it so. Writes nothing. */
export async function readLooks(
  context: Excel.RequestContext,
  tables: readonly LookedTable[],
): Promise<LookStep[]> {
  const questions = tables.flatMap(questionsOf);
  const views = tables.map(queueViewRead);
  const runs = await readRuns(
    context,
    questions.map(({ probe }) => probe),
  );
  const found = questions.flatMap(({ step, wanted, earlier, isOurs }, index) =>
    (runs[index] ?? []).flatMap(({ from, count, value }): LookStep[] => {
      const after = wanted(from);
      if (sameValue(step.part, value, after) || isOurs?.(value, from)) return [];
      const was = earlier.some((one) => sameValue(step.part, value, one)) ? 'earlier' : 'changed';
      return [{ ...step, from, count, before: value, after, was }];
    }),
  );
  const isWideEnough = (step: LookStep) =>
    step.part !== 'width' || !tables.some((one) => needsWidth(one, step));
  return [
    ...autofitted(found).filter(isMeant).filter(isWideEnough),
    ...tables.flatMap(numberFormatSteps),
    ...views.flatMap((view) => view()),
  ];
}

/** Whether a column shows dates in a way somebody chose, which may not fit the width that ours need. */
function needsWidth({ table, seen, columns, dateSystem }: LookedTable, step: LookStep): boolean {
  if (table !== step.table) return false;
  const column = columns.find(({ at }) => seen.headers[at] === step.header);
  if (column?.wanted.validation?.kind !== 'dateFrom') return false;
  return seen.rows.some((cells) => {
    const format = plainFormat(cells[column.at]?.numberFormat ?? 'General');
    const isOurs =
      yearOfShortDate(format, dateSystem) !== null || EARLIER_NUMBER_FORMATS.date?.includes(format);
    return isDateFormat(format) && !isOurs;
  });
}

/** Where the header still has the height of an earlier version, which let Excel fit the rows below, so have these. */
function autofitted(steps: readonly LookStep[]): LookStep[] {
  const isHeight = (place: LookPlace) => (step: LookStep) => step.place === place && step.part === 'height';
  const earlier = steps.filter(isHeight('header')).filter(({ was }) => was === 'earlier');
  const tables = new Set(earlier.map(({ table }) => table));
  return steps.map((step) =>
    isHeight('body')(step) && tables.has(step.table) ? { ...step, was: 'earlier' } : step,
  );
}

interface Question {
  step: Pick<LookStep, 'table' | 'sheet' | 'place' | 'header' | 'part'>;
  wanted(row: number): LookValue;
  earlier: readonly LookValue[];
  /** Another value that is as good. */
  isOurs?(value: LookValue, row: number): boolean;
  probe: Probe;
}

/** A title or a line below it that somebody put there is not ours to compare. */
const isMeant = ({ place, was }: LookStep): boolean =>
  was === 'earlier' || (place !== 'title' && place !== 'banner');

function questionsOf(looked: LookedTable): Question[] {
  const { seen, fontName, columns, table } = looked;
  const header = seen.table.getHeaderRowRange();
  const rows = seen.rows.length;
  const ofColumns = columns.flatMap(({ at, key, wanted: column }) => {
    const name = seen.headers[at] ?? '';
    const width = earlierWidth(table, key);
    const earlierHorizontal = EARLIER_LEFT.includes(key) ? ['Left'] : [];
    const body = lookQuestions(looked, 'body', name, {
      look: bodyLook(column, fontName),
      earlier: (part, look) =>
        part === 'horizontal' ? earlierHorizontal : earlierOf(EARLIER_BODY, part, look),
      rows,
      cells: (from, count) => seen.body.getCell(from, at).getResizedRange(count - 1, 0),
    });
    const top = lookQuestions(looked, 'header', name, {
      look: headerLook(column, fontName),
      earlier: (part, look) => {
        if (part === 'width') return width === undefined ? [] : [width];
        return part === 'horizontal' ? earlierHorizontal : earlierOf(EARLIER_HEADER, part, look);
      },
      rows: 1,
      cells: () => header.getCell(0, at),
    });
    return [...body, ...top];
  });
  return [...ofColumns, ...aboveQuestions(looked, header), ...heightQuestions(looked, header)];
}

function lookQuestions(
  { table, seen: { sheet } }: LookedTable,
  place: LookPlace,
  header: string | null,
  part: {
    look: CellLook;
    earlier: (part: LookPart, look: CellLook) => readonly LookValue[];
    rows: number;
    cells: (from: number, count: number) => Excel.Range;
  },
): Question[] {
  const { look, earlier, rows, cells } = part;
  return (Object.keys(look) as LookPart[]).flatMap((one) => {
    const wanted = look[one];
    if (wanted === undefined) return [];
    return [
      {
        step: { table, sheet, place, header, part: one },
        wanted: () => wanted,
        earlier: earlier(one, look),
        probe: {
          rows,
          queue: (from, count) => {
            const read = queueLookRead(cells(from, count), [one], count);
            return () => read().get(one) ?? null;
          },
        },
      },
    ];
  });
}

/** Title and the line below it, where there is room for them above the table. */
function aboveQuestions(looked: LookedTable, header: Excel.Range): Question[] {
  const { seen, fontName } = looked;
  if (seen.firstRow < 3) return [];
  const line = (up: number) => () => header.getCell(0, 0).getOffsetRange(up, 0);
  return [
    ...lookQuestions(looked, 'title', null, {
      look: titleLook(fontName),
      earlier: (part, look) => earlierOf(EARLIER_TITLE, part, look),
      rows: 1,
      cells: line(-2),
    }),
    ...lookQuestions(looked, 'banner', null, {
      look: bannerLook(fontName),
      earlier: (part, look) => earlierOf(EARLIER_BANNER, part, look),
      rows: 1,
      cells: line(-1),
    }),
  ];
}

function heightQuestions({ table, seen, columns }: LookedTable, header: Excel.Range): Question[] {
  const { sheet } = seen;
  const step = (place: LookPlace) => ({ table, sheet, place, header: null, part: 'height' as const });
  const heightOf = (cells: Excel.Range) => {
    cells.format.load('rowHeight');
    return () => cells.format.rowHeight as LookValue | null;
  };
  const above = (
    [
      ['title', -2],
      ['banner', -1],
      ['header', 0],
    ] as const
  ).filter(([, up]) => seen.firstRow - 1 + up >= 0);
  const tall = new Set(
    tallRuns(...textsOf(seen, columns)).flatMap(([from, count]) =>
      Array.from({ length: count }, (_, row) => from + row),
    ),
  );
  return [
    ...above.map(([place, up]): Question => ({
      step: step(place),
      wanted: () => ROW_HEIGHTS[place],
      earlier: [EARLIER_HEIGHTS[place]],
      probe: { rows: 1, queue: () => heightOf(header.getCell(0, 0).getOffsetRange(up, 0)) },
    })),
    {
      step: step('body'),
      wanted: (row) => (tall.has(row) ? ROW_HEIGHTS.tall : ROW_HEIGHTS.body),
      earlier: [],
      // A text that has grown since makes no row wrong.
      isOurs: (value) =>
        [ROW_HEIGHTS.body, ROW_HEIGHTS.tall].some((height) => sameValue('height', value, height)),
      probe: {
        rows: seen.rows.length,
        queue: (from, count) => heightOf(seen.body.getCell(from, 0).getResizedRange(count - 1, 0)),
      },
    },
  ];
}

/** What decides how high rows have to be: the texts of our columns with their widths. */
export function textsOf(
  { rows }: TableSnapshot,
  columns: readonly RuledColumn[],
): Parameters<typeof tallRuns> {
  return [
    rows.map((cells) => columns.map(({ at }) => cells[at]?.value)),
    columns.map(({ wanted }) => wanted),
  ];
}

/** Number formats are in the snapshot, cell by cell: dates that are shown as numbers, days off the plan without a sign. */
function numberFormatSteps({ table, seen, columns, dateSystem }: LookedTable): LookStep[] {
  return columns.flatMap(({ at, wanted: { numberFormat, validation } }): LookStep[] => {
    const isDate = validation?.kind === 'dateFrom';
    if (!isDate && EARLIER_NUMBER_FORMATS[numberFormat] === undefined) return [];
    const earlier = EARLIER_NUMBER_FORMATS[isDate ? 'date' : numberFormat] ?? [];
    const steps: LookStep[] = [];
    seen.rows.forEach((cells, row) => {
      const before = plainFormat(cells[at]?.numberFormat ?? 'General');
      const isOurs = before === numberFormat || yearOfShortDate(before, dateSystem) !== null;
      const was = earlier.includes(before) ? 'earlier' : 'changed';
      // A way to write dates that somebody chose shows them all the same.
      if (isOurs || (isDate && was === 'changed' && isDateFormat(before))) return;
      const last = steps.at(-1);
      if (last && last.before === before && last.from + last.count === row) last.count += 1;
      else
        steps.push({
          ...{
            table,
            sheet: seen.sheet,
            place: 'body',
            header: seen.headers[at] ?? '',
            part: 'numberFormat',
          },
          ...{ from: row, count: 1, before, after: numberFormat, was },
        });
    });
    return steps;
  });
}

/** Frozen rows without the first column, a sheet without a print area: as earlier versions left them. */
function queueViewRead({ table, seen, columns }: LookedTable): () => LookStep[] {
  const { worksheet } = seen.table;
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount');
  const printed = worksheet.pageLayout.getPrintAreaOrNullObject();
  printed.load('address');
  return () => {
    const step = { table, sheet: seen.sheet, place: 'view', header: null, from: 0, count: 1 } as const;
    const isRowsOnly = isOnlyRows(frozen, seen.firstRow);
    const wanted = seen.firstColumn === 0 ? printedOf(table, seen, columns) : 0;
    return [
      ...(isRowsOnly
        ? [{ ...step, part: 'frozen' as const, before: 0, after: 1, was: 'earlier' as const }]
        : []),
      ...(isUnset(printed) && wanted > 0
        ? [{ ...step, part: 'printed' as const, before: 0, after: wanted, was: 'earlier' as const }]
        : []),
    ];
  };
}

const isOnlyRows = (frozen: Excel.Range, rows: number): boolean =>
  !frozen.isNullObject && frozen.rowCount === rows && frozen.columnCount > 1;

const isUnset = (printed: Excel.RangeAreas): boolean => printed.isNullObject;

/** How many of the table's columns are printed, a team's own among them. */
export function printedOf(table: TableKey, seen: TableSnapshot, columns: readonly RuledColumn[]): number {
  const sorted = [...columns].sort((one, other) => one.at - other.at);
  const count = printedColumns(
    table,
    sorted.map(({ key, wanted: { owned } }) => ({ key, owned })),
  );
  const last = sorted[count - 1];
  return last === undefined ? 0 : seen.firstColumn + last.at + 1;
}

/** Colours that repair leaves alone in columns of people: they may mean something. */
export const isRestored = (step: LookStep, isOwned: boolean): boolean => {
  if (step.was !== 'changed' || step.place !== 'body') return false;
  const colours: readonly LookStep['part'][] = ['fill', 'fontColor', 'bold'];
  return isOwned || !colours.includes(step.part);
};
