import { isoDay } from '../../src/domain/day';
import { readForecast } from '../../src/domain/readForecast';
import { contextAsOf, day } from './taskCases';

const context = { ...contextAsOf('2026-06-12'), start: day('2026-06-01'), finish: day('2026-06-10') };

it.each([
  // SPEC section 3, rule 8
  ['需增加2天', '2026-06-12'],
  ['6月22日修复', '2026-06-22'],
  ['协调供应商6月22日修复', '2026-06-22'],
  ['6月15日前完成上线', '2026-06-15'],
  ['延期原因:设计需求变更,需增加2天', '2026-06-12'],
  ['已协商6月18日发货', '2026-06-18'],
  ['引入WMS系统,6月底前完成', '2026-06-30'],
  // as people also write
  ['6.22修复', '2026-06-22'],
  ['预计6.25', '2026-06-25'],
  ['推迟到6月20日', '2026-06-20'],
  ['６月２２日 修复', '2026-06-22'],
  ['还需 3 天', '2026-06-13'],
  ['再要两天', '2026-06-12'],
  ['延期一周', '2026-06-17'],
  ['6月20日到货，6月24日安装完成', '2026-06-24'],
  ['2027年1月5日前交付', '2027-01-05'],
  ['Supplier fixes it by June 22', '2026-06-22'],
  ['Go live by 15 June', '2026-06-15'],
  ['needs 2 more days', '2026-06-12'],
  ['delayed by 1 week', '2026-06-17'],
  // nothing is forecast
  ['客户需求增加2版修改', null],
  ['第三方接口数据对接失败', null],
  ['跟进客户收货反馈', null],
  ['6月12日设计部反馈素材有问题', null],
  ['原定6月8日完成', null],
  ['原定12月8日完成', null],
  ['已于6月8日完成初稿', null],
  ['每周2次', null],
  ['需10日内回复', null],
  ['预算6.5万完成采购', null],
  ['6月31日修复', null],
  ['', null],
])('%j → %s', (text, expected) => {
  const forecast = readForecast(text, context);
  expect(forecast === null ? null : isoDay(forecast)).toBe(expected);
});

it('adds nothing to a finish that is not known', () => {
  expect(readForecast('需增加2天', { ...context, finish: null })).toBeNull();
});

it('adds working days where days are working days', () => {
  const working = { ...context, finish: day('2026-06-18'), dayBasis: 'working' as const };
  expect(isoDay(readForecast('需增加2天', working) ?? 0)).toBe('2026-06-23');
});

it('puts a day without a year on or after the start', () => {
  const winter = { ...context, period: '2026-06', start: day('2026-11-20'), finish: day('2026-12-28') };
  expect(isoDay(readForecast('1月5日完成', winter) ?? 0)).toBe('2027-01-05');
});
