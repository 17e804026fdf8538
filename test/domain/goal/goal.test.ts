import { parseGoal } from '../../../src/domain/goal/goal';
import type { Criterion } from '../../../src/domain/goal/reading/criterion';

function show({ target, direction, from }: Criterion): string {
  const change = target.change ? `${target.change} by ` : '';
  const start = from ? `${from.toString()} → ` : '';
  return `${target.comparator ?? ''}${start}${change}${target.value.toString()}${target.unit ?? ''} ${direction ?? '?'}`;
}

it.each<[goal: string, ...criteria: string[]]>([
  ['新增客户100家', '100家 ?'],
  ['订单准时发货率98%', '98% ?'],
  ['故障≤2次', '≤2次 lower'],
  ['≥50人,≥60%', '≥50人 higher', '≥60% higher'],
  ['注册用户≥50人，试用率≥60%', '≥50人 higher', '≥60% higher'],
  ['签订协议≥2家,首单金额≥10万', '≥2家 higher', '≥100000 higher'],
  ['提升5%', 'up by 5% higher'],
  ['成本降低3%', 'down by -3% lower'],
  ['老客户复购率提升至40%', '≥40% higher'],
  ['故障率降至2%', '≤2% lower'],
  ['投诉不超过5起', '≤5次 lower'],
  ['满意度不低于90分', '≥90分 higher'],
  ['库存控制在300台以内', '≤300台 lower'],
  ['培训10场以上', '≥10场 higher'],
  ['投诉从200降到0', '200 → 0 lower'],
  ['复购率由30%提升到40%', '30 → 40% higher'],
  ['投诉从20起降到5', '20 → 5次 lower'],
  ['销售额1.2亿', '120000000 ?'],
  ['销售额３千万元', '30000000元 ?'],
  ['销售1,000台', '1000台 ?'],
  ['预算¥5000', '5000元 ?'],
  ['新增客户100家', '100家 ?'],
  ['新增客户100家（线上50家、线下50家）', '100家 ?'],
  ['6月底前新增客户100家', '100家 ?'],
  ['2026年6月销售80单', '80单 ?'],
  ['第3批到货'],
  ['24小时内响应率≥95%', '≥95% higher'],
  ['完成SOP'],
  ['完成V2版本上线'],
  ['推行5S管理'],
  ['通过ISO9001认证'],
  ['Grow market share by 5%', 'up by 5% higher'],
  ['Reduce complaints to 5', '≤5 lower'],
  ['From 200 to 0 complaints', '200 → 0 lower'],
  ['100 new customers', '100 ?'],
  [''],
])('%s', (goal, ...criteria) => {
  expect(parseGoal(goal).criteria.map(show)).toEqual(criteria);
});

it('lets the explicit direction win over the comparator', () => {
  expect(parseGoal('故障≤2次', 'higher').criteria.map(show)).toEqual(['≤2次 higher']);
});

it.each([
  ['故障2次', true],
  ['客户投诉5起', true],
  ['新增客户100家', false],
])('%s suggests that lower is better: %j', (goal, expected) => {
  expect(parseGoal(goal).criteria.map(({ suggestsLower }) => suggestsLower)).toEqual([expected]);
});
