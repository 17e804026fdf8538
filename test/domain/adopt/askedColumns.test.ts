import { date, shown as formatted, sheetOf, type Written } from './sheetOf';
import { expectEveryRow, readTeamBook, showTable, takenRows, type ReadTable } from './readTeamBook';

type Rows = readonly (readonly Written[])[];
type Merges = Parameters<typeof sheetOf>[1];

const june = (day: number) => date(2026, 6, day);

function read(rows: Rows, merges?: Merges, name = 'S'): ReadTable {
  const [table] = readTeamBook([{ name, ...sheetOf(rows, merges) }]);
  if (!table) throw new Error('Nothing found');
  expectEveryRow(table);
  return table;
}

const shown = (rows: Rows, merges?: Merges) => showTable(read(rows, merges));

const textsOf = (table: ReadTable, key: string) =>
  takenRows(table).map(({ cells }) => {
    const value = Object.entries(cells).find(([one]) => one === key)?.[1];
    return value?.kind === 'text' ? value.text : (value?.kind ?? '');
  });

const skippedOf = (table: ReadTable) => table.run.skipped.map(({ row, reason }) => `${row + 1} ${reason}`);

describe('an issue with a title and a description', () => {
  const TITLES = ['Save fails', 'Export stops', 'Sign-in broken'];
  const LONG = [
    'A form with an empty field loses what was typed',
    'More than a hundred rows stop after a minute',
    'After the update nobody signs in with the old name',
  ];
  const list = (header: readonly string[], rest: readonly Written[], turned = false): Rows => [
    [...header],
    ...TITLES.map((title, at) => [
      at + 1,
      ...(turned ? [LONG[at] ?? '', title] : [title, LONG[at] ?? '']),
      ...rest,
    ]),
  ];

  test.each([
    [['Issue ID', 'Title', 'Description', 'Status', 'Owner'], 'B/C'],
    [['Issue No', 'Summary', 'Details', 'Status', 'Owner'], 'B/C'],
    [['Issue ID', 'Issue Title', 'Issue Description', 'Status', 'Owner'], 'B/C'],
    [['Risk ID', 'Risk', 'Risk Description', 'Status', 'Owner'], 'B/C'],
    [['Bug ID', 'Short description', 'Description', 'Status', 'Owner'], 'B/C'],
    [['序号', '问题标题', '问题描述', '状态', '责任人'], 'B/C'],
    [['序号', '问题名称', '详细描述', '状态', '责任人'], 'B/C'],
    [['BUG编号', '标题', '描述', '状态', '指派给'], 'B/C'],
    [['问题编号', '问题主题', '情况说明', '处理状态', '处理人'], 'B/C'],
  ])('%p keeps both', (header, columns) => {
    const table = read(list(header, ['Open', 'Ann Lee']));
    expect(showTable(table)).toMatch(new RegExp(`^issues S!1: issue ${columns}\\?, owner E, state D`));
    expect(textsOf(table, 'issue')).toEqual(TITLES.map((title, at) => `${title} / ${LONG[at] ?? ''}`));
  });

  test('in the other order too', () => {
    const header = ['Issue ID', 'Description', 'Title', 'Status', 'Owner'];
    expect(shown(list(header, ['Open', 'Ann Lee'], true))).toMatch(/^issues S!1: issue C\/B\?/);
  });

  test('a row without a title takes none from the row above', () => {
    const rows = [
      ...list(['Issue ID', 'Title', 'Description', 'Status'], ['Open']),
      [4, '', 'Letters overlap', 'Open'],
    ];
    const table = read(rows);
    expect(textsOf(table, 'issue').join()).not.toContain('Sign-in broken / Letters');
  });

  test('what is done to see the fault again is neither', () => {
    const steps = '1. Open the page 2. Press save';
    const rows = TITLES.map((title, at) => [at + 1, title, steps, 'It fails', 'It works', 'Open']);
    const header = ['Issue No', 'Short Description', 'Steps To Reproduce', 'Actual', 'Expected', 'Status'];
    expect(shown([header, ...rows])).toMatch(/^issues S!1: issue B\?, state F/);
    const chinese = TITLES.map((title, at) => [`B${at}`, title, steps, '处理中']);
    expect(shown([['缺陷编号', '缺陷标题', '重现步骤', '状态'], ...chinese])).toMatch(
      /^issues S!1: issue B, state D/,
    );
  });

  test('Impact Description says the impact, and not how high it is', () => {
    const rows = TITLES.map((title, at) => [title, LONG[at] ?? '', 'High', 'Ann Lee']);
    expect(shown([['Risk Description', 'Impact Description', 'Impact', 'Owner'], ...rows])).toMatch(
      /impact B, owner D/,
    );
  });

  test('counts of issues are no issues', () => {
    const counts = [
      ['Issue', 'Not an issue', 'Duplicate'],
      [29, 4, 16],
      [16, 4, 1],
      [74, 15, 16],
    ];
    expect(shown(counts)).toMatch(/^refused/);
  });
});

