import { isoDay } from '../../../src/domain/dates/day';
import { assessIssues } from '../../../src/domain/issue/assessIssues';
import { issuesOfTask, linkedRecurrences } from '../../../src/domain/issue/issueLinks';
import { describeClosure } from '../../../src/words/describe/describeClosure';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { day } from '../task/taskCases';
import { issue, SEED, type TypedIssue } from './issueCases';

const CAUSE = '库存数据未实时同步';
const first: TypedIssue = { ...SEED, id: 'Q001', occurredOn: '2026-06-15' };
const again = (typed: TypedIssue): TypedIssue => ({
  id: 'Q002',
  occurredOn: '2026-08-01',
  rootCause: CAUSE,
  ...typed,
});

/** What each issue seems to repeat. */
const repeats = (...rows: TypedIssue[]) =>
  assessIssues(rows.map(issue), { asOf: day('2026-12-31') }).map((one) => one.repeats?.id ?? '-');

it.each<[what: string, rows: TypedIssue[], expected: string]>([
  ['the same cause inside the window', [first, again({})], '- Q001'],
  ['the last day of it', [first, again({ occurredOn: '2026-09-13' })], '- Q001'],
  ['a day later', [first, again({ occurredOn: '2026-09-14' })], '- -'],
  ['the same day, in the lower row', [first, again({ occurredOn: '2026-06-15' })], '- Q001'],
  ['the earlier one in the lower row', [again({}), first], 'Q001 -'],
  ['another cause', [first, again({ rootCause: '供应商断货' })], '- -'],
  ['no cause yet', [first, again({ rootCause: '' })], '- -'],
  ['no day', [first, again({ occurredOn: '' })], '- -'],
  ['linked already', [first, again({ linkedTask: 'Q001' })], '- -'],
  ['linked from the other side', [{ ...first, linkedTask: 'T003、q002' }, again({})], '- -'],
  ['a link to a task does not count', [first, again({ linkedTask: 'T001' })], '- Q001'],
  [
    'the latest of several',
    [first, again({}), again({ id: 'Q003', occurredOn: '2026-09-01' })],
    '- Q001 Q002',
  ],
  [
    'a window that a linked recurrence prolonged',
    [first, again({ linkedTask: 'Q001' }), again({ id: 'Q003', occurredOn: '2026-10-01' })],
    '- - Q002',
  ],
  ['an earlier one without a number cannot be linked', [{ ...first, id: '' }, again({})], '- -'],
  [
    'the cause at the end of a chain',
    [first, again({ rootCause: `为什么1：超卖\n为什么2：${CAUSE}` })],
    '- Q001',
  ],
])('%s', (_what, rows, expected) => {
  expect(repeats(...rows).join(' ')).toBe(expected);
});

it('tells a recurrence that is proposed and one that is linked', () => {
  const asOf = day('2026-08-02');
  const tell = (linkedTask: string) =>
    assessIssues([first, again({ linkedTask, state: '待处理', owner: '李四' })].map(issue), { asOf }).map(
      (one) => describeClosure(languageOf('zh-CN'), one, asOf),
    );
  expect(tell('')).toEqual(['待验证至 9月13日。', '可以标记为“处理中”；与 Q001 原因相同，可能是再次发生。']);
  expect(tell('Q001')).toEqual(['待验证至 10月30日；8月1日再次发生（Q002）。', '可以标记为“处理中”。']);
});

it('counts the window from the day on record', () => {
  const resolvedOn = new Map([['q001', day('2026-07-10')]]);
  const [one] = assessIssues([issue(first)], { asOf: day('2026-08-01'), resolvedOn });
  expect(one?.assessment.verifyUntil).toBe(day('2026-10-08'));
});

it.each<[linked: [string, string, string], expected: string]>([
  [['', 'Q001', ''], 'Q002 08-01 |  | '],
  [['', 'Q001', 'Q001；Q002'], 'Q002 08-01, Q003 09-01 | Q003 09-01 | '],
  [['Q003', '', ''], 'Q003 09-01 |  | '],
  // named from both sides it is still one link; oneself and the unknown are none
  [['Q002', 'q001', 'Q003、Q999'], 'Q002 08-01 |  | '],
])('links %j give %s', (linked, expected) => {
  const rows = ['2026-06-15', '2026-08-01', '2026-09-01'].map((occurredOn, index) =>
    issue({ id: `Q00${index + 1}`, occurredOn, linkedTask: linked[index] ?? '' }),
  );
  const told = linkedRecurrences(rows).map((ofOne) =>
    ofOne.map((one) => `${one.id} ${isoDay(one.day).slice(5)}`).join(', '),
  );
  expect(told.join(' | ')).toBe(expected);
});

it.each([
  ['T003', true],
  ['t003、T004', true],
  ['仓库库存系统调试', true],
  ['T0031', false],
  ['', false],
])('关联任务 %j names the task: %s', (linkedTask, expected) => {
  const task = { id: 'T003', name: '仓库 库存系统调试' };
  expect(issuesOfTask(task, [issue({ linkedTask })]).length > 0).toBe(expected);
});

it('finds no issue for a task with neither number nor name', () => {
  expect(issuesOfTask({ id: '', name: '' }, [issue({ linkedTask: '' })])).toEqual([]);
});
