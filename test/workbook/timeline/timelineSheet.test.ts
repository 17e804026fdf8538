import { buildCalendar } from '../../../src/domain/calendar/workCalendar';
import type { TimelineRow } from '../../../src/domain/timeline/timelineRows';
import { timelineWindow } from '../../../src/domain/timeline/timelineWindow';
import { LANGUAGES, languageOf } from '../../../src/words/vocabulary/languages';
import { isFormula, type DrawnSheet } from '../../../src/workbook/drawn/DrawnSheet';
import { drawnMark, recipeMark, seenMark } from '../../../src/workbook/drawn/drawnMark';
import { PALETTE } from '../../../src/workbook/look/palette';
import { DAY_WIDTHS } from '../../../src/workbook/timeline/timelineLayout';
import { legendEntries } from '../../../src/workbook/timeline/legend';
import { columnReference } from '../../../src/workbook/timeline/taskReference';
import { timelineSheet, type TimelineSource } from '../../../src/workbook/timeline/timelineSheet';

const ROWS: TimelineRow[] = [
  { kind: 'group', name: '新增客户100家', tasks: 2 },
  { kind: 'task', id: 'T001' },
  { kind: 'task', id: 'T002' },
  { kind: 'group', name: null, tasks: 1 },
  { kind: 'task', id: 'T003' },
];

const draw = (part: Partial<TimelineSource> = {}): DrawnSheet => {
  const language = part.language ?? languageOf('zh-CN');
  const columns: Readonly<Record<string, { header: string }>> = language.columns.tasks;
  return timelineSheet({
    language,
    window: timelineWindow('month', '2026-06'),
    listed: { rows: ROWS, rest: 0 },
    texts: [],
    ungrouped: '计划外',
    header: (key) => (['forecast', 'baseline'].includes(key) ? null : (columns[key]?.header ?? null)),
    countsCalendarDays: true,
    calendar: null,
    published: buildCalendar([]),
    ...part,
  });
};

const at = ({ cells }: DrawnSheet, address: string) => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const cell = cells[Number(row) - 1]?.[column] ?? '';
  return isFormula(cell) ? cell.formula : cell;
};

test('only numbers, groups and headings are values; what a row shows follows from its number', () => {
  const sheet = draw();
  expect(['A8', 'F8', 'G8', 'A9', 'G9', 'H9', 'C9', 'J9', 'A11'].map((cell) => at(sheet, cell))).toEqual([
    '新增客户100家',
    '=COUNTIF(I9:I10,"D")&"/"&COUNTIF(H9:H10,">0")',
    '',
    '=IF($H9=0,"",INDEX(OpsTasks[任务名称],$H9)&"")',
    'T001',
    '=IF($G9="",0,IFERROR(MATCH($G9,OpsTasks[编号],0),0))',
    '=IF($H9=0,"",IF(INDEX(OpsTasks[计划开始时间],$H9)="","",INDEX(OpsTasks[计划开始时间],$H9)))',
    '=""',
    '计划外',
  ]);
});

test('days count on from the first of the month, and their kind from the row of kinds', () => {
  const sheet = draw();
  expect(['K6', 'L6', 'K4', 'K5', 'K7', 'AS6', 'K3', 'AO3'].map((cell) => at(sheet, cell))).toEqual([
    '=DATE(2026,6,1)',
    '=K6+1',
    '=DAY(K$6)&""',
    '=MID("一二三四五六日",WEEKDAY(K$6,2),1)',
    '=IF(K$5="休",1,IF(K$5="班",0,--(WEEKDAY(K$6,2)>5)))',
    '=AR6+1',
    '2026年6月',
    '2026年7月',
  ]);
});

test('the looks of the bars lie over one another in the order in which news matters', () => {
  const bars = draw().conditional.filter(({ area }) => area.column === 10 && area.row === 7);
  expect(bars.map(({ fill, sides }) => fill ?? sides)).toEqual([
    PALETTE.baseline,
    PALETTE.doneLatePart,
    PALETTE.done,
    PALETTE.red.solid,
    PALETTE.forecast,
    PALETTE.blockedBar,
    PALETTE.inProgress,
    PALETTE.notYetBar,
    PALETTE.brand,
    PALETTE.dayOff,
  ]);
  // In grey the baseline is nearly as dark as what is overdue: white parts them.
  expect(bars.filter(({ sides }) => sides === PALETTE.white)).toEqual([bars[0]]);
  expect(bars[3]?.formula).toBe('=AND($I8<>"",$I8<>"D",K$6>$D8,K$6<=OpsAsOf)');
  expect(bars.every(({ area }) => area.rows === ROWS.length && area.columns === 35)).toBe(true);
});

test('three months have narrow days, and only Mondays say which', () => {
  const sheet = draw({ window: timelineWindow('quarter', '2026-06') });
  expect(sheet.widths[10]).toBe(DAY_WIDTHS.quarter);
  expect([at(sheet, 'K4'), at(sheet, 'L4')]).toEqual(['=MONTH(K$6)&"-"&DAY(K$6)', '']);
  // The days after August have no room for the name of their month.
  expect(sheet.cells[2]?.filter((cell) => String(cell).endsWith('月'))).toEqual([
    '2026年6月',
    '2026年7月',
    '2026年8月',
  ]);
});