describe('a state for each part of the work', () => {
  const NAMES = ['登录页面', '订单列表', '报表导出', '权限管理'];
  const rows = (...states: readonly string[]): Rows => NAMES.map((name) => [name, '张三', ...states]);

  test.each([
    [['设计状态', '开发状态', '测试状态']],
    [['前端', '后端', '测试']],
    [['UI Status', 'Dev Status', 'QA Status']],
  ])('%p: none is the state of the whole, and the person is asked', (parts) => {
    const table = read([['任务', '负责人', ...parts], ...rows('已完成', '进行中', '未开始')]);
    expect(showTable(table)).toBe('tasks S!1: name A, owner B · undecided: status C or D or E · 4 taken');
  });

  test('below one heading too', () => {
    const header = [
      ['任务', '负责人', '状态', '', ''],
      ['', '', '前端', '后端', '测试'],
    ];
    expect(
      shown(
        [...header, ...rows('已完成', '进行中', '未开始')],
        [
          [0, 0, 2, 1],
          [0, 1, 2, 1],
          [0, 2, 1, 3],
        ],
      ),
    ).toMatch(/undecided: status C or D or E/);
  });

  test.each([
    ['状态', '测试状态'],
    ['完成情况', '审核状态'],
    ['进度状态', '付款状态'],
    ['Status', 'Approval Status'],
  ])('%s beside %s is the state', (own, other) => {
    expect(shown([['任务', '负责人', own, other], ...rows('已完成', '进行中')])).toBe(
      'tasks S!1: name A, owner B, status C · 4 taken',
    );
    expect(shown([['任务', '负责人', other, own], ...rows('进行中', '已完成')])).toBe(
      'tasks S!1: name A, owner B, status D · 4 taken',
    );
  });

  test('the only one is asked about', () => {
    expect(shown([['任务', '负责人', '测试状态'], ...rows('已完成')])).toBe(
      'tasks S!1: name A, owner B, status C? · 4 taken',
    );
  });
});

describe('what says how to fill in the columns, directly below the header', () => {
  const HEADER = ['任务', '负责人', '完成时间', '状态'];
  const BODY = ['登录页面', '订单列表', '报表导出'].map((name, at) => [name, '张三', june(at + 4), '进行中']);

  test.each([
    [['填写具体任务', '只写一人', '年-月-日', '下拉选择']],
    [['必填', '必填', '必填，格式：2026-06-10', '选填']],
    [['（简要描述任务内容）', '（填写姓名）', '（yyyy/mm/dd）', '（未开始/进行中/已完成）']],
    [['文本', '文本', '日期', '枚举']],
    [['请写明要做什么', '责任人姓名', 'YYYY-MM-DD', '从列表中选']],
    [['Describe the task', 'Who is responsible', 'mm/dd/yyyy', 'Choose from list']],
    [['Brief description of the task', '[Name]', 'dd/mm/yyyy', 'Open/Closed']],
    [['required', 'required', 'optional', 'Open, In Progress or Closed']],
    [['NAME THE WORK TO DO', 'NAME THE PERSON RESPONSIBLE', 'NAME THE DAY', 'SOLVED/ PENDING']],
  ])('%p is a note', (guidance) => {
    const table = read([HEADER, guidance, ...BODY]);
    expect(showTable(table)).toMatch(/3 taken, 1 skipped$/);
    expect(skippedOf(table)).toEqual(['2 note']);
  });

  test('the header once more in the other language is one too', () => {
    const table = read([HEADER, ['Task', 'Owner', 'Due date', 'Status'], ...BODY]);
    expect(skippedOf(table)).toEqual(['2 note']);
  });

  test('a log of issues', () => {
    const table = read([
      ['ID', 'Issue Description', 'Likelihood', 'Impact', 'Owner', 'Status'],
      ['#', 'Describe the issue', 'H/M/L', 'H/M/L', 'Who owns it', 'Open/Closed'],
      ...['The form is lost', 'The export stops', 'Nobody signs in'].map((text, at) => [
        at + 1,
        text,
        'H',
        'M',
        'Ann Lee',
        'Open',
      ]),
    ]);
    expect(skippedOf(table)).toEqual(['2 note']);
    expect(takenRows(table)).toHaveLength(3);
  });

  test.each([
    ['a task that begins with Describe', ['Describe the current process', 'Ann Lee', 'tomorrow', 'Open']],
    ['a task with a real date', ['填写具体任务', '只写一人', june(3), '下拉选择']],
    ['a task about a list', ['List all suppliers', '李四', '待定', '未开始']],
    ['a task without anything', ['填写申报材料', '', '', '']],
  ])('%s is a task', (_, row) => {
    const table = read([HEADER, row, ...BODY]);
    expect(skippedOf(table)).toEqual([]);
  });

  test('further down it is a row, for a person to leave out', () => {
    const table = read([HEADER, ...BODY, ['填写具体任务', '只写一人', '年-月-日', '下拉选择']]);
    expect(skippedOf(table)).toEqual([]);
  });
});

