import { LANGUAGES, languageFor, MESSAGES } from '../../../src/words/vocabulary/paneLanguages';
import { message, messageWith } from '../../../src/words/describe/message';
import type { MessageKey, PluralForms } from '../../../src/words/zh-CN/messages';

const keys = Object.keys(MESSAGES['zh-CN']) as MessageKey[];
const formsOf = (text: string | PluralForms) => (typeof text === 'string' ? [text] : [text.one, text.other]);
/** Stand between two items, with the space that belongs there. */
const LIST_MARKS: readonly MessageKey[] = ['list.separator', 'list.clauses'];
const placeholdersIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test.each(LANGUAGES)('%s has every message with the placeholders of the Chinese one', (language) => {
  for (const key of keys) {
    const wanted = formsOf(MESSAGES['zh-CN'][key]).flatMap(placeholdersIn);
    for (const form of formsOf(MESSAGES[language][key])) {
      expect([key, ...placeholdersIn(form)]).toEqual([key, ...wanted]);
      if (!LIST_MARKS.includes(key)) expect(form).toBe(form.trim());
      expect(form).not.toBe('');
    }
  }
});

test('English shows no Chinese, and Chinese copy keeps to its rules', () => {
  for (const key of keys) {
    for (const form of formsOf(MESSAGES.en[key])) expect(form).not.toMatch(/[㐀-鿿，。：]/);
    if (key === 'language.self') continue;
    for (const form of formsOf(MESSAGES['zh-CN'][key])) expect(form).not.toMatch(/[您请!！]|抱歉|[一-鿿],/);
  }
});

test('fills in values and chooses the plural', () => {
  expect(message('zh-CN', 'alert.late', { n: 4 })).toBe('逾期 4 天');
  expect(message('en', 'alert.late', { n: 1 })).toBe('1 day late');
  expect(message('en', 'alert.late', { n: 4 })).toBe('4 days late');
});

test('a value that looks like a placeholder or a replacement pattern stays as it is', () => {
  expect(message('zh-CN', 'alert.nextStep', { step: '{n} $& $1' })).toBe('下一步：{n} $& $1');
});

test('refuses to give half a sentence', () => {
  expect(() => messageWith('zh-CN', 'alert.late', {})).toThrow('{n}');
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH', 'zh-CN'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
])('Office in %s gives %s', (displayLanguage, language) => {
  expect(languageFor(displayLanguage)).toBe(language);
});
