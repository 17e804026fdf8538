import type { MonthReport } from '../../../../../src/domain/summary/report/monthReport';
import { addDays } from '../../../../../src/domain/dates/day';
import { PAGE_HEIGHT } from '../../../../../src/usecases/summary/export/grid/grid';
import { reportPage } from '../../../../../src/usecases/summary/export/page/reportPage';
import { reportWordsOf } from '../../../../../src/words/report/reportWords';
import { languageOf } from '../../../../../src/words/vocabulary/languages';
import { fitText } from '../../../../../src/workbook/export/fitText';
import type { PageRow, ReportPage } from '../../../../../src/workbook/export/ReportPage';
import { PALETTE } from '../../../../../src/workbook/look/palette';
import { day } from '../../../../domain/task/taskCases';
import {
  aGoal,
  aLateTask,
  aMissedGoal,
  aMonthReport,
  anIssue,
} from '../../../../domain/summary/report/aMonthReport';

const LANGUAGES = ['zh-CN', 'en'] as const;
const zh = (report: MonthReport) => reportPage(languageOf('zh-CN'), report);

const textsOf = ({ areas }: PageRow) => areas.flatMap(({ value }) => (value === undefined ? [] : [value]));
const textOf = (page: ReportPage) => page.rows.flatMap(textsOf).map(String).join('\n');

/** The rows of each printed page. */
function printed({ rows, breaks }: ReportPage): PageRow[][] {
  const starts = [0, ...breaks, rows.length];
  return starts.slice(0, -1).map((start, at) => rows.slice(start, starts[at + 1]));
}
const heightOf = (rows: readonly PageRow[]) => rows.reduce((sum, { height }) => sum + height, 0);
const many = <T>(count: number, of: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => of(at));

const lesson = (goal: string, text = '推广素材') => ({ goal, worked: text, improve: text, next: text });
const history = (most: number): MonthReport['days'] => {
  const recorded = many(26, (at) => ({
    day: addDays(day('2026-06-01'), at),
    red: Math.round((most * at) / 50),
    amber: Math.round((most * at) / 50),
    done: at,
  })).filter((_, at) => at !== 10);
  const [last] = recorded.slice(-1);
  return last
    ? { recorded, last, weekBefore: recorded[18] ?? null, off: new Set([day('2026-06-20')]) }
    : null;
};

const LONG = '订单准时发货率与客户满意度的持续改进'.repeat(12);
const LONG_WORD = 'Internationalisierungsbeauftragtenbesprechung'.repeat(5);

const CASES: readonly (readonly [what: string, report: MonthReport])[] = [
  ['a small month', aMonthReport({ lessons: [lesson('新增客户100家')], drafts: 2, days: history(4) })],
  [
    'no goal, no task, no issue',
    aMonthReport({ goals: [], late: [], tasks: { shares: [], done: 0, total: 0, cancelled: 0 } }),
  ],
  ['1 goal', aMonthReport({ goals: [aGoal()] })],
  [
    '12 goals, 30 late tasks, 9 issues',
    aMonthReport({
      goals: many(12, (at) => (at % 2 ? aGoal() : aMissedGoal(`目标${at}`, at / 20, `${at}<20`))),
      late: many(30, (at) => aLateTask({ name: `任务${at}`, days: 40 - at, isBlocked: at % 5 === 0 })),
      issues: { open: many(9, () => anIssue('open', ['rootCause'])), added: 9, closed: 0 },
      lessons: many(3, (at) => lesson(`目标${at}`, LONG)),
      days: history(60),
    }),
  ],
  [
    '40 goals and 300 late tasks',
    aMonthReport({
      goals: many(40, (at) => aMissedGoal(`目标${at}`, at / 50, `${at}<50`)),
      late: many(300, (at) => aLateTask({ name: `任务${at}` })),
    }),
  ],
  [
    'twelve goals of long names, each with a wordy verdict',
    aMonthReport({
      goals: many(12, (at) =>
        aGoal({
          goal: `${at}${LONG}`,
          actual: LONG,
          rate: null,
          verdict: { code: 'otherSubject', target: LONG, actual: LONG },
        }),
      ),
      late: many(8, () => aLateTask({ name: LONG, reason: LONG, nextStep: LONG })),
      issues: { open: many(8, () => anIssue('open', ['rootCause'], { issue: LONG })), added: 8, closed: 0 },
      days: history(12),
    }),
  ],
  [
    'names of 200 characters',
    aMonthReport({
      goals: [{ ...aMissedGoal(LONG, 0.5, '1<2'), actual: LONG, reason: LONG }, aGoal({ goal: LONG })],
      late: [aLateTask({ name: LONG, owner: LONG, reason: LONG, nextStep: LONG })],
      issues: { open: [anIssue('open', ['rootCause'], { issue: LONG, owner: LONG })], added: 1, closed: 0 },
      lessons: [lesson(LONG, LONG)],
    }),
  ],
  [
    'words wider than their cell',
    aMonthReport({
      goals: [aGoal({ goal: LONG_WORD, actual: LONG_WORD })],
      late: [aLateTask({ name: LONG_WORD, owner: LONG_WORD, reason: LONG_WORD, nextStep: LONG_WORD })],
      lessons: [lesson(LONG_WORD, LONG_WORD)],
    }),
  ],
  [
    'more tasks than cells',
    aMonthReport({
      tasks: {
        shares: [
          { status: 'done', count: 900 },
          { status: 'blocked', count: 1 },
        ],
        done: 900,
        total: 901,
        cancelled: 3,
      },
    }),
  ],
];

