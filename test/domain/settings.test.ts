import { textCell, type CellSeen } from '../../src/domain/cellSeen';
import { isoDay } from '../../src/domain/day';
import { DEFAULT_SETTINGS, readSettings, settingKey } from '../../src/domain/settings';

const row = (name: string, value: CellSeen | string, address = 'B2') => ({
  name,
  value: typeof value === 'string' ? textCell(value) : value,
  address,
});
const number = (value: number, numberFormat = 'General'): CellSeen => ({
  value,
  text: String(value),
  numberFormat,
});
const logical = (value: boolean): CellSeen => ({
  value,
  text: String(value).toUpperCase(),
  numberFormat: 'General',
});

it.each([
  ['period', textCell('2026-06'), '2026-06'],
  ['统计月份', textCell('2026年6月'), '2026-06'],
  ['Month', number(46_174, 'yyyy-mm'), '2026-06'],
  ['dayBasis', textCell('working'), 'working'],
  ['天数口径', textCell('工作日'), 'working'],
  ['Count days as', textCell('Calendar days'), 'calendar'],
  ['slipThreshold', number(5), 5],
  ['预警天数', textCell('５'), 5],
  ['lookAhead', number(0), 0],
  ['escalateAfter', textCell('10'), 10],
  ['cascade', textCell('消耗缓冲'), 'buffer'],
  ['顺延方式', textCell('off'), 'off'],
  ['language', textCell('EN'), 'en'],
  ['语言', textCell('zh-CN'), 'zh-CN'],
  ['autoRefresh', logical(true), true],
  ['自动刷新', textCell('开'), true],
  ['AUTOREFRESH', textCell('off'), false],
])('%s is read from %j as %j', (name, value, expected) => {
  const { settings, problems } = readSettings([row(name, value)]);
  expect(problems).toEqual([]);
  const key = settingKey(name);
  expect(key && settings[key]).toBe(expected);
});

it.each([
  ['2026-06-18', textCell('2026-06-18')],
  ['2026-06-18', textCell('2026年6月18日')],
  ['2026-06-18', number(46_191, 'yyyy-mm-dd')],
])('asOf %s is read from %j', (iso, cell) => {
  const { settings } = readSettings([row('asOf', cell)]);
  expect(settings.asOf === null ? null : isoDay(settings.asOf)).toBe(iso);
});

it.each([
  ['period', '2026-13'],
  ['period', '六月'],
  ['period', '6.10'],
  ['asOf', '明天'],
  ['asOf', '2026-06-31'],
  ['asOf', '6.18'],
  ['dayBasis', '农历'],
  ['slipThreshold', '三'],
  ['slipThreshold', '-1'],
  ['slipThreshold', '2.5'],
  ['lookAhead', '1000'],
  ['cascade', 'yes'],
  ['language', 'fr'],
  ['autoRefresh', '也许'],
] as const)('a bad %s (%j) falls back to its default and names the cell', (key, text) => {
  const { settings, problems } = readSettings([row(key, text, '运营设置!B7')]);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems).toEqual([{ code: 'badValue', key, address: '运营设置!B7', text }]);
});

it('takes blank values and unknown names for nothing', () => {
  const rows = [row('asOf', ''), row('period', '-'), row('备注', '随便写'), row('', 'x')];
  expect(readSettings(rows)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

it('lets the first of two rows count and reports the second', () => {
  const { settings, problems } = readSettings([row('slipThreshold', '5'), row('预警天数', '9', 'B9')]);
  expect(settings.slipThreshold).toBe(5);
  expect(problems).toEqual([{ code: 'doubled', key: 'slipThreshold', address: 'B9', text: '9' }]);
});
