import fc from 'fast-check';
import { checkSettings as withZod } from '../../src/domain/settings/settingSchemas';
import { SETTING_KEYS } from '../../src/domain/schema/settingKeys';
import { checkSettings } from '../../src/script/plainSettings';

const VALUES = [
  ...[
    '2026-06',
    '2026-13',
    'working',
    ' Working ',
    '工作日',
    '日历日',
    'off',
    '关',
    '开',
    'TRUE',
    'false',
    'on',
  ],
  ...[
    'fixed',
    'buffer',
    '固定',
    'zh-CN',
    'EN',
    'fr',
    '3',
    '３',
    '0x10',
    '1e2',
    '366',
    '367',
    '-1',
    '',
    '  ',
    '三天',
  ],
  ...[0, 3, 366, 367, -1, 1.5, 20_000, Number.NaN, 1e21, true, false, null],
];

test('without zod each setting takes and refuses the same values', () => {
  for (const key of SETTING_KEYS)
    for (const value of VALUES)
      expect([key, value, checkSettings({ [key]: value })]).toEqual([key, value, withZod({ [key]: value })]);
});

test('all at once, whatever they hold', () => {
  const given = fc.dictionary(
    fc.constantFrom(...SETTING_KEYS),
    fc.oneof(fc.constantFrom(...VALUES), fc.string(), fc.double()),
  );
  fc.assert(fc.property(given, (values) => expect(checkSettings(values)).toEqual(withZod(values))));
});