describe.each(LANGUAGES)('laid out in %s', (code) => {
  const language = languageOf(code);

  test.each(CASES)('%s fits its pages', (_, report) => {
    const pages = printed(reportPage(language, report));
    expect(pages.map((rows) => heightOf(rows) <= PAGE_HEIGHT)).toEqual(pages.map(() => true));
  });

  test.each(CASES)('%s has no text under another, none outside the page', (_, report) => {
    for (const { areas } of reportPage(language, report).rows) {
      const taken = new Set<number>();
      for (const { column, columns = 1, value } of areas) {
        expect(column + columns).toBeLessThanOrEqual(62);
        if (value === undefined) continue;
        for (let at = column; at < column + columns; at += 1) {
          expect(taken.has(at)).toBe(false);
          taken.add(at);
        }
      }
    }
  });

  test('no header is cut off, and figures end where the header above them does', () => {
    const { rows } = reportPage(language, aMonthReport({ goals: [aGoal(), aMissedGoal('x', 0.5, '1<2')] }));
    const head = rows.findIndex((row) => textsOf(row).includes(reportWordsOf(language).headers.rate));
    const ends = (row: PageRow | undefined) =>
      row?.areas.flatMap(({ column, columns = 1, value, look }) =>
        value !== undefined && look?.horizontal === 'Right' ? [column + columns] : [],
      );
    expect(ends(rows[head])).toEqual(ends(rows[head + 1]));
    expect(
      rows
        .slice(head, head + 1)
        .flatMap(textsOf)
        .join(),
    ).not.toContain('…');
  });

  test('a figure with the word it counts is not cut off', () => {
    const actual = code === 'en' ? '120 customers' : '1,234,567.89万元';
    const areas = reportPage(language, aMonthReport({ goals: [aGoal({ actual })] })).rows.flatMap(
      (row) => row.areas,
    );
    const cell = areas.find(({ value }) => value === actual);
    const isLong = code !== 'en';
    // Nor is a long one broken within its digits.
    expect([cell?.value, (cell?.look?.size ?? 9) < 9]).toEqual([actual, isLong]);
  });

  test.each(CASES)('%s cuts no text at the edge of its cell', (_, report) => {
    const page = reportPage(language, report);
    for (const { height, areas } of page.rows) {
      for (const { columns = 1, value, look } of areas) {
        if (typeof value !== 'string') continue;
        const points = look?.size ?? page.size;
        const { lines } = fitText(value, columns * 11, points, 99, page.font);
        // Signs may be as wide as their cell, and a line is at most 1.4 times its size.
        if (value.length > 1) expect([value, lines * points * 1.34 <= height + 1]).toEqual([value, true]);
        expect([value, lines > 1 && !look?.wrap]).toEqual([value, false]);
      }
    }
  });
});

test.each(CASES)('%s has no header above nothing', (_, report) => {
  const rows = zh(report).rows.map((row) => textsOf(row).map(String));
  rows.forEach((texts, row) => {
    if (['月度核心目标', '任务', '问题'].includes(texts[0] ?? ''))
      expect(rows[row + 1]?.join()).not.toMatch(/^(另有.*|见第.*|)$/);
  });
});

