import Big from 'big.js';
import { attain } from '../../src/domain/attainment';
import { textCell, type CellSeen } from '../../src/domain/cellSeen';
import type { Direction } from '../../src/domain/goal';
import { languageOf } from '../../src/domain/language/languages';
import { tellVerdict } from '../../src/domain/language/tellVerdict';
import { showRate } from '../../src/domain/showRate';

/** The rate shown and the verdict in Chinese, then flags. */
function show(goal: string, actual: CellSeen, direction: Direction | null = null): string {
  const { shown, verdict, flags } = attain(goal, actual, direction);
  return [shown || '-', tellVerdict(languageOf('zh-CN'), verdict), ...flags.map(({ code }) => code)].join(
    ' | ',
  );
}

const number = (value: number, text = String(value), numberFormat = 'General'): CellSeen => ({
  value,
  text,
  numberFormat,
});

describe('goal and actual as text', () => {
  it.each([
    // SPEC section 7
    ['新增客户100家', '120家', '120% | 超额 20%'],
    ['订单准时发货率98%', '95%', '97% | 未达标（95%<98%）'],
    ['复购率40%', '未达标(35%<40%)', '88% | 未达标（35%<40%）'],
    ['老客户复购率40%', '35%', '88% | 未达标（35%<40%）'],
    ['故障≤2次', '0', '200% | 达标'],
    ['故障≤2次', '1', '150% | 达标'],
    ['故障≤2次', '3', '50% | 未达标（3>2次）'],
    ['1000', '996', '99.6% | 未达标（996<1000）'],
    ['≥50人,≥60%', '55人,54%', '90% | 1/2 达标'],
    ['提升5%', '45%', '- | 缺起始值，无法计算'],
    ['完成SOP', '已完成', '- | 已完成'],
    ['发货率98%', '95', '97% | 未达标（95%<98%） | takenForPercent'],
    ['发货率98%', '0.95', '97% | 未达标（95%<98%）'],
    ['发货率98%', '1.2', '- | “1.2”含义不明，补上单位'],
    ['投诉从200降到0', '100', '50% | 未达标（100>0）'],
    // comparators and direction
    ['老客户复购率提升至40%', '42%', '105% | 超额 5%'],
    ['投诉率降至2%', '3%', '50% | 未达标（3%>2%）'],
    ['投诉不超过5起', '4起', '120% | 达标'],
    ['满意度不低于90%', '90%', '100% | 达标'],
    ['满意度>90%', '90%', '100% | 未达标（90%=90%）'],
    ['24小时内响应率≥95%', '96%', '101% | 超额 1%'],
    ['响应时间控制在30分钟以内', '45分钟', '50% | 未达标（45分钟>30分钟）'],
    ['故障2次', '3次', '150% | 超额 50% | maybeLowerIsBetter'],
    ['安全事故0起', '0', '100% | 达标 | maybeLowerIsBetter'],
    ['安全事故0起', '1起', '0% | 未达标（1起>0起） | maybeLowerIsBetter'],
    // from start to target
    ['从200降到0', '0', '100% | 达标'],
    ['从200降到0', '250', '-25% | 未达标（250>0）'],
    ['复购率从30%提升到40%', '35%', '50% | 未达标（35%<40%）'],
    ['复购率从30%提升到40%', '42%', '120% | 超额 20%'],
    ['市场份额提升5%', '提升6%', '120% | 超额 20%'],
    // units
    ['销售额10万', '12万元', '120% | 超额 20%'],
    ['销售额1.2亿', '9000万', '75% | 未达标（9000万<1.2亿）'],
    ['首单金额≥10万', '80000', '80% | 未达标（80000<10万）'],
    ['新增客户１００家', '１２０ 家', '120% | 超额 20%'],
    ['销售1,000台', '1,200台', '120% | 超额 20%'],
    ['新增客户100家', '120人', '- | 单位不一致（目标 100家，实际 120人）'],
    ['新增客户100家', '95%', '- | 单位不一致（目标 100家，实际 95%）'],
    ['发货率98%', '95家', '- | 单位不一致（目标 98%，实际 95家）'],
    ['招聘5人', '6名', '120% | 超额 20%'],
    ['新增客户100家', '2场展会，签约120家', '120% | 超额 20%'],
    ['6月底前新增客户100家', '截至6月30日 90家', '90% | 未达标（90家<100家）'],
    ['新增客户100家（线上50家、线下50家）', '80家', '80% | 未达标（80家<100家）'],
    ['不良率≤1%', '0.5', '- | “0.5”含义不明，补上单位'],
    ['不良率≤1%', '0.5%', '150% | 达标'],
    // several criteria
    ['注册用户≥50人,试用率≥60%', '注册用户60人,试用率66%', '110% | 达标'],
    ['注册用户≥50人,试用率≥60%', '66%', '- | 未填'],
    ['签订协议≥2家,首单金额≥10万', '3家，12万', '120% | 达标'],
    // nothing to compare
    ['新增客户100家', '', '- | 未填'],
    ['新增客户100家', '-', '- | 未填'],
    ['新增客户100家', '已完成', '- | 没有可比的数字'],
    ['新增客户100家', '#N/A', '- | 没有可比的数字'],
    ['完成SOP', '', '- | 未填'],
    ['完成SOP', '未完成', '- | 未完成'],
    ['完成SOP', '进行中', '- | 未完成'],
    ['完成SOP', 'done', '- | 已完成'],
    ['完成SOP', '差不多', '- | 没有可比的数字'],
    ['完成V2版本上线', '已上线', '- | 已完成'],
    // English
    ['100 new customers', '120 customers', '120% | 超额 20%'],
    ['Repeat purchase rate 40%', '35%', '88% | 未达标（35%<40%）'],
    ['At most 2 failures', '3', '50% | 未达标（3>2）'],
    ['Reduce complaints from 200 to 0', '100', '50% | 未达标（100>0）'],
    ['Grow market share by 5%', '45%', '- | 缺起始值，无法计算'],
  ])('%s / %s → %s', (goal, actual, expected) => {
    expect(show(goal, textCell(actual))).toBe(expected);
  });
});

