import { PORTFOLIO_WORDS } from '../../../src/words/vocabulary/portfolioWords';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';

/** Every string in a value, with the path to it. */
function strings(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every language has words for portfolios', () => {
  expect(Object.keys(PORTFOLIO_WORDS).sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
});

describe.each(Object.entries(PORTFOLIO_WORDS))('%s', (code, words) => {
  it('has the same names in braces as the first language', () => {
    const [first] = Object.values(PORTFOLIO_WORDS);
    const shape = (all: unknown) => strings(all).map(([path, text]) => [path, placeholders(text)]);
    expect(shape(words)).toEqual(shape(first));
  });

  it('has no two headers alike in one table, and names that fit a sheet', () => {
    expect(Object.values(words.sheets).filter((name) => name.length > 31)).toEqual([]);
    expect(new Set(Object.values(words.sheets)).size).toBe(4);
  });

  it('calls a column as the workbooks call it', () => {
    const { columns } = LANGUAGES.find((language) => language.code === code) ?? {};
    const { headers } = words;
    expect(headers).toMatchObject({
      status: columns?.tasks.assessed.header,
      slip: columns?.tasks.slip.header,
      alert: columns?.tasks.alert.header,
      task: columns?.tasks.name.header,
      owner: columns?.tasks.owner.header,
      finish: columns?.tasks.finish.header,
      id: columns?.tasks.id.header,
      why: columns?.tasks.why.header,
      nextStep: columns?.tasks.nextStep.header,
      state: columns?.issues.state.header,
      issue: columns?.issues.issue.header,
      goal: columns?.summary.goal.header,
      verdict: columns?.summary.verdict.header,
    });
  });

  it('is written in a native hand', () => {
    const prose = strings(words).map(([, text]) => text);
    expect(prose.filter((text) => /[您请]|抱歉|！|!/.test(text))).toEqual([]);
  });
});
