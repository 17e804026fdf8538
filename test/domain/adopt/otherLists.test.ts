import { date, sheetOf } from './sheetOf';
import { readTeamBook, showTable } from './readTeamBook';

type Cell = string | number | ReturnType<typeof date>;

const june = (day: number) => date(2026, 6, day);
const shown = (rows: readonly (readonly Cell[])[]) =>
  showTable(readTeamBook([{ name: 'S', ...sheetOf(rows.map((row) => [...row])) }])[0]);

describe('lists that are about something else', () => {
  test.each([
    [
      'who is told what, in English',
      ['Plan', 'Goal', 'Recurrence', 'Owner', 'Distribution'],
      ['Stand-up', 'Day-to-day collaboration', 'Daily', 'SDE Lead', 'Sprint board'],
      ['Leadership review', 'Programme status', 'Monthly', 'TPM Lead', 'Meeting and e-mail'],
    ],
    [
      'who is told what, in Chinese',
      ['沟通对象', '沟通内容', '频次', '沟通方式', '负责人'],
      ['客户', '项目周报', '每周', '邮件', '张三'],
      ['管理层', '里程碑汇报', '每月', '会议', '李四'],
    ],
    [
      'test cases, in English',
      ['Test case ID', 'Test step desc', 'Test data', 'Expected result'],
      ['TC001', 'User enters the right password', 'abc', 'The page opens'],
      ['TC002', 'User enters a wrong password', 'xyz', 'An error is shown'],
    ],
    [
      'test cases, in Chinese',
      ['用例编号', '测试步骤', '预期结果', '备注'],
      ['TC001', '输入正确的密码再登录', '进入首页', ''],
      ['TC002', '输入错误的密码再登录', '提示密码错误', ''],
    ],
  ])('%s: nothing is taken over unasked', (_, ...rows) => {
    expect(shown(rows)).toBe('refused S!1: support');
  });

  test('test cases with a tester and a day are work', () => {
    expect(
      shown([
        ['用例编号', '测试任务', '预期结果', '负责人', '计划完成时间'],
        ['TC001', '输入正确的密码再登录', '进入首页', '张三', june(5)],
        ['TC002', '输入错误的密码再登录', '提示密码错误', '李四', june(6)],
      ]),
    ).toContain('2 taken');
  });
});

describe('a column of days is no date', () => {
  test.each([
    '计划时间（天）',
    '完成时间(天)',
    '计划时间【单位：天】',
    'Planned time (days)',
    '完成时间(小时)',
  ])('%s', (header) => {
    const table = shown([
      ['功能', '负责人', header],
      ['部门管理', '张三', 1.5],
      ['职位管理', '李四', 3],
      ['人事资料', '王五', 2.5],
    ]);
    expect(table).not.toMatch(/finish|start/);
  });

  test('计划完成时间（必填） is one all the same', () => {
    expect(
      shown([
        ['功能', '负责人', '计划完成时间（必填）'],
        ['部门管理', '张三', june(5)],
        ['职位管理', '李四', june(8)],
      ]),
    ).toContain('finish C');
  });
});

test('a baseline stands in for the plan where there is no other, its start too', () => {
  expect(
    shown([
      ['Task_Name', 'Owner', 'Baseline_Start', 'Baseline_Finish', 'Actual_Finish'],
      ['Kick-off and charter', 'Ann Lee', june(1), june(2), june(2)],
      ['Data model and schema', 'Bob Chan', june(3), june(9), june(11)],
      ['Deployment and go-live', 'Cy Young', june(10), june(12), ''],
    ]),
  ).toBe('tasks S!1: name A, owner B, start C?, finish D?, actual E · 3 taken');
});

test('a risk register gives its owner, its controls and its response', () => {
  expect(
    shown([
      ['RISK #', 'DATE', 'RISK', 'CONTROLS IN PLACE', 'RESPONSE SUMMARY', 'ACCOUNTABILITY'],
      [
        1,
        june(1),
        'Scope creep in different phases',
        'Client signs the scope',
        'Move it to phase two',
        'Ann Lee',
      ],
      [
        2,
        june(2),
        'Security of the network',
        'Servers are behind a firewall',
        'Call the provider',
        'Bob Chan',
      ],
      [3, june(4), 'Budget is overrun', 'Estimates are reviewed', 'Cut the scope', 'Ann Lee'],
    ]),
  ).toBe('issues S!1: issue C, occurredOn B, owner F, temporary D, prevention E · 3 taken');
});

test('a task’s name is its name, though the description beside it says more', () => {
  expect(
    shown([
      ['WBS ID', 'Task Name', 'Task Description', 'Owner', 'Due date'],
      ['1', 'Initiation', 'Define the scope and the objectives of the project', 'Ann Lee', june(2)],
      ['1.1', 'Requirements', 'Collect and write down what the business requires', 'Bob Chan', june(5)],
      ['1.2', 'Interviews', 'Gather the feedback of the stakeholders of all sites', 'Cy Young', june(9)],
    ]),
  ).toBe('tasks S!1: name B, owner D, finish E, id A? · 3 taken');
});

test('a statement is no state', () => {
  expect(
    shown([
      ['Risk ID', 'Risk Statement', 'Risk Owner', 'Impact', 'Risk Response'],
      [
        '1',
        'If the stakeholders do not agree, the date moves',
        'Ann Lee',
        'High',
        'Accept: agree on it in May',
      ],
      [
        '2',
        'If the study is late, the launch is late too',
        'Bob Chan',
        'Low',
        'Avoid: order it two weeks ahead',
      ],
      ['3', 'If the supplier fails, nothing can be built', 'Cy Young', 'High', 'Mitigate: find a second one'],
    ]),
  ).toBe('issues S!1: issue B, impact D, owner C, prevention E, id A? · 3 taken');
});

test.each([
  ['department and person below one header', ['A部', '張三'], ['B部', '李四'], 'owner C?'],
  ['a person and a remark below one header', ['张三', '请假'], ['李四', '待定'], 'owner B'],
])('%s', (_, [one = '', first = ''], [other = '', second = ''], owner) => {
  const table = shown([
    ['任务', '负责人', '', '完成时间'],
    ['采购样机', one, first, june(5)],
    ['联调测试', other, second, june(9)],
    ['上线割接', one, first, june(12)],
  ]);
  expect(table).toContain(`${owner},`);
});
