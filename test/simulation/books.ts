import { type Book, emptyBook, installOfficeGlobals, openWorkbook } from '../../dev-host/index';
import { createTemplates } from '../../src/usecases/setup/createTemplates';
import { saveCalendar } from '../../src/usecases/settings/saveCalendar';
import { checkIssues } from '../../src/usecases/issues/checkIssues';
import { refreshAlerts } from '../../src/usecases/today/refreshAlerts';
import { day, runOn } from './days';
import { TAG, TAGGED } from './tables';

/**
 * `team`: refreshed ten days ago, with notes round the tables. `fresh`: never refreshed. `sample`: the sample with
 * rows of a team's own among it. `empty`: a workbook without our tables.
 */
export type BookName = 'team' | 'fresh' | 'sample' | 'empty';

const books = new Map<BookName, Promise<Book>>();

/** A workbook as it is made for the first schedule that wants it. */
export async function bookOf(name: BookName): Promise<Book> {
  const made = books.get(name) ?? make(name);
  books.set(name, made);
  return structuredClone(await made);
}

async function make(name: BookName): Promise<Book> {
  const workbook = openWorkbook({
    workbook: { book: emptyBook() },
    clock: { today: () => ({ year: 2026, month: 7, day: 1 }) },
  });
  const uninstall = installOfficeGlobals(workbook);
  try {
    await Excel.run(addForeignSheet);
    if (name === 'empty') return workbook.engine.toBook();
    const options = { ...runOn('2026-06-14'), overrides: { period: '2026-06' as const } };
    await createTemplates({ ...options, sample: true, onNameTaken: 'stop' });
    await Excel.run((context) => addRows(context, name));
    const days = [{ day: day('2026-06-19'), kind: 'holiday' as const, name: '端午' }];
    await saveCalendar(options, { set: days, remove: [] });
    if (name !== 'fresh') {
      await refreshAlerts(runOn('2026-06-14'));
      await checkIssues(runOn('2026-06-14'));
      await Excel.run(addNoteColumns);
      await Excel.run(addLateTask);
    }
    await Excel.run((context) => addTags(context, name));
    return workbook.engine.toBook();
  } finally {
    uninstall();
    workbook.close();
  }
}

async function addForeignSheet(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.add('采购进度');
  sheet.getRange('A1:F4').values = [
    ['任务名称', '责任人', '计划开始时间', '计划完成时间', '进度状态', '备注'],
    ['钢材采购', '钱一', '2026-06-02', '2026-06-12', '进行中', '·1·'],
    ['模具验收', '钱一', '2026-06-08', '2026-06-21', '未开始', '·2·'],
    ['试产排期', '孙二', '2026-06-11', '2026-06-26', '未开始', ''],
  ];
  await context.sync();
}

/** Tasks of the team's own: dates as text, a formula, one that waits for another, one that is blocked. */
async function addRows(context: Excel.RequestContext, name: BookName): Promise<void> {
  const { tables } = context.workbook;
  const tasks = tables.getItem('OpsTasks').getDataBodyRange();
  tasks.getRowsBelow(5).getCell(0, 0).getResizedRange(4, 8).formulas = [
    ['盘点', '周七', '2026-06-02', '=DATE(2026,6,9)', '', '进行中', '', '', ''],
    ['补货测试', '赵六', '2026-06-03', '6月12日', '', '进行中', '等料 ·3·', '催料', ''],
    ['货架改造', '吴八', '2026-06-10', '2026-06-18', '', '受阻', '图纸未定 ·4·', '', ''],
    ['消防检查', '郑九', '2026-06-20', '2026-06-25', '', '未开始', '', '', ''],
    ['库存报表', '周七', '2026-06-16', '2026-06-30', '', '未开始', '', '', ''],
  ];
  tables.getItem('OpsPlan').getDataBodyRange().getRowsBelow(1).getCell(0, 0).getResizedRange(0, 6).values = [
    ['', '库存准确率达到99%', '循环盘点', '6.8-6.20', '周七', '', '准确率≥99%'],
  ];
  tables.getItem('OpsIssues').getDataBodyRange().getRowsBelow(1).getCell(0, 0).getResizedRange(0, 8).values =
    [
      [
        '货架图纸反复修改 ·5·',
        '2026-06-12',
        '进度',
        '吴八',
        '需求不清',
        '先做样板',
        '评审图纸',
        '处理中',
        '',
      ],
    ];
  if (name === 'sample') {
    await context.sync();
    return;
  }
  const predecessors = [['前置任务'], [''], [''], [''], [''], ['T004'], [''], ['T005'], ['']];
  tables.getItem('OpsTasks').columns.add(undefined, predecessors);
  await context.sync();
}

async function addNoteColumns(context: Excel.RequestContext): Promise<void> {
  const alerts = context.workbook.tables.getItem('OpsAlerts');
  const body = alerts.getDataBodyRange().load('rowCount');
  await context.sync();
  const cells = Array.from({ length: body.rowCount }, (_, row) => [row === 0 ? '·6·' : '']);
  alerts.columns.add(undefined, [['备注'], ...cells]);
  await context.sync();
}

async function addLateTask(context: Excel.RequestContext): Promise<void> {
  const below = context.workbook.tables.getItem('OpsTasks').getDataBodyRange().getRowsBelow(1);
  below.getCell(0, 0).getResizedRange(0, 3).values = [['夜班排班', '王十', '2026-06-15', '2026-06-22']];
  await context.sync();
}

/** Rows of a sample get none: a cell of a team's own would make them the team's. */
async function addTags(context: Excel.RequestContext, name: BookName): Promise<void> {
  const sampleRows = { OpsPlan: 3, OpsTasks: 3, OpsIssues: 2, OpsSummary: 3 };
  for (const key of TAGGED) {
    const table = context.workbook.tables.getItem(key);
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    const tags = body.values.map((cells: unknown[], row) => {
      const isBlank = cells.every((cell) => cell === '');
      return [isBlank || (name === 'sample' && row < sampleRows[key]) ? '' : `${key}${row}`];
    });
    table.columns.add(undefined, [[TAG], ...tags]);
    if (name !== 'team') continue;
    const below = table.getDataBodyRange().getRowsBelow(4);
    below.getCell(2, 0).values = [[`表下说明 ·${10 + TAGGED.indexOf(key)}·`]];
    table.getRange().getLastColumn().getOffsetRange(1, 2).getCell(0, 0).values = [
      [`旁注 ·${20 + TAGGED.indexOf(key)}·`],
    ];
  }
  await context.sync();
}
