import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { QUARTER_WORDS } from '../../../src/words/report/quarterWords';
import { REPORT_WORDS } from '../../../src/words/report/reportWords';

/** Every text with the path to it; the forms of one by number count as one. */
function texts(value: unknown, path = ''): [path: string, placeholders: string[]][] {
  if (typeof value === 'string') return [[path, placeholders(value)]];
  if (typeof value !== 'object' || value === null) return [];
  if ('one' in value && 'other' in value && Object.keys(value).length === 2) {
    // Either form may be the one that is shown.
    expect(placeholders(String(value.one))).toEqual(placeholders(String(value.other)));
    return texts(value.other, path);
  }
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

describe.each([
  ['the month', REPORT_WORDS],
  ['the quarter', QUARTER_WORDS],
] as const)('the words of %s', (_, words) => {
  test('are there in every language', () => {
    expect(Object.keys(words).sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
  });

  test('have the same names in braces in every language', () => {
    const [first, ...others] = Object.values(words);
    for (const one of others) expect(texts(one)).toEqual(texts(first));
  });
});
