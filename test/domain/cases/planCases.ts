import { textCell } from '../../../src/domain/cells/cellSnapshot';
import type { PlanRow } from '../../../src/domain/plan/checkPlan';
import type { RaciCells } from '../../../src/domain/plan/checkRaci';

/** A plan row that lacks nothing. */
export const GOOD_PLAN_ROW: PlanRow = {
  monthGoal: '新增客户100家',
  task: '线上推广',
  dates: textCell('6.1-6.30'),
  owner: '市场部*经理',
  doneWhen: '注册用户≥50人',
};

/** What differs from the good row, and 计划检查 (SPEC section 5). */
export const PLAN_CHECKS: readonly (readonly [changes: Partial<PlanRow>, expected: string])[] = [
  [{}, '齐全'],
  [{ monthGoal: '' }, '缺月度核心目标。'],
  [{ monthGoal: '完成SOP' }, '目标没有数字。'],
  [{ monthGoal: '新增客户100' }, '目标的数字没有单位。'],
  [{ monthGoal: '订单达到1000以上' }, '目标的数字没有单位。'],
  [{ monthGoal: '销售额10万' }, '齐全'],
  [{ monthGoal: '100 new customers' }, '齐全'],
  [{ monthGoal: '提升品牌影响力' }, '目标只写“提升”，没有数字。'],
  [{ monthGoal: '尽快完善流程' }, '目标只写“尽快”，没有数字。'],
  [{ monthGoal: '市场份额提升5%' }, '齐全'],
  [{ dates: textCell('') }, '缺时间节点。'],
  [{ dates: textCell('待定') }, '缺时间节点。'],
  [{ dates: textCell('尽快') }, '时间节点“尽快”看不懂。'],
  [{ dates: textCell('6.1-6.31') }, '时间节点“6.1-6.31”看不懂。'],
  [{ dates: textCell('6.1-6.3O') }, '时间节点“6.1-6.3O”有疑问，写成完整日期。'],
  [{ dates: textCell('2025.6.1-6.30') }, '时间节点“2025.6.1-6.30”有疑问，写成完整日期。'],
  [{ dates: textCell('6月上旬') }, '齐全'],
  [{ owner: '' }, '缺责任人。'],
  [{ owner: '李和平' }, '齐全'],
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
  [{ interfacePerson: '', resources: '预算5000元,设计部支持' }, '涉及设计部，缺接口人。'],
  [{ interfacePerson: '李四', resources: '预算5000元,设计部支持' }, '齐全'],
  [{ interfacePerson: '', resources: '预算5000元' }, '齐全'],
  [{ interfacePerson: '李四', resources: '设计部、财务部支持' }, '涉及设计部、财务部，缺接口人。'],
  [{ interfacePerson: '', resources: '市场部内部解决' }, '齐全'],
  [{ owner: '张三+李四' }, '责任人不唯一（张三+李四）。'],
  [{ owner: '项目组' }, '责任人不唯一（项目组）。'],
  [{ owner: 'R&D部' }, '齐全'],
  [{ owner: '', doneWhen: '' }, '缺责任人；缺完成标准。'],
];

/** Tasks under the goal 新增客户100家, and 计划检查 of the first. */
export const SUB_TARGETS: readonly (readonly [tasks: readonly string[], expected: string])[] = [
  [['线上获客50家', '展会获客30家', '渠道获客20家'], '齐全'],
  [['线上获客50家', '展会获客30家'], '拆解合计 80家，与目标 100家对不上。'],
  [['线上获客50家', '展会获客30家', '渠道获客30家'], '拆解合计 110家，与目标 100家对不上。'],
  // a task without a share leaves the sum open
  [['线上获客50家', '做好展会'], '齐全'],
  [['线上获客50家'], '齐全'],
];

/** A row without 完成标准 while the tracker has these tasks 进行中, and 计划检查. */
export const UNDER_WAY: readonly (readonly [underWay: readonly string[], expected: string])[] = [
  [[], '缺完成标准。'],
  [['别的任务'], '缺完成标准。'],
  [['线上 推广'], '任务已在进行，还缺完成标准。'],
];

/** Owner, approver, consulted and informed, and the flags. */
export const RACI_CASES: readonly (readonly [cells: RaciCells, expected: string])[] = [
  // the example of the seed
  [{ owner: '市场部经理', approver: '销售总监', consulted: '设计部主管', informed: '运营部' }, ''],
  [{ owner: '市场部*经理' }, ''],
  [{ owner: '' }, 'ownerMissing'],
  [{ owner: '待定' }, 'ownerMissing'],
  [{ owner: '张三、李四' }, 'ownerNotOne'],
  [{ owner: '市场部和销售部' }, 'ownerNotOne'],
  [{ owner: 'everyone' }, 'ownerNotOne'],
  [{ owner: '张三', approver: '' }, 'approverNotOne'],
  [{ owner: '张三', approver: '无' }, 'approverNotOne'],
  [{ owner: '张三', approver: '王五/赵六' }, 'approverNotOne'],
  // who has C or I columns needs an A
  [{ owner: '张三', consulted: '李四' }, 'approverNotOne'],
  [{ owner: '张三', informed: '' }, 'approverNotOne'],
  [{ owner: '', approver: '' }, 'ownerMissing approverNotOne'],
  // whoever is consulted from another department has an interface person
  [
    { owner: '市场部*经理', approver: '王五', consulted: '设计部主管', interfacePerson: '' },
    'interfaceMissing',
  ],
  [{ owner: '市场部*经理', approver: '王五', consulted: '设计部主管', interfacePerson: '赵六' }, ''],
  [{ owner: '市场部*经理', approver: '王五', consulted: '市场部专员', interfacePerson: '' }, ''],
  // any number may be consulted and informed, and the owner may approve
  [{ owner: '张三', approver: '王五', consulted: '李四、赵六', informed: '全体' }, ''],
  [{ owner: '张三', approver: '张三' }, ''],
];