describe('责任领导 and those like it', () => {
  const NAMES = ['王局长', '李副局长', '赵主任'];
  const rows = (...rest: readonly string[]): Rows =>
    ['专项整治', '安全检查', '环境提升'].map((name, at) => [
      `${name}工作`,
      NAMES[at] ?? '',
      ...rest,
      june(at + 4),
    ]);

  test.each([
    '责任领导',
    '分管领导',
    '牵头领导',
    '主管领导',
    '包保领导',
    '包抓领导',
    '挂钩领导',
    '分管局领导',
    '分管副总',
  ])('%s alone is the owner, and asked about', (header) => {
    expect(shown([['工作任务', header, '完成时限'], ...rows()])).toBe(
      'tasks S!1: name A, owner B?, finish C · 3 taken',
    );
  });

  test.each(['责任领导', '分管领导', '分管负责人'])('%s beside 责任人 is not', (header) => {
    expect(shown([['工作任务', header, '责任人', '完成时限'], ...rows('张三')])).toBe(
      'tasks S!1: name A, owner C, finish D · 3 taken',
    );
  });

  test.each(['督办领导', '审批领导'])('%s watches, and is none', (header) => {
    expect(shown([['工作任务', header, '完成时限'], ...rows()])).toBe(
      'tasks S!1: name A, finish C · 3 taken',
    );
  });

  test.each(['责任科室', '责任处室', '责任车间'])('%s is a department, and asked about', (header) => {
    expect(
      shown([
        ['工作任务', header, '完成时限'],
        ...['甲', '乙', '丙'].map((name) => [`${name}项专项整治工作`, '办公室', june(3)]),
      ]),
    ).toMatch(/owner B\?/);
  });
});

describe('a goal and its figure in two columns', () => {
  const NAMES = ['新增客户数', '客户投诉', '回款率', '交付准时率'];
  const TARGETS = ['120家', '≤5起', '95%', '98%'];
  const ACTUALS = ['100家', '6/10', '92%', '99%'];
  const rows = NAMES.map((name, at) => [name, TARGETS[at] ?? '', ACTUALS[at] ?? '']);

  test.each([
    [['指标', '目标值', '实际值']],
    [['考核指标', '目标', '完成值']],
    [['指标', '6月目标', '6月实际']],
    [['KPI', 'Target', 'Actual']],
    [['Goal', 'Target', 'Result']],
  ])('%p: the goal is both', (header) => {
    const table = read([header, ...rows]);
    expect(showTable(table)).toBe('summary S!1: goal A&B, actual C · 4 taken');
    expect(textsOf(table, 'goal')).toEqual(NAMES.map((name, at) => `${name} ${TARGETS[at] ?? ''}`));
    // What came out of a goal is never read as a day.
    expect(textsOf(table, 'actual')).toEqual(ACTUALS);
    expect(table.run.rows.flatMap(({ doubts }) => doubts)).toEqual([]);
  });

  test('a department in front and a rate behind change nothing', () => {
    const wide = rows.map((row, at) => [['销售部', '客服部', '财务部', '生产部'][at] ?? '', ...row, '90%']);
    expect(shown([['部门', '考核指标', '目标', '完成值', '完成率'], ...wide])).toMatch(
      /^summary S!1: goal B&C, actual D/,
    );
  });

  test('a figure the goal has already is not written twice', () => {
    const said = [
      ['新增客户120家', '120家', '100家'],
      ['投诉不超过5起', '5起', '6起'],
      ['回款率', '95%', '92%'],
    ];
    expect(textsOf(read([['指标', '目标值', '实际值'], ...said]), 'goal')).toEqual([
      '新增客户120家',
      '投诉不超过5起',
      '回款率 95%',
    ]);
  });

  test('tasks with a target stay tasks', () => {
    const tasks = NAMES.map((name, at) => [`提升${name}`, '张三', june(at + 4), '进行中', TARGETS[at] ?? '']);
    expect(shown([['任务', '责任人', '完成时间', '状态', '目标值'], ...tasks])).toMatch(/^tasks/);
  });

  test('a key result is the finer half of its objective', () => {
    const okr = [
      ['Objective', 'Key Result', 'Owner', 'Due date', 'Progress'],
      ['Grow customers', 'Sign 40 new customers', 'Ann Lee', june(10), formatted(0.5, '50%', '0%')],
      ['', 'Visit 100 old customers', 'Ben Ray', june(20), formatted(0.2, '20%', '0%')],
      ['Cut complaints', 'At most 5 complaints', 'Cy Doe', june(25), formatted(0, '0%', '0%')],
    ];
    const table = read(okr);
    expect(showTable(table)).toMatch(/name A\/B\?, owner C, finish D, percent E · 3 taken/);
    expect(textsOf(table, 'name')[1]).toBe('Grow customers / Visit 100 old customers');
    const chinese = [
      ['O', 'KR', '负责人', '进度', '信心指数'],
      ['O1：提升客户满意度', 'KR1：满意度达到95%', '张三', '60%', '8/10'],
      ['', 'KR2：投诉不超过5起', '李四', '30%', '6/10'],
      ['O2：降低成本', 'KR1：成本下降5%', '王五', '10%', '5/10'],
    ];
    expect(shown(chinese)).toMatch(/^tasks S!1: name A\/B\?, owner C, percent D · 3 taken/);
  });
});

