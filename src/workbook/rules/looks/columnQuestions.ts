import type { CellLook, LookPart, LookValue } from '../../look/cellLook';
import { queueLookRead } from '../../look/cellLook';
import { bannerLook, bodyLook, headerLook, titleLook } from '../../look/columnLook';
import {
  EARLIER_BANNER,
  EARLIER_BODY,
  EARLIER_HEADER,
  EARLIER_LEFT,
  EARLIER_TITLE,
  earlierOf,
  earlierWidths,
} from '../../look/earlierLooks';
import type { LookedAt, LookedTable } from './LookedTable';
import { BEGINNING_HEIGHT } from '../../look/rowHeights';
import type { LookPlace } from './lookStep';
import type { Question } from './Question';

/** What is asked of the cells and the header of each column of ours. @param heights of the rows: `neededHeights` */
export const columnQuestions = (looked: LookedTable, heights: readonly number[]): Question[] =>
  looked.columns.flatMap((column) => [
    ...bodyQuestions(looked, column).map((question) => fromTheTop(question, heights)),
    ...headerQuestions(looked, column),
  ]);

/** Rows that may not show all of a text show it from the top, as `raiseRows` makes them, or as they were before. */
function fromTheTop(question: Question, heights: readonly number[]): Question {
  if (question.step.part !== 'vertical' || !heights.includes(BEGINNING_HEIGHT)) return question;
  const isTallest = (row: number) => heights[row] === BEGINNING_HEIGHT;
  return {
    ...question,
    wanted: (row) => (isTallest(row) ? 'Top' : question.wanted(row)),
    perRow: true,
    earlier: [...question.earlier, question.wanted(0)],
  };
}

function bodyQuestions(looked: LookedTable, { at, key, wanted }: LookedAt): Question[] {
  const { seen } = looked;
  return lookQuestions(looked, 'body', seen.headers[at] ?? '', {
    look: bodyLook(wanted, looked.fontName),
    earlier: (part, look) =>
      part === 'horizontal' ? earlierHorizontal(key) : earlierOf(EARLIER_BODY, part, look),
    rows: seen.rows.length,
    cells: (from, count) => seen.body.getCell(from, at).getResizedRange(count - 1, 0),
  });
}

function headerQuestions(looked: LookedTable, { at, key, wanted }: LookedAt): Question[] {
  const { seen, table } = looked;
  return lookQuestions(looked, 'header', seen.headers[at] ?? '', {
    look: headerLook(wanted, looked.fontName),
    earlier: (part, look) => {
      if (part === 'width') return earlierWidths(table, key);
      return part === 'horizontal' ? earlierHorizontal(key) : earlierOf(EARLIER_HEADER, part, look);
    },
    rows: 1,
    cells: () => seen.table.getHeaderRowRange().getCell(0, at),
  });
}

const earlierHorizontal = (key: string): readonly LookValue[] => (EARLIER_LEFT.includes(key) ? ['Left'] : []);

/** The same of the title and the line below it, where there is room for them above the table. */
export function aboveQuestions(looked: LookedTable): Question[] {
  const { seen, fontName } = looked;
  if (seen.firstRow < 3) return [];
  const line = (up: number) => () => seen.table.getHeaderRowRange().getCell(0, 0).getOffsetRange(up, 0);
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