describe('one page', () => {
  test('has all of a small month', () => {
    const page = zh(aMonthReport({ lessons: [lesson('新增客户100家')], days: history(4) }));
    expect(page.breaks).toEqual([]);
    for (const section of [
      '目标达成',
      '任务状态',
      '延期与受阻',
      '未关闭问题',
      '经验与措施',
      '逐日未解除预警',
    ])
      expect(textOf(page)).toContain(section);
  });

  test('keeps goals, four late tasks and three issues; the rest is on page 2, and said to be', () => {
    const report = CASES[3]?.[1] ?? aMonthReport();
    const [first = [], ...later] = printed(zh(report)).map((rows) => rows.flatMap(textsOf).map(String));
    const late = (texts: readonly string[]) => texts.filter((text) => /^[■●] 任务\d+$/.test(text)).length;
    const shown = late(first);
    expect([shown >= 4, shown + late(later.flat())]).toEqual([true, 30]);
    expect(first.filter((text) => text.startsWith('Q001'))).toHaveLength(3);
    expect(first).toContain(`另有 ${30 - shown} 项，见第 2 页。`);
    expect(first.at(-1)).toMatch(/经验与措施见第 [23] 页$/);
    expect(later[0]?.[0]).toBe(`延期与受阻（续）　第 ${shown + 1}–30 项`);
  });

  test('says where each rest is, rightly', () => {
    const page = zh(CASES[4]?.[1] ?? aMonthReport());
    const pages = printed(page).map((rows) => rows.flatMap(textsOf).map(String));
    const told = pages[0]?.flatMap((text) => /^另有 (\d+) 项，见第 (\d+) 页/.exec(text)?.slice(1, 3) ?? []);
    const begins = (what: string) =>
      pages.findIndex((texts) => texts.some((text) => text.startsWith(what))) + 1;
    expect(told).toEqual([
      '28',
      String(begins('目标达成（续）')),
      expect.any(String),
      String(begins('延期与受阻（续）')),
    ]);
    const names = pages.flat().filter((text) => /任务\d+$/.test(text));
    // More than a hundred nobody reads on paper: they are counted.
    expect(new Set(names).size).toBe(100);
    expect(pages.flat()).toContain('还有 200 项，见“任务进度跟踪表”。');
  });

  test('says only where a section is that has no row on it', () => {
    const [, report] = CASES.find(([what]) => what.startsWith('twelve goals of long names')) ?? [];
    const [first = [], ...later] = printed(zh(report ?? aMonthReport())).map((rows) =>
      rows.flatMap(textsOf).map(String),
    );
    const at = first.findIndex((text) => text.startsWith('未关闭问题'));
    const [, page] =
      /^见第 (\d) 页。$/.exec(first.slice(at).find((text) => text.endsWith('页。')) ?? '') ?? [];
    expect(later[Number(page) - 2]?.join()).toContain('未关闭问题（续）　第 1–8 项');
  });

  test('is upright A4, wide enough to be read and narrow enough to be printed', () => {
    const page = zh(aMonthReport());
    const points = page.columns.reduce((sum, width) => sum + width, 0) * 0.75;
    const { scale = 0, sides = 0 } = page.print;
    // LibreOffice draws these columns 6 % wider than Excel.
    expect((points * 1.06 * scale) / 100).toBeLessThanOrEqual(595.3 - 2 * sides * 72);
    expect(page.print).toMatchObject({ orientation: 'Portrait', madeFor: '截至 6月26日' });
  });
});

describe('the bar of a goal', () => {
  /** Cells filled, cells of ground, whether an arrow says that it goes on. */
  const barOf = (rate: number | null, met = true) => {
    const goal = met ? aGoal({ rate }) : { ...aMissedGoal('x', 0, ''), rate };
    const areas = zh(aMonthReport({ goals: [goal], late: [] })).rows.flatMap((row) => row.areas);
    const cells = (fill: string) =>
      areas
        .filter(({ look, column }) => look?.fill === fill && column >= 23)
        .reduce((n, { columns = 1 }) => n + columns, 0);
    return [
      cells(met ? PALETTE.met.solid : PALETTE.red.solid),
      cells(PALETTE.barGround),
      areas.some(({ value }) => value === '▶'),
    ];
  };

  test.each<[rate: number, met: boolean, filled: number, ground: number, beyond: boolean]>([
    [1.2, true, 24, 0, false],
    [1.25, true, 25, 0, false],
    [1.3333, true, 25, 0, true],
    [1, true, 20, 0, false],
    // Never drawn across the line it did not reach.
    [0.996, false, 19, 1, false],
    [0.875, false, 18, 2, false],
    [0, false, 0, 20, false],
    [-0.5, false, 0, 20, false],
  ])('of %d', (rate, met, filled, ground, beyond) => {
    expect(barOf(rate, met)).toEqual([filled, ground, beyond]);
  });

  test('is left out where there is no rate', () => {
    expect(barOf(null)).toEqual([0, 0, false]);
  });
});

