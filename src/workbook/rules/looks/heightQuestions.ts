import type { LookValue } from '../../look/cellLook';
import { EARLIER_HEIGHTS } from '../../look/earlierLooks';
import { BEGINNING_HEIGHT, BODY_HEIGHTS, bodyHeights, ROW_HEIGHTS } from '../../look/rowHeights';
import type { LookedTable } from './LookedTable';
import { sameValue, type LookPlace, type LookStep } from './lookStep';
import type { Question } from './Question';

/** What is asked of the heights of a table's rows and of those above it. @param needed `neededHeights` */
export function heightQuestions({ table, seen, dense }: LookedTable, needed: readonly number[]): Question[] {
  const { sheet } = seen;
  const header = seen.table.getHeaderRowRange();
  const step = (place: LookPlace) => ({ table, sheet, place, header: null, part: 'height' as const });
  const above = (
    [
      ['title', -2],
      ['banner', -1],
      ['header', 0],
    ] as const
  ).filter(([, up]) => seen.firstRow - 1 + up >= 0);
  return [
    ...above.map(([place, up]): Question => ({
      step: step(place),
      wanted: () => ROW_HEIGHTS[place],
      earlier: [EARLIER_HEIGHTS[place]],
      probe: { rows: 1, queue: () => heightOf(header.getCell(0, 0).getOffsetRange(up, 0)) },
    })),
    {
      step: step('body'),
      wanted: (row) => (dense ? ROW_HEIGHTS.line : (needed[row] ?? ROW_HEIGHTS.body)),
      perRow: true,
      // A row that was high enough until somebody wrote more into it.
      earlier: BODY_HEIGHTS,
      // A text that has become shorter since makes no row wrong.
      isOurs: (value, row) =>
        BODY_HEIGHTS.some((height) => height >= (needed[row] ?? 0) && sameValue('height', value, height)),
      probe: {
        rows: seen.rows.length,
        queue: (from, count) => heightOf(seen.body.getCell(from, 0).getResizedRange(count - 1, 0)),
      },
    },
  ];
}

const isHeight = (place: LookPlace) => (step: LookStep) => step.place === place && step.part === 'height';

/** Tables that still look as an earlier version made them: their header has its height. */
export const tablesOfEarlier = (steps: readonly LookStep[]): ReadonlySet<LookStep['table']> =>
  new Set(
    steps
      .filter(isHeight('header'))
      .filter(({ was }) => was === 'earlier')
      .map(({ table }) => table),
  );

/**
 * What Excel or somebody made of the heights of rows. Where the header still has the height of an earlier version, which
 * let Excel fit the rows below, so have these but for those that no text asks for; else rows of one line, which Excel adds
 * to a list as high as it likes, are as good as ours.
 */
export function judgedHeights(steps: readonly LookStep[], tables: readonly LookedTable[]): LookStep[] {
  const ofEarlier = tablesOfEarlier(steps);
  const dense = new Set(tables.flatMap((one) => (one.dense ? [one.table] : [])));
  const highest = new Map(
    tables.flatMap((one) =>
      ofEarlier.has(one.table) && !one.dense ? [[one.table, fittedHeights(one)]] : [],
    ),
  );
  return steps.flatMap((step): LookStep[] => {
    if (!isHeight('body')(step)) return [step];
    if (!ofEarlier.has(step.table)) return dense.has(step.table) ? [] : [step];
    const fitted = highest.get(step.table);
    return [{ ...step, was: !fitted || mayBeFitted(step, fitted) ? 'earlier' : 'changed' }];
  });
}

/** Points of a line: from the narrowest font of a new workbook to the highest. */
const FITTED_LINE = { least: 12, most: 16.5 } as const;
/** What of a column's width an earlier version's font had: it was a sixth larger, and all columns wrapped. */
const FORMER_ROOM = 0.8;

/** The highest each row can have been fitted by Excel. */
function fittedHeights({ seen, columns, fontName }: LookedTable): number[] {
  const rooms = columns.map(({ wanted }) => ({ width: wanted.width * FORMER_ROOM }));
  return bodyHeights(textsOf({ seen, columns }), rooms, fontName).map((height) =>
    // Two lines and one more have the first of them.
    height === BEGINNING_HEIGHT ? Infinity : (BODY_HEIGHTS.indexOf(height) + 3) * FITTED_LINE.most,
  );
}

function mayBeFitted({ before, from, count }: LookStep, highest: readonly number[]): boolean {
  const height = Number(before);
  return height >= FITTED_LINE.least && height <= Math.max(...highest.slice(from, from + count));
}

const heightOf = (cells: Excel.Range): (() => LookValue | null) => {
  cells.format.load('rowHeight');
  return () => cells.format.rowHeight as LookValue | null;
};

/** What the texts in columns of ours need, row by row; nothing where each row is one line. */
export function neededHeights({ seen, columns, dense, fontName }: LookedTable): readonly number[] {
  if (dense) return [];
  return bodyHeights(
    textsOf({ seen, columns }),
    columns.map(({ wanted }) => wanted),
    fontName,
  );
}

const textsOf = ({ seen, columns }: Pick<LookedTable, 'seen' | 'columns'>): unknown[][] =>
  seen.rows.map((cells) => columns.map(({ at }) => cells[at]?.value));
