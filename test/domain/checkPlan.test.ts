import { textCell } from '../../src/domain/cellSeen';
import { checkPlan, type PlanRow } from '../../src/domain/checkPlan';
import { languageOf } from '../../src/domain/language/languages';
import { tellPlanCheck } from '../../src/domain/language/tellPlanCheck';
import { sampleRows } from '../../src/domain/sampleRows';

const CONTEXT = { period: '2026-06', dateSystem: 1900 } as const;

const GOOD: PlanRow = {
  monthGoal: '新增客户100家',
  task: '线上推广',
  dates: textCell('6.1-6.30'),
  owner: '市场部*经理',
  doneWhen: '注册用户≥50人',
};

const zh = languageOf('zh-CN');
const check = (...rows: PlanRow[]) => checkPlan(rows, CONTEXT).map((flags) => tellPlanCheck(zh, flags));

it.each(['zh-CN', 'en'] as const)('finds nothing missing in the sample (%s)', (code) => {
  const rows = sampleRows(languageOf(code), 2026).plan.map(({ monthGoal, task, dates, owner, doneWhen }) => ({
    monthGoal: String(monthGoal),
    task: String(task),
    dates: textCell(String(dates)),
    owner: String(owner),
    doneWhen: String(doneWhen),
  }));
  expect(checkPlan(rows, CONTEXT)).toEqual([[], [], []]);
  expect(check(...rows)).toEqual(['齐全', '齐全', '齐全']);
});

it.each<[changes: Partial<PlanRow>, expected: string]>([
  [{}, '齐全'],
  [{ monthGoal: '' }, '缺月度核心目标。'],
  [{ monthGoal: '完成SOP' }, '目标没有数字。'],
  [{ monthGoal: '提升品牌影响力' }, '目标只写“提升”，没有数字。'],
  [{ monthGoal: '尽快完善流程' }, '目标只写“尽快”，没有数字。'],
  [{ monthGoal: '市场份额提升5%' }, '齐全'],
  [{ dates: textCell('') }, '缺时间节点。'],
  [{ dates: textCell('待定') }, '缺时间节点。'],
  [{ dates: textCell('尽快') }, '时间节点“尽快”看不懂。'],
  [{ dates: textCell('6.1-6.31') }, '时间节点“6.1-6.31”看不懂。'],
  [{ dates: textCell('6月上旬') }, '齐全'],
  [{ owner: '' }, '缺责任人。'],
  [{ owner: '张三、李四' }, '责任人不唯一（张三、李四）。'],
  [{ owner: '张三/李四' }, '责任人不唯一（张三/李四）。'],
  [{ owner: '市场部和销售部' }, '责任人不唯一（市场部和销售部）。'],
  [{ owner: '各部门' }, '责任人不唯一（各部门）。'],
  [{ owner: '全体员工' }, '责任人不唯一（全体员工）。'],
  [{ doneWhen: '' }, '缺完成标准。'],
  [{ doneWhen: '客户满意' }, '完成标准没有数字。'],
  [{ approver: '销售总监' }, '齐全'],
  [{ approver: '' }, '审批人应为一位。'],
  [{ approver: '张三、李四' }, '审批人应为一位。'],
  [{ owner: '', doneWhen: '' }, '缺责任人；缺完成标准。'],
])('%j → %s', (changes, expected) => {
  expect(check({ ...GOOD, ...changes })).toEqual([expected]);
});

it.each<[tasks: string[], expected: string]>([
  [['线上获客50家', '展会获客30家', '渠道获客20家'], '齐全'],
  [['线上获客50家', '展会获客30家'], '拆解合计 80家，与目标 100家对不上。'],
  [['线上获客50家', '展会获客30家', '渠道获客30家'], '拆解合计 110家，与目标 100家对不上。'],
  // a task without a share leaves the sum open
  [['线上获客50家', '做好展会'], '齐全'],
  [['线上获客50家'], '齐全'],
])('sub-targets %j → %s', (tasks, expected) => {
  const rows = tasks.map((task, index) => ({ ...GOOD, task, monthGoal: index === 0 ? GOOD.monthGoal : '' }));
  expect(check(...rows)[0]).toBe(expected);
});

it('checks an inherited goal once, where it is written', () => {
  const rows = [
    { ...GOOD, monthGoal: '优化流程' },
    { ...GOOD, monthGoal: '' },
    { ...GOOD, monthGoal: '优化流程' },
  ];
  expect(check(...rows)).toEqual(['目标只写“优化”，没有数字。', '齐全', '齐全']);
});
