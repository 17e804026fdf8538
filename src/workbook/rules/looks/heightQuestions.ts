import type { LookValue } from '../../look/cellLook';
import { EARLIER_HEIGHTS } from '../../look/earlierLooks';
import { BODY_HEIGHTS, bodyHeights, ROW_HEIGHTS } from '../../look/rowHeights';
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

/**
 * What Excel or somebody made of the heights of rows. Where the header still has the height of an earlier version, which
 * let Excel fit the rows below, so have these; else rows of one line, which Excel adds to a list as high as it likes, are
 * as good as ours.
 */
export function judgedHeights(steps: readonly LookStep[], tables: readonly LookedTable[]): LookStep[] {
  const isHeight = (place: LookPlace) => (step: LookStep) => step.place === place && step.part === 'height';
  const earlier = steps.filter(isHeight('header')).filter(({ was }) => was === 'earlier');
  const ofEarlier = new Set(earlier.map(({ table }) => table));
  const dense = new Set(tables.flatMap((one) => (one.dense ? [one.table] : [])));
  return steps.flatMap((step): LookStep[] => {
    if (!isHeight('body')(step)) return [step];
    if (ofEarlier.has(step.table)) return [{ ...step, was: 'earlier' }];
    return dense.has(step.table) ? [] : [step];
  });
}

const heightOf = (cells: Excel.Range): (() => LookValue | null) => {
  cells.format.load('rowHeight');
  return () => cells.format.rowHeight as LookValue | null;
};

/** What the texts in columns of ours need, row by row; nothing where each row is one line. */
export function neededHeights({ seen, columns, dense, fontName }: LookedTable): readonly number[] {
  if (dense) return [];
  const texts = seen.rows.map((cells) => columns.map(({ at }) => cells[at]?.value));
  return bodyHeights(
    texts,
    columns.map(({ wanted }) => wanted),
    fontName,
  );
}
