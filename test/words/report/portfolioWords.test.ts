import { REPORT_LANGUAGES } from '../../../src/words/report/reportWords';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';

/** Every string in a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

describe.each(REPORT_LANGUAGES.map(({ code, portfolio }) => [code, portfolio] as const))(
  '%s',
  (code, words) => {
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
      expect(strings(words).filter((text) => /[您请]|抱歉|！|!/.test(text))).toEqual([]);
    });
  },
);
