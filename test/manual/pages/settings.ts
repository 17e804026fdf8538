import { readSettings, settingKey } from '../../../src/domain/settings/readSettings';
import { fill } from '../../../src/words/template/fill';
import type { Language } from '../../../src/words/language/Language';
import { SETTING_KEYS, type SettingKey } from '../../../src/domain/schema/settingKeys';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings/settings';
import { BAD_SETTINGS, GOOD_SETTINGS } from '../../domain/cases/settingCases';
import { settingText } from '../../../src/workbook/sheets/settingsTable';
import { textCell } from '../../../src/domain/cells/cellSnapshot';
import { typed, word } from '../cells';
import type { Page } from '../page';

const WORDS = {
  'zh-CN': { key: '键', default: '默认', shown: '显示', readAs: '读作', blank: '留空', used: '改用 {value}' },
  en: {
    key: 'Key',
    default: 'Default',
    shown: 'Shown',
    readAs: 'Read as',
    blank: 'blank',
    used: '{value} is used',
  },
} as const;
type WordKey = keyof (typeof WORDS)['en'];
const say = (language: Language, key: WordKey) => word<WordKey>(language, WORDS, key);

/** A value in the words of the settings sheet. */
const shown = (language: Language, key: SettingKey, settings: Settings) =>
  settingText(key, settings, language) || say(language, 'blank');

export const SETTINGS: Page = {
  name: 'settings',
  title: { 'zh-CN': '设置', en: 'Settings' },
  intro: {
    'zh-CN':
      '设置写在“运营设置”表里，随工作簿走，所有人用同一套；在面板里改和在表里改是一回事。设置项可以用中文、英文或键名。值读不懂时改用默认值，并指出是哪个单元格，不会停下来。',
    en: 'Settings stand in the sheet “Settings” and travel with the workbook; changing them in the pane or in the sheet is the same. Names may be in Chinese, in English or the key itself. A value that cannot be read falls back to the default with a message naming its cell.',
  },
  sections: [
    {
      heading: { 'zh-CN': '全部设置项', en: 'Every setting' },
      text: { 'zh-CN': '留空就用默认。', en: 'Blank means the default.' },
      table: (language) => ({
        headers: [
          language.settings.headers[0],
          say(language, 'key'),
          say(language, 'default'),
          language.settings.headers[2],
        ],
        rows: SETTING_KEYS.map((key) => [
          language.settings.labels[key].word,
          typed(key),
          shown(language, key, DEFAULT_SETTINGS),
          language.settings.hints[key],
        ]),
      }),
    },
    {
      heading: { 'zh-CN': '能读懂的写法', en: 'What is understood' },
      text: {
        'zh-CN': '大小写、全角数字、日期格式都不计较：在格子里打 2026-06，Excel 会变成日期，照样读成月份。',
        en: 'Case, full-width digits and date formats make no difference: 2026-06 typed into a cell becomes a date in Excel and still reads as the month.',
      },
      table: (language) => ({
        headers: [language.settings.headers[0], say(language, 'shown'), say(language, 'readAs')],
        rows: GOOD_SETTINGS.map(([name, value]) => {
          const key = settingKey(name);
          const { settings } = readSettings([{ name, value, address: '' }]);
          return [typed(name), typed(value.text), key ? shown(language, key, settings) : ''];
        }),
      }),
    },
    {
      heading: { 'zh-CN': '读不懂的值', en: 'What is not' },
      text: {
        'zh-CN': '截至日和月份必须写年份：设置要管住全表，不能再去猜年份。',
        en: 'As-of and month need a year: they decide the year of everything else and cannot be guessed.',
      },
      table: (language) => ({
        headers: [language.settings.headers[0], language.settings.headers[1], say(language, 'readAs')],
        rows: BAD_SETTINGS.map(([key, text]) => {
          const { settings } = readSettings([{ name: key, value: textCell(text), address: '' }]);
          return [
            language.settings.labels[key].word,
            typed(text),
            fill(say(language, 'used'), { value: shown(language, key, settings) }),
          ];
        }),
      }),
    },
  ],
};
