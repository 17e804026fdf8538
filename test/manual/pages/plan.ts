import { checkPlan, type PlanRow } from '../../../src/domain/plan/checkPlan';
import type { ColumnKey } from '../../../src/domain/schema/columnKeys';
import type { Language } from '../../../src/words/language/Language';
import { describePlanCheck } from '../../../src/words/describe/describePlanCheck';
import { GOOD_PLAN_ROW, PLAN_CHECKS, RACI_CASES, SUB_TARGETS, UNDER_WAY } from '../../domain/cases/planCases';
import { lines, typed, typedOrBlank, word } from '../cells';
import type { Page, Table } from '../page';

const CONTEXT = { period: '2026-06', dateSystem: 1900 } as const;
const WORDS = {
  'zh-CN': { changed: '改动', tasks: '目标拆解任务', underWay: '跟踪表里进行中的任务', none: '无' },
  en: { changed: 'What differs', tasks: 'Tasks', underWay: 'Under way in the tracker', none: 'none' },
} as const;
type WordKey = keyof (typeof WORDS)['en'];
const say = (language: Language, key: WordKey) => word<WordKey>(language, WORDS, key);

const check = (language: Language, rows: readonly PlanRow[], underWay: readonly string[] = []) =>
  describePlanCheck(language, checkPlan(rows, { ...CONTEXT, underWay })[0] ?? []);

const headerOf = (language: Language, key: ColumnKey<'plan'>) => language.columns.plan[key].header;

function changed(language: Language, changes: Partial<PlanRow>): string {
  const cells = (Object.keys(changes) as (keyof PlanRow)[]).map((key) => {
    const value = changes[key];
    const text = typeof value === 'object' ? value.text : (value ?? '');
    return `${headerOf(language, key)} ${typedOrBlank(language, text)}`;
  });
  return lines(cells);
}

function checks(language: Language): Table {
  return {
    headers: [say(language, 'changed'), headerOf(language, 'planCheck')],
    rows: PLAN_CHECKS.map(([changes]) => [
      changed(language, changes),
      check(language, [{ ...GOOD_PLAN_ROW, ...changes }]),
    ]),
  };
}

const RACI_COLUMNS = ['owner', 'approver', 'consulted', 'informed'] as const;

export const PLAN: Page = {
  name: 'plan',
  title: { 'zh-CN': '计划检查', en: 'Plan checks' },
  intro: {
    'zh-CN':
      '计划写得含糊，月底就没法说做到没有。Opsbook 逐行检查：目标有数字和单位，时间读得懂，责任人只有一位，完成标准可衡量，拆解加起来等于目标。缺什么写在“计划检查”一列，齐全就写“齐全”。合并单元格下面空着的目标，沿用上面的。',
    en: 'A vague plan cannot be judged at the end of the month. Every row is checked: a number with a unit in the goal, dates that read, exactly one owner, measurable completion criteria, tasks that add up to the goal. What is missing stands under “Plan check”. A goal left blank below a merged cell is the one above.',
  },
  sections: [
    {
      heading: { 'zh-CN': '一行一行看', en: 'Row by row' },
      text: {
        'zh-CN':
          '好的一行：新增客户100家 · 线上推广 · 6.1-6.30 · 市场部*经理 · 注册用户≥50人。下面每行只列出与它不同的单元格。`市场部*经理` 是一个岗位，不算两个人。',
        en: 'A good row: 新增客户100家 (100 new customers) · 线上推广 · 6.1-6.30 · 市场部*经理 · 注册用户≥50人. Each line below shows only what differs from it. `市场部*经理` is one role, not two people.',
      },
      table: checks,
    },
    {
      heading: { 'zh-CN': '已在进行，还没有完成标准', en: 'Under way without completion criteria' },
      text: {
        'zh-CN': '任务已经开工，还没说做成什么样算完，是最该先补的一格，所以单独说。',
        en: 'Work has begun and nobody has said what done means. It is the cell to fill first, so it has words of its own.',
      },
      table: (language) => ({
        headers: [say(language, 'underWay'), headerOf(language, 'planCheck')],
        rows: UNDER_WAY.map(([underWay]) => [
          underWay.map(typed).join(' ') || say(language, 'none'),
          check(language, [{ ...GOOD_PLAN_ROW, doneWhen: '' }], underWay),
        ]),
      }),
    },
    {
      heading: { 'zh-CN': '拆解之和', en: 'Sub-targets' },
      text: {
        'zh-CN':
          '目标是 100家。每个任务都写了同单位的数字才加；有一个没写，就不下结论。百分比不能相加，不查。',
        en: 'The goal is 100家. They are added up only when every task names a figure in the goal’s unit; percentages do not add up and are left alone.',
      },
      table: (language) => ({
        headers: [say(language, 'tasks'), headerOf(language, 'planCheck')],
        rows: SUB_TARGETS.map(([tasks]) => {
          const rows = tasks.map((task, index) => ({
            ...GOOD_PLAN_ROW,
            task,
            monthGoal: index === 0 ? GOOD_PLAN_ROW.monthGoal : '',
          }));
          return [lines(tasks.map(typed)), check(language, rows)];
        }),
      }),
    },
    {
      heading: { 'zh-CN': '谁负责，谁拍板', en: 'Who does it, who approves it' },
      text: {
        'zh-CN':
          '第一责任人只能有一位：人人有责等于没人负责。团队加了审批人、咨询人、知会人任何一列，就要求审批人正好一位；咨询和知会多少人都行，责任人也可以自己审批。',
        en: 'Exactly one owner: what everybody owns nobody does. A team that has any of the A, C and I columns needs exactly one approver; any number may be consulted or informed, and the owner may approve.',
      },
      table: (language) => ({
        headers: [...RACI_COLUMNS.map((key) => headerOf(language, key)), headerOf(language, 'planCheck')],
        rows: RACI_CASES.map(([cells]) => [
          ...RACI_COLUMNS.map((key) => (cells[key] === undefined ? '' : typedOrBlank(language, cells[key]))),
          check(language, [{ ...GOOD_PLAN_ROW, ...cells }]),
        ]),
      }),
    },
  ],
};