test.each([
  ['996单<1000单', '✗ 未达标（996<1000）'],
  ['5单<10单', '✗ 未达标（5单<10单）'],
  ['9800元<1万元', '✗ 未达标（9800元<1万元）'],
])('a verdict of %s is one line', (comparison, shown) => {
  const texts = zh(aMonthReport({ goals: [aMissedGoal('月末回访', 0.9, comparison)] })).rows.flatMap(textsOf);
  expect(texts).toContain(shown);
});

test('the status bar has three cells a task, and lengths in proportion for more tasks than cells', () => {
  const widths = (counts: readonly [number, number]) => {
    const [done, late] = counts;
    const tasks: MonthReport['tasks'] = {
      shares: [
        { status: 'done', count: done },
        { status: 'late', count: late },
      ],
      ...{ done, total: done + late, cancelled: 0 },
    };
    const { rows } = zh(aMonthReport({ goals: [], late: [], tasks }));
    const areas = rows.flatMap((row) => row.areas);
    return [PALETTE.done, PALETTE.red.solid].map((fill) =>
      areas.filter(({ look }) => look?.fill === fill).reduce((sum, { columns = 1 }) => sum + columns, 0),
    );
  };
  expect(widths([12, 8])).toEqual([36, 24]);
  expect(widths([20, 1])).toEqual([40, 2]);
  expect(widths([32, 30])).toEqual([32, 30]);
  expect(widths([900, 1])).toEqual([61, 1]);
});

test('days without a refresh stay empty, days after as-of too', () => {
  const { rows } = zh(aMonthReport({ goals: [], late: [], days: history(4) }));
  const drawn = new Set(
    rows
      .flatMap((row) => row.areas)
      .filter(({ look }) => look?.fill === PALETTE.red.solid || look?.fill === PALETTE.amber.solid)
      .filter(({ columns }) => columns === 2)
      .map(({ column }) => column / 2 + 1),
  );
  expect([drawn.has(11), drawn.has(10), drawn.has(26), drawn.has(27)]).toEqual([false, true, true, false]);
});

test('where a day has more amber alerts than there are late tasks, the foot says why', () => {
  const late = many(2, (at) => ({ ...aLateTask({ name: `任务${at}` }), severity: 'amber' as const }));
  const foot = (most: number) =>
    textsOf(
      zh(aMonthReport({ late, days: history(most) })).rows.slice(-1)[0] ?? { height: 0, areas: [] },
    ).join();
  // 2 and 3 amber on the last day.
  expect(foot(4)).not.toContain('迟开工');
  expect(foot(6)).toContain('逐日的黄含迟开工等');
});

test('without a record of days there is no section for them', () => {
  expect(textOf(zh(aMonthReport()))).not.toContain('逐日');
});

test('texts beside each other in a table have a column between them', () => {
  const { rows } = zh(
    aMonthReport({
      late: [{ ...aLateTask(), name: LONG, owner: LONG, reason: LONG, nextStep: LONG }],
      issues: {
        open: [anIssue('inProgress', ['prevention'], { issue: LONG, owner: LONG })],
        added: 1,
        closed: 0,
      },
      lessons: [lesson(LONG, LONG)],
    }),
  );
  const touching = rows.flatMap(({ areas }) => {
    const texts = areas.filter(({ value, look }) => typeof value === 'string' && look?.wrap === true);
    return texts.filter((one) =>
      areas.some(
        ({ value, column, look }) =>
          value !== undefined && look?.horizontal !== 'Right' && column === one.column + (one.columns ?? 1),
      ),
    );
  });
  expect(touching.map(({ column }) => column)).toEqual([]);
});