describe('numbers and dates that are something else', () => {
  const NAMES = ['Kick-off meeting', 'Design of the pages', 'Build the first half'];

  test.each([
    ['PLAN START', 'PLAN DURATION'],
    ['Start', 'Duration (days)'],
  ])('%s of 1, 2, 23 is a period and no day, and %s has nothing to follow', (start, days) => {
    const rows = NAMES.map((name, at) => [name, [1, 2, 23][at] ?? 0, 14]);
    expect(shown([['ACTIVITY', start, days], ...rows])).toBe('tasks S!1: name A · 3 taken');
  });

  test.each(['% profit', 'Profit %', 'NET Percent', 'Discount (%)', '毛利率', '出勤率'])(
    '%s is no progress',
    (header) => {
      const rows = NAMES.map((name, at) => [name, 'Ann Lee', june(at + 1), formatted(0.25, '25%', '0%')]);
      expect(shown([['Task', 'Owner', 'Due date', header], ...rows])).not.toMatch(/percent/);
    },
  );

  test.each(['Customer Paid', 'Grid', 'Bid'])('%s is no number of a row', (header) => {
    const rows = NAMES.map((name, at) => [`$${at + 1},078.00`, name, 'Ann Lee', june(at + 1)]);
    expect(shown([[header, 'Task', 'Owner', 'Due date'], ...rows])).not.toMatch(/id A/);
  });

  test('4月底之前 in a column of finishes is no start', () => {
    const rows = NAMES.map((name, at) => [name, '张三', ['4月底之前', '6月底之前', '未知'][at] ?? '']);
    expect(shown([['任务', '负责人', '完成时间'], ...rows])).toBe(
      'tasks S!1: name A, owner B, finish C? · 3 taken',
    );
  });

  test('tests with a column for days nobody filled in are no tasks', () => {
    const rows = NAMES.map((name) => [name, 'Press the button', 'The page opens', 'It does', '', 'Pass']);
    const header = [
      'Test Title',
      'Test Data',
      'Expected Result',
      'Actual Result',
      'Executed Date',
      'Dev Status',
    ];
    expect(shown([header, ...rows])).toMatch(/^refused/);
  });
});

describe('the month of dates without a year', () => {
  const rows = [
    ['任务', '负责人', '截止时间'],
    ['编写教材大纲', '张三', '3月24'],
    ['拍摄宣传视频', '李四', '3月31'],
    ['准备演示材料', '王五', '3月28'],
  ];
  const yearOf = (name: string, above: Rows = []) => {
    const [first] = takenRows(read([...above, ...rows], undefined, name));
    const value = first?.cells.finish;
    return value?.kind === 'day' ? new Date(value.day * 86_400_000).getUTCFullYear() : null;
  };

  test.each([
    ['201703', [], 2017],
    ['20170320', [], 2017],
    ['计划201703版', [], 2017],
    ['3月', [['2017年工作计划', '', '']], 2017],
    ['3月', [['2017年度重点任务', '', '']], 2017],
    ['Sheet1', [['2017年3月工作计划', '', '']], 2017],
    // A number that is no month, or part of a longer one, says nothing.
    ['201713', [], 2026],
    ['1201703', [], 2026],
    ['Sheet1', [], 2026],
  ] as const)('sheet %s below %p: %i', (name, above, year) => {
    expect(yearOf(name, above)).toBe(year);
  });
});
