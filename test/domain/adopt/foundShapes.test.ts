import { date, sheetOf } from './sheetOf';
import { readTeamBook, showTable } from './readTeamBook';

type Cell = string | number | ReturnType<typeof date>;
type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const june = (day: number) => date(2026, 6, day);
const shown = (sheets: Sheets) =>
  readTeamBook(
    Object.entries(sheets).map(([name, cells]) => ({ name, ...sheetOf(cells.map((row) => [...row])) })),
  ).map(showTable);

describe('shapes of sheets found in public', () => {
  it('refuses the one line of a form above a plan', () => {
    const form = [['项目名称', '', '就业数据采集', '', '公司名称', '某公司']];
    expect(shown({ S: [...form, ['项目负责人', '', '张三', '', '日期', june(1)]] }).join()).not.toMatch(
      /taken/,
    );
  });

  it('takes 时间 for the day and 时间间隔 for none, and the plan before the short diary beside it', () => {
    const plan: Cell[][] = [['小组', '类型', '内容', '时间', '时间间隔', '星期']];
    [
      '区部模块',
      '分部模块',
      '分拨点模块',
      '一级部门',
      '二级部门',
      '三级部门',
      '分拨点宽带',
      '分拨点电脑',
      '分拨点监控',
      '巴枪维修',
      '设备巡检',
      '费用报销',
      '内件收发',
      '外出登记',
    ].forEach((name, at) =>
      plan.push([at === 0 ? '硬件组' : '', at % 3 === 0 ? '组织架构' : '', name, june(at + 1), at, '五']),
    );
    const diary = [
      ['时间', '事项'],
      [june(2), '通讯录测试，分部区部分拨点能用'],
      [june(3), '添加、删除、查看已实现'],
    ];
    expect(shown({ 实际: diary, 计划: plan })[0]).toMatch(/^tasks 计划!1: .*finish D/);
  });

  it('reads weeks by their number as no dates', () => {
    const rows = ['First task to do', 'Second task to do', 'Third task to do'].map((name, at) => [
      name,
      'Ann Lee',
      at + 2,
      at + 12,
    ]);
    expect(shown({ S: [['Countermeasure', 'Owner', 'Start Week', 'End Week'], ...rows] }).join()).not.toMatch(
      /start|finish/,
    );
  });

  it('takes a date of something else for no day an issue occurred on', () => {
    const header = ['问题No.', '问题描述', '是否解决', '解决时间', '联调时间'];
    const rows = ['支付接口超时', '图像保存失败', '房间状态不更新'].map((text, at) => [
      at + 1,
      text,
      '否',
      '',
      june(at + 1),
    ]);
    expect(shown({ S: [header, ...rows] }).join()).not.toMatch(/occurredOn/);
  });

  it('takes the name behind the story it belongs to as the task', () => {
    const rows = [
      ['Create the home page', 'TA1', 'Clone slide seven of the deck'],
      ['Create the home page', 'TA2', 'Research why words are cut'],
      ['Create the home page', 'TA3', 'Replace supplier by vendor'],
      ['Event notifications', 'TA4', 'Create the list of events'],
      ['Event notifications', 'TA5', 'Create a prototype of it'],
      ...[
        'Supplier hardware costs',
        'Life cycle of products',
        'One waiver per request',
        'Search by number',
      ].map((story) => [story, '', '']),
    ];
    expect(
      shown({ S: [['Story', 'Ticket ID', 'Name', 'Owner'], ...rows.map((row) => [...row, 'Ann Lee'])] })[0],
    ).toMatch(/name A\/C/);
  });

  it('reads Completion (%) as a percentage', () => {
    const rows = ['Set up the team', 'Estimate the budget', 'Hire the team'].map((name, at) => [
      name,
      'Completed',
      [100, 50, 0][at] ?? 0,
    ]);
    const [table = ''] = shown({ S: [['Activity', 'Status', 'Completion (%)'], ...rows] });
    expect(table).toMatch(/percent C/);
    expect(table).not.toMatch(/finish/);
  });

  it('takes a plan with a column for remarks on problems for a plan, and a log of issues for issues', () => {
    const plan = [
      ['本月工作计划', '时间安排', '完成情况汇总', '问题反馈'],
      ['整理客户资料', '6.1-6.10', '已完成', ''],
      ['更新报价单', '6.8-6.20', '进行中', '等供应商报价'],
      ['走访老客户', '6.15-6.28', '未开始', ''],
    ];
    expect(shown({ 计划: plan })[0]).toMatch(/^tasks 计划!1: name A/);
    const log = [
      ['序号', '问题描述', '发现时间', '责任人', '处理状态'],
      [1, '打印机卡纸', june(2), '张三', '已解决'],
      [2, '网络中断', june(5), '李四', '处理中'],
      [3, '报表出错', june(8), '王五', '待处理'],
    ];
    expect(shown({ 问题: log })[0]).toMatch(/^issues 问题!1: issue B/);
  });

  it('takes the task of the day, and that of the next for the next step', () => {
    const header = ['姓名', '作业位置', '今日任务', '完成情况', '存在的问题', '对策', '明日任务'];
    const rows = ['收藏页面静态布局', '播放页面歌词同步', '首页推荐整页'].map((task, at) => [
      ['张三', '李四', '王五'][at] ?? '',
      ['list.js', 'play.js', 'home.js'][at] ?? '',
      task,
      '已完成',
      '',
      '',
      '联调接口',
    ]);
    expect(shown({ S: [header, ...rows] })[0]).toMatch(/^tasks S!1: name C, owner A, status D, nextStep G/);
  });

  it('takes a share of the total for no progress, and what comes out of a task for no task', () => {
    const header = ['Phase', 'Task Summary', 'Key Deliverables', '% of Total', 'Start date'];
    const rows = ['Set up the project', 'Write the data models', 'Build the upload form'].map((task, at) => [
      at,
      task,
      'Folders, tables and a first page that runs',
      ['18%', '22%', '60%'][at] ?? '',
      june(at + 1),
    ]);
    const [table = ''] = shown({ S: [header, ...rows] });
    expect(table).toMatch(/name B/);
    expect(table).not.toMatch(/percent/);
  });

  it('takes a few texts far below the first row for no levels of the tasks', () => {
    const rows = ['Potato bowl night', 'Homecoming celebration', 'Chili challenge', 'Wing challenge'].flatMap(
      (task) =>
        ['North', 'South', 'East'].map((place) => [`${task} ${place}`, june(3), june(9), 'Not started']),
    );
    const cells = rows.map((row, at) => [at === rows.length - 1 ? 'Fall' : '', ...row]);
    expect(shown({ S: [['SEMESTER', 'TASK', 'START', 'END', 'PROGRESS'], ...cells] })[0]).toMatch(/name B,/);
  });

  it('reads a header that hours or days written out stand beside', () => {
    const tasks = ['Create the plan', 'Draw the charts', 'Set up the team'].map((task, at) => [
      task,
      june(at + 1),
      june(at + 4),
    ]);
    const hours = ['9AM', '10AM', '11AM', '12PM', '1PM', '2PM'];
    expect(shown({ S: [['TASK', 'START', 'END', ...hours], ...tasks] })[0]).toMatch(
      /^tasks S!1: name A, start B, finish C/,
    );
  });

  it('leaves a section without rows out, and the release an issue was found in too', () => {
    const header = ['', 'Developer', 'Task', 'Status', 'Deadline'];
    const rows = [
      ['Session 1', 'Ann Lee', 'Guide for the leader', 'Done', june(3)],
      ['', 'Ben Ray', 'Handout for the class', 'Done', june(5)],
      ['', 'Cy Doe', 'Slides of the lesson', 'Not started', june(8)],
      ['Session 2', '', '', '', ''],
    ];
    expect(shown({ S: [header, ...rows] })[0]).toMatch(/3 taken, 1 skipped/);
    const log = ['Login fails after an update', 'Mail is not sent at all', 'Page is not secure'].map(
      (text, at) => [`D${at + 1}`, 'Release I', 'Ann Lee', june(at + 1), text, 'Open'],
    );
    expect(
      shown({
        S: [
          ['Defect ID', 'Detected in Release', 'Detected By', 'Detected on Date', 'Description', 'Status'],
          ...log,
        ],
      })[0],
    ).toMatch(/^issues S!1: issue E,/);
  });

  it('refuses a line of a form above a table of people by weeks', () => {
    const weeks = ['人员', '角色', '6.1-6.5', '6.8-6.12', '6.15-6.19', '6.22-6.26'];
    const people = ['张三', '李四', '王五'].map((name) => [
      name,
      '后端',
      ...[1, 2, 3, 4].map((week) => `工作任务：\n1.第${week}周需求分析`),
    ]);
    expect(shown({ S: [['项目名称', '', '诗词生成'], ...[weeks, ...people]] }).join()).not.toMatch(/taken/);
  });
});
