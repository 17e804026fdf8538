import { issueFromTask, namesIssue, issueNamedIn } from '../../../src/domain/issue/issueFromTask';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { day, task } from '../task/taskCases';
import { issue } from './issueCases';

const BLOCKED = {
  ...task({
    start: '6.10',
    finish: '6.20',
    status: '受阻',
    reason: '第三方接口数据对接失败',
    next: '协调供应商6月22日修复',
  }),
  id: 'T003',
  name: '仓库库存系统调试',
  owner: 'IT部*工程师',
};
const CONTEXT = { language: languageOf('zh-CN'), asOf: day('2026-06-18'), id: 'Q003', issues: [] };

it('makes an issue of the seed’s blocked task, linked both ways', () => {
  expect(issueFromTask(BLOCKED, CONTEXT)).toEqual({
    kind: 'new',
    issue: {
      id: 'Q003',
      issue: '仓库库存系统调试受阻：第三方接口数据对接失败',
      occurredOn: { day: day('2026-06-18') },
      impact: '任务计划 6月20日完成',
      owner: 'IT部*工程师',
      rootCause: '',
      temporary: '协调供应商6月22日修复',
      prevention: '',
      state: '处理中',
      verification: '',
      linkedTask: 'T003',
    },
    taskReason: '第三方接口数据对接失败（问题 Q003）',
  });
});

it.each<[what: string, changes: object, expected: object]>([
  ['no reason', { reason: '-' }, { issue: '仓库库存系统调试受阻' }],
  ['no owner', { owner: '' }, { owner: '', state: '待处理' }],
  ['no number', { id: '' }, { linkedTask: '仓库库存系统调试' }],
  ['no finish', { finish: { kind: 'blank' } }, { impact: '' }],
  ['no next step', { nextStep: '待定' }, { temporary: '' }],
])('a task with %s', (_what, changes, expected) => {
  expect(issueFromTask({ ...BLOCKED, ...changes }, CONTEXT)).toMatchObject({ kind: 'new', issue: expected });
});

it('speaks English', () => {
  expect(
    issueFromTask(
      { ...BLOCKED, name: 'Test the stock system', reason: 'No interface' },
      { ...CONTEXT, language: languageOf('en') },
    ),
  ).toMatchObject({
    issue: {
      issue: 'Test the stock system is blocked: No interface',
      impact: 'The task is planned to finish Jun 20',
      state: 'In progress',
    },
    taskReason: 'No interface (issue Q003)',
  });
});

it('makes no second issue while the first is not closed', () => {
  const linked = (state: string) => issue({ id: 'Q001', linkedTask: 't003', state });
  expect(issueFromTask(BLOCKED, { ...CONTEXT, issues: [linked('已解决')] })).toEqual({
    kind: 'existing',
    issue: linked('已解决'),
    taskReason: '第三方接口数据对接失败（问题 Q001）',
  });
  expect(issueFromTask(BLOCKED, { ...CONTEXT, issues: [linked('已关闭')] })).toMatchObject({ kind: 'new' });
});

it.each(['进行中', '延期', ''])('does not call a task blocked that is %j', (status) => {
  const made = issueFromTask({ ...BLOCKED, status }, CONTEXT);
  expect(made).toMatchObject({
    kind: 'new',
    issue: { issue: expect.not.stringContaining('受阻') as string },
  });
});

it('takes the description a person gives', () => {
  const made = issueFromTask(BLOCKED, { ...CONTEXT, description: '接口超时' });
  expect(made).toMatchObject({ issue: { issue: '接口超时' } });
});

it('reads back which issue a reason names', () => {
  expect(issueNamedIn('接口失败（问题 Q003）')).toBe('Q003');
  expect(issueNamedIn('No interface (issue Q004)')).toBe('Q004');
  expect(issueNamedIn('接口失败')).toBe('');
});

it('marks the task once, whichever language the mark is in', () => {
  for (const reason of ['接口失败（问题 Q003）', 'No interface (issue Q003)']) {
    expect(issueFromTask({ ...BLOCKED, reason }, CONTEXT)).toMatchObject({ taskReason: null });
    expect(namesIssue(reason, 'Q003')).toBe(true);
    expect(namesIssue(reason, 'Q00')).toBe(false);
  }
  expect(issueFromTask({ ...BLOCKED, reason: '' }, CONTEXT)).toMatchObject({ taskReason: '（问题 Q003）' });
});