describe('goal and actual as a number cell', () => {
  it.each<[string, CellSeen, string]>([
    ['订单准时发货率98%', number(0.95, '95%', '0%'), '97% | 未达标（95%<98%）'],
    ['订单准时发货率98%', number(0.95), '97% | 未达标（95%<98%）'],
    ['订单准时发货率98%', number(95), '97% | 未达标（95%<98%） | takenForPercent'],
    ['订单准时发货率98%', number(1.2), '- | “1.2”含义不明，补上单位'],
    ['订单准时发货率98%', number(1.2, '120%', '0%'), '122% | 超额 22%'],
    ['新增客户100家', number(120), '120% | 超额 20%'],
    ['新增客户100家', number(120, '120家', '0"家"'), '120% | 超额 20%'],
    ['新增客户100家', number(0), '0% | 未达标（0<100家）'],
    ['完成SOP', { value: true, text: 'TRUE', numberFormat: 'General' }, '- | 已完成'],
  ])('%s / %j → %s', (goal, actual, expected) => {
    expect(show(goal, actual)).toBe(expected);
  });
});

it.each([
  ['故障2次', '3次', 'lower', '50% | 未达标（3次>2次）'],
  ['故障2次', '3次', 'higher', '150% | 超额 50%'],
  ['故障≤2次', '3次', 'higher', '150% | 超额 50%'],
] as const)('the column 指标方向 decides: %s / %s, %s → %s', (goal, actual, direction, expected) => {
  expect(show(goal, textCell(actual), direction)).toBe(expected);
});

describe('a rate is rounded half up, and never across 100%', () => {
  it.each([
    ['0.875', '88%', '0%'],
    ['0.874', '87%', '0%'],
    ['0.145', '15%', '0%'],
    ['1.005', '101%', '0%'],
    ['1', '100%', '0%'],
    ['0.996', '99.6%', '0.0%'],
    ['0.9996', '99.96%', '0.00%'],
    ['0.99999999', '99.9999%', '0.0000%'],
    ['1.004', '100.4%', '0.0%'],
    ['1.0004', '100.04%', '0.00%'],
    ['1.00000001', '100.0001%', '0.0000%'],
    ['0', '0%', '0%'],
    ['-0.25', '-25%', '0%'],
  ])('%s shows %s', (rate, text, numberFormat) => {
    expect(showRate(new Big(rate))).toEqual({ text, numberFormat });
  });
});

it('keeps the exact rate and tells text goals from measurable ones', () => {
  expect(attain('复购率40%', textCell('35%'))).toMatchObject({
    rate: '0.875',
    value: 0.875,
    measurable: true,
  });
  expect(attain('完成SOP', textCell('已完成'))).toMatchObject({ rate: null, value: null, measurable: false });
  expect(attain('新增客户100家', textCell(''))).toMatchObject({ rate: null, measurable: true });
});
