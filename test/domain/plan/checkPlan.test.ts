import { textCell } from '../../../src/domain/cells/cellSnapshot';
import { checkPlan, type PlanRow } from '../../../src/domain/plan/checkPlan';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { describePlanCheck } from '../../../src/words/describe/describePlanCheck';
import { sampleRows } from '../../../src/domain/tables/sampleRows';
import { GOOD_PLAN_ROW, PLAN_CHECKS, SUB_TARGETS, UNDER_WAY } from '../cases/planCases';
import { sampleTextOf } from '../../../src/words/report/reportWords';

const CONTEXT = { period: '2026-06', dateSystem: 1900 } as const;

const zh = languageOf('zh-CN');
const check = (...rows: PlanRow[]) => checkPlan(rows, CONTEXT).map((flags) => describePlanCheck(zh, flags));

it.each(['zh-CN', 'en'] as const)('finds nothing missing in the sample (%s)', (code) => {
  const rows = sampleRows(languageOf(code), sampleTextOf({ code }), 2026).plan.map(
    ({ monthGoal, task, dates, owner, doneWhen }) => ({
      monthGoal: String(monthGoal),
      task: String(task),
      dates: textCell(String(dates)),
      owner: String(owner),
      doneWhen: String(doneWhen),
    }),
  );
  expect(checkPlan(rows, CONTEXT)).toEqual([[], [], []]);
  expect(check(...rows)).toEqual(['齐全', '齐全', '齐全']);
});

it.each(PLAN_CHECKS)('%j → %s', (changes, expected) => {
  expect(check({ ...GOOD_PLAN_ROW, ...changes })).toEqual([expected]);
});

it.each(SUB_TARGETS)('sub-targets %j → %s', (tasks, expected) => {
  const rows = tasks.map((task, index) => ({
    ...GOOD_PLAN_ROW,
    task,
    monthGoal: index === 0 ? GOOD_PLAN_ROW.monthGoal : '',
  }));
  expect(check(...rows)[0]).toBe(expected);
});

it.each(UNDER_WAY)('without 完成标准 while %j are under way → %s', (underWay, expected) => {
  const rows = checkPlan([{ ...GOOD_PLAN_ROW, doneWhen: '' }], { ...CONTEXT, underWay });
  expect(rows.map((flags) => describePlanCheck(zh, flags))).toEqual([expected]);
});

it('checks an inherited goal once, where it is written', () => {
  const rows = [
    { ...GOOD_PLAN_ROW, monthGoal: '优化流程' },
    { ...GOOD_PLAN_ROW, monthGoal: '' },
    { ...GOOD_PLAN_ROW, monthGoal: '优化流程' },
  ];
  expect(check(...rows)).toEqual(['目标只写“优化”，没有数字。', '齐全', '齐全']);
});
