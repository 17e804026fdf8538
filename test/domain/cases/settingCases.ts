import { textCell, type CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import type { SettingKey } from '../../../src/domain/schema/settingKeys';

const number = (value: number, numberFormat = 'General'): CellSnapshot => ({
  value,
  text: String(value),
  numberFormat,
});
const logical = (value: boolean): CellSnapshot => ({
  value,
  text: String(value).toUpperCase(),
  numberFormat: 'General',
});

/** Settings that can be read (SPEC section 8). */
export const GOOD_SETTINGS: readonly (readonly [
  name: string,
  value: CellSnapshot,
  expected: string | number | boolean,
])[] = [
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
];

/** Values that fall back to the default. */
export const BAD_SETTINGS: readonly (readonly [key: SettingKey, text: string])[] = [
  ['period', '2026-13'],
  ['period', '六月'],
  ['period', '6.10'],
  ['asOf', '明天'],
  ['asOf', '2026-06-31'],
  ['asOf', '6.18'],
  ['asOf', '1989-12-31'],
  ['asOf', '9999-12-31'],
  ['dayBasis', '农历'],
  ['slipThreshold', '三'],
  ['slipThreshold', '-1'],
  ['slipThreshold', '2.5'],
  ['lookAhead', '1000'],
  ['cascade', 'yes'],
  ['language', '文言文'],
  ['autoRefresh', '也许'],
];
