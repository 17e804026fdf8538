import { ISSUE_STATES, type IssueState } from '../../../src/domain/schema/issueCodes';
import { changeIssueState, ISSUE_TRANSITIONS } from '../../../src/domain/issue/changeIssueState';
import { describeRefusal } from '../../../src/words/describe/describeClosure';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { day } from '../task/taskCases';
import { TRANSITIONS } from '../cases/closureCases';
import { issue, SEED, type TypedIssue } from './issueCases';

const ASOF = day('2026-12-31');

function pass(typed: TypedIssue, to: IssueState, asOf = ASOF, code: 'zh-CN' | 'en' = 'zh-CN'): string {
  const result = changeIssueState(issue(typed), to, { asOf });
  return result.allowed
    ? `${result.from} → ${result.to}`
    : describeRefusal(languageOf(code), result.refusal, asOf);
}

it.each(TRANSITIONS)('from %s', (state, ...expected) => {
  expect(ISSUE_STATES.map((to) => pass({ ...SEED, state }, to))).toEqual(expected);
});

it.each<[changes: TypedIssue, to: IssueState, expected: string]>([
  [{ state: '', owner: '' }, 'inProgress', '要标记为“处理中”，还缺：责任人。'],
  [
    { state: '处理中', rootCause: '-', prevention: '' },
    'resolved',
    '要标记为“已解决”，还缺：根本原因、长期预防措施。',
  ],
  [{ state: '处理中', owner: '' }, 'resolved', '要标记为“已解决”，还缺：责任人。'],
  [{ state: '已解决', verification: '' }, 'closed', '要标记为“已关闭”，还缺：验证结果。'],
  [{ state: '已关闭', owner: '' }, 'inProgress', '要标记为“处理中”，还缺：责任人。'],
])('lacking %j, to %s: %s', (changes, to, expected) => {
  expect(pass({ ...SEED, ...changes }, to)).toBe(expected);
});

it('waits for the window, and says so with whatever else is missing', () => {
  const asOf = day('2026-09-12');
  expect(pass(SEED, 'closed', asOf)).toBe('待验证至 9月13日。');
  expect(pass({ ...SEED, verification: '' }, 'closed', asOf)).toBe(
    '待验证至 9月13日；要标记为“已关闭”，还缺：验证结果。',
  );
  expect(pass(SEED, 'closed', asOf, 'en')).toBe('Under verification until Sep 13.');
  expect(pass(SEED, 'open', asOf, 'en')).toBe('Cannot be marked Open directly; mark it In progress first.');
  expect(pass(SEED, 'closed', day('2026-09-13'))).toBe('resolved → closed');
});

it('lets every state that has to be passed first be passed to at once', () => {
  for (const from of ISSUE_STATES) {
    for (const to of ISSUE_STATES) {
      const way = ISSUE_TRANSITIONS[from][to];
      if (way !== true && way !== 'same')
        expect([from, way, ISSUE_TRANSITIONS[from][way]]).toEqual([from, way, true]);
    }
  }
});
