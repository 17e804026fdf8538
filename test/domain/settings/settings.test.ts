import { readSettings, settingKey } from '../../../src/domain/settings/readSettings';
import { textCell, type CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import { isoDay } from '../../../src/domain/dates/day';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import { BAD_SETTINGS, GOOD_SETTINGS } from '../cases/settingCases';

const row = (name: string, value: CellSnapshot | string, address = 'B2') => ({
  name,
  value: typeof value === 'string' ? textCell(value) : value,
  address,
});
const number = (value: number, numberFormat = 'General'): CellSnapshot => ({
  value,
  text: String(value),
  numberFormat,
});
it.each(GOOD_SETTINGS)('%s is read from %j as %j', (name, value, expected) => {
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

it.each(BAD_SETTINGS)('a bad %s (%j) falls back to its default and names the cell', (key, text) => {
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
