import { ownerDigests, type DigestTask } from '../../../src/words/digest/ownerDigests';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { describeWhy } from '../../../src/words/describe/describeWhy';
import { alert, alertsOf, june, watched } from '../../domain/alert/alertCases';
import type { TypedTask } from '../../domain/task/taskCases';

const zh = languageOf('zh-CN');
const en = languageOf('en');

const text = (id: string, changes: Partial<DigestTask> = {}): DigestTask => ({
  id,
  name: `任务${id}`,
  why: '晚了。',
  nextStep: '',
  help: '无',
  ...changes,
});

const TYPED: TypedTask = {
  start: '6.10',
  finish: '6.20',
  status: '受阻',
  reason: '第三方接口数据对接失败',
  next: '协调供应商6月22日修复',
  help: '需供应商技术支持',
};

it.each([
  [
    zh,
    '【运营预警】IT部*工程师 · 截至 6月24日 · 红 1\n' +
      '\n' +
      '红\n' +
      '1. T003 仓库库存系统调试：受阻，计划 6月20日完成，截至 6月24日逾期 4 天，超过 3 天预警线；预计 6月22日完成已过期，未采用；资源未到位；偏差 4 天，需要升级。\n' +
      '   下一步：协调供应商6月22日修复\n' +
      '   需协调：需供应商技术支持\n' +
      '   需升级，但没有审批人\n',
  ],
  [
    en,
    '[Alerts] IT部*工程师 · as of Jun 24 · Red 1\n' +
      '\n' +
      'Red\n' +
      '1. T003 仓库库存系统调试: Blocked, planned Jun 20, 4 days late as of Jun 24, over the limit of 3 days; forecast Jun 22 has passed and is ignored; resources not in place; slip of 4 days, to be escalated.\n' +
      '   Next step: 协调供应商6月22日修复\n' +
      '   Help needed: 需供应商技术支持\n' +
      '   To be escalated, but no approver is named\n',
  ],
])('lists the seed’s third task once, under its worst alert (%#)', (language, expected) => {
  const named = { id: 'T003', name: '仓库库存系统调试', owner: 'IT部*工程师' };
  const { assessment } = watched(TYPED, 24, named);
  const why = describeWhy(language, assessment, { asOf: june(24), dayBasis: 'calendar' });
  const task = { ...named, why, nextStep: TYPED.next ?? '', help: TYPED.help ?? '' };
  const alerts = alertsOf(TYPED, 24, named);
  expect(alerts).toHaveLength(3);
  expect(ownerDigests(language, alerts, [task], june(24))).toEqual([
    { owner: 'IT部*工程师', tasks: 1, text: expected },
  ]);
});

const ESCALATED = alert({
  task: 'A',
  owner: '张三',
  approver: '总监',
  severity: 'red',
  days: 9,
  escalated: true,
});

it('sends what is escalated to the approver as well, with the owner named', () => {
  const alerts = [ESCALATED, alert({ task: 'B', owner: '总监', severity: 'amber' })];
  const digests = ownerDigests(zh, alerts, [text('A'), text('B')], june(24));
  expect(digests.map((digest) => digest.text)).toEqual([
    '【运营预警】张三 · 截至 6月24日 · 红 1\n\n红\n1. A 任务A：晚了。\n   已升级给 总监\n',
    '【运营预警】总监 · 截至 6月24日 · 升级提醒 1 · 黄 1\n\n' +
      '升级提醒\n1. A 任务A（张三）：晚了。\n\n黄\n2. B 任务B：晚了。\n',
  ]);
});

it.each<[what: string, changes: Partial<typeof ESCALATED>, expected: string[]]>([
  ['no approver', { approver: '' }, ['张三 1 需升级，但没有审批人']],
  ['the owner approves', { approver: '张三' }, ['张三 1 已升级给 张三']],
  ['two owners', { owner: '张三、李四', approver: '李四' }, ['张三 1 已升级给 李四', '李四 1 已升级给 李四']],
  ['nobody', { owner: '', approver: '' }, [' 1 需升级，但没有审批人']],
])('%s: %j → %j', (_what, changes, expected) => {
  const digests = ownerDigests(zh, [{ ...ESCALATED, ...changes }], [text('A')], june(24));
  expect(
    digests.map(({ owner, tasks, text: told }) => `${owner} ${tasks} ${told.trimEnd().split('\n   ')[1]}`),
  ).toEqual(expected);
});

it('groups an owner’s tasks by severity, numbered through, and counts the lines', () => {
  const alerts = [
    alert({ task: 'A', severity: 'dueSoon', days: null }),
    alert({ task: 'B', severity: 'red', days: 5 }),
    alert({ task: 'C', severity: 'amber' }),
    alert({ task: 'D', severity: 'red', days: 4 }),
  ];
  const [digest] = ownerDigests(
    zh,
    alerts,
    ['A', 'B', 'C', 'D'].map((id) => text(id)),
    june(24),
  );
  expect(digest?.text.split('\n')).toEqual([
    '【运营预警】某人 · 截至 6月24日 · 红 2 · 黄 1 · 临期 1',
    '',
    '红',
    '1. B 任务B：晚了。',
    '2. D 任务D：晚了。',
    '',
    '黄',
    '3. C 任务C：晚了。',
    '',
    '临期',
    '4. A 任务A：晚了。',
    '',
  ]);
});

it('keeps the lines whole whatever the cells hold, and nobody’s tasks last', () => {
  const alerts = [
    alert({ task: 'A', owner: '-' }),
    alert({ task: 'B', owner: ' 张三' }),
    alert({ task: 'C', owner: '张 三' }),
  ];
  const tasks = [text('A', { name: '第一行\n第二行', nextStep: '先\r\n后' }), text('B'), text('C')];
  expect(
    ownerDigests(zh, alerts, tasks, june(24)).map(({ owner, tasks: count, text: told }) => [
      owner,
      count,
      told.split('\n')[0],
    ]),
  ).toEqual([
    ['张三', 2, '【运营预警】张三 · 截至 6月24日 · 黄 2'],
    ['', 1, '【运营预警】没有责任人 · 截至 6月24日 · 黄 1'],
  ]);
  const told = ownerDigests(zh, alerts, tasks, june(24))[1]?.text;
  expect(told).toContain('1. A 第一行 第二行：晚了。\n   下一步：先 后\n');
});

it('sends what is escalated to the departments named under C and in the help asked for', () => {
  const escalated = alert({
    task: 'A',
    owner: '市场部*经理',
    approver: '总监',
    severity: 'red',
    escalated: true,
  });
  const task = { ...text('A', { help: '需设计部配合，市场部内部解决' }), consulted: '财务部主管' };
  expect(ownerDigests(zh, [escalated], [task], june(24)).map(({ owner }) => owner)).toEqual([
    '市场部*经理',
    '总监',
    '财务部',
    '设计部',
  ]);
  const calm = alert({ task: 'A', owner: '市场部*经理', approver: '总监', severity: 'red' });
  expect(ownerDigests(zh, [calm], [task], june(24)).map(({ owner }) => owner)).toEqual(['市场部*经理']);
});

it('has nothing to send without an alert, and takes no alert without its task', () => {
  expect(ownerDigests(zh, [], [text('A')], june(24))).toEqual([]);
  expect(() => ownerDigests(zh, [alert({ task: 'Z' })], [text('A')], june(24))).toThrow('Z');
});
