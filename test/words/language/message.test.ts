import type { Language } from '../../../src/words/language/Language';
import { message, messageWith } from '../../../src/words/language/message';
import type { MessageKey } from '../../../src/words/language/Messages';
import type { PluralForms } from '../../../src/words/template/pluralForm';
import { languageFor, languageOf, LANGUAGES } from '../../../src/words/vocabulary/languages';

const zh = languageOf('zh-CN');
const en = languageOf('en');
const keys = Object.keys(zh.messages) as MessageKey[];
const formsOf = (text: string | PluralForms) => (typeof text === 'string' ? [text] : [text.one, text.other]);
/** Stand between two items, with the space that belongs there. */
const LIST_MARKS: readonly MessageKey[] = ['list.separator', 'list.clauses'];
const placeholdersIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

/** Every text that is only shown, with its key. */
function shownTexts({ messages, problems }: Language): [key: string, text: string][] {
  return [
    ...keys.flatMap((key) => formsOf(messages[key]).map((form): [string, string] => [key, form])),
    ...Object.entries(problems).flatMap(([code, { text, action }]): [string, string][] => [
      ...formsOf(text).map((form): [string, string] => [code, form]),
      ...formsOf(action).map((form): [string, string] => [code, form]),
    ]),
  ];
}

test.each(LANGUAGES)('$code has every message with the placeholders of the Chinese one', ({ messages }) => {
  for (const key of keys) {
    const wanted = formsOf(zh.messages[key]).flatMap(placeholdersIn);
    for (const form of formsOf(messages[key])) {
      expect([key, ...placeholdersIn(form)]).toEqual([key, ...wanted]);
      if (!LIST_MARKS.includes(key)) expect(form).toBe(form.trim());
      expect(form).not.toBe('');
    }
  }
});

test('English shows no Chinese, and Chinese copy keeps to its rules', () => {
  for (const [, text] of shownTexts(en)) expect(text).not.toMatch(/[㐀-鿿，。：]/);
  for (const [key, text] of shownTexts(zh))
    if (key !== 'language.self') expect(text).not.toMatch(/[您请!！]|抱歉|[一-鿿],/);
});

test('fills in values and chooses the plural', () => {
  expect(message(zh, 'headline.late', { n: 4 })).toBe('逾期 4 天');
  expect(message(en, 'headline.late', { n: 1 })).toBe('1 day late');
  expect(message(en, 'headline.late', { n: 4 })).toBe('4 days late');
});

test('English counts in the singular too, wherever it counts', () => {
  const { messages, problems } = en;
  const texts = [...keys.map((key) => messages[key]), ...Object.values(problems).map(({ text }) => text)];
  const counting = texts.filter((text) => typeof text === 'string' && /\{(n|rows)\} [a-z]+s\b/.test(text));
  // A number that is never one.
  expect(counting).toEqual([messages['notes.followOff']]);
});

test('a Latin word within Chinese has spaces around it, and a date has none', () => {
  expect(message(zh, 'issues.fill', { field: '验证结果' })).toBe('填验证结果');
  expect(message(zh, 'issues.fill', { field: 'Verification' })).toBe('填 Verification');
  expect(message(zh, 'headline.blank', { field: 'Owner' })).toBe('Owner 未填');
  expect(message(zh, 'sample.banner', { day: '6月24日' })).toBe('示例数据，按 6月24日核定');
  expect(message(zh, 'carry.into', { into: '2026年7月' })).toBe('结转到2026年7月');
  expect(message(zh, 'done.done', { task: 'SEO' })).toBe('已完成“SEO”');
});

test('a value that looks like a placeholder or a replacement pattern stays as it is', () => {
  expect(message(zh, 'digest.next', { step: '{n} $& $1' })).toBe('下一步：{n} $& $1');
});

test('refuses to give half a sentence', () => {
  expect(() => messageWith(zh, 'headline.late', {})).toThrow('{n}');
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH', 'zh-CN'],
  ['en-US', 'en'],
  ['EN', 'en'],
  ['de-DE', 'en'],
])('Office in %s gives %s', (displayLanguage, code) => {
  expect(languageFor(displayLanguage).code).toBe(code);
});