test('a slip in working days is not added to a date', () => {
  const end = (countsCalendarDays: boolean) => String(at(draw({ countsCalendarDays }), 'E9'));
  expect(end(true)).toContain('偏差天数');
  expect(end(false)).not.toContain('偏差天数');
});

test('no formula uses what came after Excel 2013', () => {
  const known =
    /^(?:IF|IFERROR|INDEX|MATCH|N|OR|AND|DATE|DAY|MONTH|MID|WEEKDAY|COUNTIF|SUMPRODUCT|CHOOSE|ISNUMBER|FIND|LOWER|TRIM|MIN|MAX|LEFT)$/;
  for (const language of LANGUAGES) {
    const sheet = draw({ language, calendar: { day: 'Date', kind: 'Kind' } });
    const formulas = [...sheet.cells.flat(), ...sheet.conditional].flatMap((one) =>
      isFormula(one) ? one.formula : [],
    );
    const functions = formulas.flatMap((formula) =>
      [...formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/([A-Z.]+)\(/g)].map(([, name = '']) => name),
    );
    expect([...new Set(functions)].filter((name) => !known.test(name))).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
  }
});

test('the legend fits above the days in every language', () => {
  for (const language of LANGUAGES)
    for (const [span, days] of [
      ['month', 33],
      ['quarter', 95],
    ] as const) {
      const entries = legendEntries(language, DAY_WIDTHS[span]);
      expect(entries.at(-1)?.word).toBeLessThan(days);
    }
});

test('every sheet name fits Excel', () => {
  for (const { timelineSheet: words } of LANGUAGES) expect(words.name).toMatch(/^[^:\\/?*[\]]{1,28}$/);
});

test('every weekday is as long as the others, so that a formula can pick it', () => {
  for (const { timelineSheet: words } of LANGUAGES) {
    expect(words.weekdays).toHaveLength(7);
    expect(new Set(words.weekdays.map(({ length }) => length)).size).toBe(1);
    for (const kind of Object.values(words.dayKinds)) expect(words.weekdays).not.toContain(kind);
  }
});

test.each([
  ['编号', 'OpsTasks[编号]'],
  ['Planned start', 'OpsTasks[Planned start]'],
  ['Slip (days)', 'OpsTasks[[Slip (days)]]'],
  ['延期/受阻原因', 'OpsTasks[[延期/受阻原因]]'],
  ['No.', 'OpsTasks[[No.]]'],
  ["a[b]#c'd@e", "OpsTasks[[a'[b']'#c''d'@e]]"],
])('the header %s is called %s', (header, reference) => {
  expect(columnReference('OpsTasks', header)).toBe(reference);
});

describe('the mark of what is on the sheet', () => {
  const cells = [
    ['任务', { formula: '=IF($H9=0,"",INDEX(OpsTasks[任务名称],$H9)&"")' }],
    [1.23456789012345678, ''],
  ];
  const drawn = { ...draw(), cells };
  const seen = (formula: unknown, value: unknown, text: unknown = '任务') =>
    seenMark(
      [
        [text, formula],
        [1.23456789012346, ''],
      ],
      [
        [text, value],
        [1.23456789012346, ''],
      ],
    );

  test.each([
    ['as it was written', '=IF($H9=0,"",INDEX(OpsTasks[任务名称],$H9)&"")'],
    ['with a renamed header', '=IF($H9=0,"",INDEX(OpsTasks[[任务 (新)]],$H9)&"")'],
    ['after a row was inserted above', '=IF($H10=0,"",INDEX(OpsTasks[任务名称],$H10)&"")'],
    ['as another Excel writes it', '=IF( $H9 = 0, "", INDEX( OpsTasks[任务名称], $H9 ) & "" )'],
  ])('is the same for a formula %s', (_, formula) => {
    expect(seen(formula, '任务一')).toBe(drawnMark(drawn));
  });

  test.each([
    ['a text in place of a formula', '请复核', '请复核'],
    ['a formula of somebody’s own', '=SUM(A1:A3)', 3],
    ['a text that begins like the formula', '=IF($H9=0,"",1)', '=IF($H9=0,"",1)'],
    ['nothing', '', ''],
  ])('is another for %s', (_, formula, value) => {
    expect(seen(formula, value)).not.toBe(drawnMark(drawn));
  });

  test('is another for another text', () => {
    expect(seen('=IF($H9=0,"",INDEX(OpsTasks[任务名称],$H9)&"")', '任务一', '别的')).not.toBe(
      drawnMark(drawn),
    );
  });

  test('of what it is drawn from changes with a number, a header and a height', () => {
    const one = recipeMark(draw());
    expect(recipeMark(draw())).toBe(one);
    expect(recipeMark(draw({ listed: { rows: ROWS.slice(0, 4), rest: 0 } }))).not.toBe(one);
    expect(recipeMark(draw({ header: () => '别的' }))).not.toBe(one);
    expect(recipeMark({ ...draw(), heights: [1] })).not.toBe(one);
  });
});
