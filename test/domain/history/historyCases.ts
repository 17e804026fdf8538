import type { CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import { dayOf, type Day } from '../../../src/domain/dates/day';
import type { DailyCounts } from '../../../src/domain/history/dailyCounts';

/** A day of June 2026; the 1st has serial 46174 in a 1900 workbook. */
export function june(day: number): Day {
  const real = dayOf(2026, 6, day);
  if (real === null) throw new Error(`No such day: ${day}`);
  return real;
}

export const counts = (day: number, red: number, amber = 0, done = 0, open = 0): DailyCounts => {
  return { day: june(day), red, amber, done, open };
};

export const cell = (value: CellSnapshot['value']): CellSnapshot => ({
  value,
  text: String(value),
  numberFormat: 'General',
});

export const CHINESE = ['日期', '红', '黄', '已完成', '未完成'];

type Cells = readonly CellSnapshot['value'][];

/** Rows of 逐日预警 and what is read of them (SPEC section 8b). */
export const HISTORY_ROWS: readonly (readonly [
  title: string,
  read: { headers?: readonly string[]; rows: readonly Cells[] },
  days: readonly DailyCounts[],
  problems: readonly string[],
])[] = [
  ['a row as it is written', { rows: [[46174, 1, 2, 3, 4]] }, [counts(1, 1, 2, 3, 4)], []],
  [
    'rows in any order',
    {
      rows: [
        [46176, 3, 0, 0, 0],
        [46174, 1, 0, 0, 0],
      ],
    },
    [counts(1, 1), counts(3, 3)],
    [],
  ],
  [
    'columns in any order, with one of somebody’s, in English',
    { headers: ['Open', 'Note', 'Done', 'Day', 'Amber', 'Red'], rows: [[4, '周会', 3, 46174, 2, 1]] },
    [counts(1, 1, 2, 3, 4)],
    [],
  ],
  ['blank rows are none', { rows: [['', '', '', '', '']] }, [], []],
  ['a figure typed as text', { rows: [[46174, '１', '2', 3, 4]] }, [counts(1, 1, 2, 3, 4)], []],
  ['a day typed as text with its year', { rows: [['2026-06-01', 1, 2, 3, 4]] }, [counts(1, 1, 2, 3, 4)], []],
  ['a day without a year is none', { rows: [['6.1', 1, 2, 3, 4]] }, [], ['badCell 0:0 6.1']],
  ['a row without a day', { rows: [['', 1, 2, 3, 4]] }, [], ['badCell 0:0 ']],
  [
    'a figure that counts nothing',
    { rows: [[46174, '很多', 2, -1, 4]] },
    [],
    ['badCell 0:1 很多', 'badCell 0:3 -1'],
  ],
  ['half a task', { rows: [[46174, 1.5, 2, 3, 4]] }, [], ['badCell 0:1 1.5']],
  ['an error value', { rows: [[46174, '#N/A', 2, 3, 4]] }, [], ['badCell 0:1 #N/A']],
  ['a cleared figure is not known, and no fault', { rows: [[46174, '', 2, 3, '—']] }, [], []],
  [
    'a day that is there twice counts once',
    {
      rows: [
        [46174, 1, 2, 3, 4],
        [46174, 9, 9, 9, 9],
      ],
    },
    [counts(1, 1, 2, 3, 4)],
    ['doubled 1:0 46174'],
  ],
  [
    'a column somebody deleted',
    { headers: ['日期', '红', '黄', '已完成'], rows: [[46174, 1, 2, 3]] },
    [],
    [],
  ],
];
