import type { CellValue, OpenWorkbook } from '../../../../dev-host/index';
import { exportSummary } from '../../../../src/usecases/summary/export/exportSummary';
import { fillMonth, goalsOf, lateTasksOf, monthOptions } from './fillMonth';

/** What the cells of each row of a sheet hold, from left to right. */
function rowsOn({ engine }: OpenWorkbook, name: string): CellValue[][] {
  const sheet = engine.sheets().find((one) => one.name === name);
  const used = sheet && engine.usedRect(sheet.id, true);
  if (!used) throw new Error(`Nothing on ${name}`);
  const filled = (value: CellValue = null) => (value === null || value === '' ? [] : [value]);
  return engine.read(sheet.id, used).map((row) => row.flatMap((cell) => filled(cell?.value)));
}

/** What a report says of its goals and of its late tasks: in the headline, then above or in place of each list. */
const SAID = {
  'zh-CN': {
    goals: {
      0: ['还没有目标', '还没有目标。填写计划表，再填写总结。'],
      1: ['1 个目标达成 0 个', '目标达成　0/1'],
      12: ['12 个目标达成 6 个', '目标达成　6/12'],
    },
    tasks: {
      0: ['2 项任务完成 2 项，没有红色预警', '任务状态　2/2 完成', '没有延期或受阻的任务。', '已完成 2'],
      30: [
        '32 项任务完成 2 项，27 项红色预警，其中 6 项受阻',
        '任务状态　2/32 完成',
        '延期与受阻　30 项',
        ...['已完成 2', '延期 24', '受阻 6'],
      ],
    },
    ...{ between: '；', end: '。' },
  },
  en: {
    goals: {
      0: ['No goals yet', 'No goals yet. Fill in the plan, then the summary.'],
      1: ['0 of 1 goal met', 'Goals   0/1 met'],
      12: ['6 of 12 goals met', 'Goals   6/12 met'],
    },
    tasks: {
      0: ['2 of 2 tasks done, no red alerts', 'Tasks   2/2 done', 'No task is late or blocked.', 'Done 2'],
      30: [
        '2 of 32 tasks done, 27 red alerts, 6 of them blocked',
        'Tasks   2/32 done',
        'Late and blocked   30 tasks',
        ...['Done 2', 'Late 24', 'Blocked 6'],
      ],
    },
    ...{ between: '; ', end: '.' },
  },
};

describe.each(['zh-CN', 'en'] as const)(
  'the cells of a report in %s hold the figures of its result',
  (language) => {
    test.each([
      [0, 0],
      [0, 30],
      [1, 0],
      [1, 30],
      [12, 0],
      [12, 30],
    ] as const)('for %d goals and %d late tasks', async (goals, late) => {
      const workbook = await fillMonth(language, { goals, late });
      const result = await exportSummary({ ...monthOptions(language), overwriteEdited: false });
      const rows = rowsOn(workbook, result.sheet);
      const texts = rows.flat();

      const said = SAID[language];
      const [ofGoals = '', ...underGoals] = said.goals[goals];
      const [ofTasks = '', ...underTasks] = said.tasks[late];
      expect(rows[1]).toEqual([`${ofGoals}${said.between}${ofTasks}${said.end}`]);
      expect(texts).toEqual(expect.arrayContaining([...underGoals, ...underTasks]));

      // Each goal once, with the result's figures, which are those of what was typed.
      const typed = goalsOf(language, goals);
      expect(result).toMatchObject({ total: goals, met: typed.filter(({ isMet }) => isMet).length });
      expect(result.rows.map(({ goal, actual, rate, met }) => ({ goal, actual, rate, isMet: met }))).toEqual(
        typed,
      );
      for (const { goal, actual, rate, verdict, met } of result.rows) {
        const told = rows.filter((row) => row[0] === goal);
        // Figures of three digits are as wide as the line without their unit, which goal and actual say beside it.
        const short = verdict === '未达标（55家<110家）' ? '未达标（55<110）' : verdict;
        expect(told).toEqual([[goal, actual, rate, `${met ? '✓' : '✗'} ${short}`]]);
      }

      // Each late task once, the latest first, over as many pages as it takes.
      const listed = rows.filter(([first]) => /^[■●▲] ./.test(String(first)));
      expect(listed).toEqual(
        lateTasksOf(language, late)
          .reverse()
          .map(({ name, owner, days, isBlocked, reason, nextStep }) => [
            `${isBlocked ? '■' : days > 3 ? '●' : '▲'} ${name}`,
            ...[owner, days, reason, nextStep],
          ]),
      );
      for (const [first] of listed) expect(result.text).toContain(String(first).slice(2));
    });
  },
);
