import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { REPORT_LANGUAGES } from '../../../src/words/report/reportWords';

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

test('every language has words for what is handed out', () => {
  expect(REPORT_LANGUAGES.map(({ code }) => code)).toEqual(LANGUAGES.map(({ code }) => code));
});

test.each(['month', 'quarter', 'portfolio'] as const)(
  'the words of the %s have the same names in braces in every language',
  (what) => {
    const [first, ...others] = REPORT_LANGUAGES.map((words) => texts(words[what]));
    for (const one of others) expect(one).toEqual(first);
  },
);
