import type { Written } from '../../../../src/usecases/run/runOptions';
import { actOnTasks } from '../../../../src/usecases/today/acts/actOnTasks';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { undoWrites } from '../../../../src/usecases/undo/undoWrites';
import { clearSample } from '../../../../src/usecases/setup/clearSample';
import { createTemplates } from '../../../../src/usecases/setup/createTemplates';
import { day, open, openSample, options } from '../../openSample';
import { sorted, whileColleague } from '../../../workbook/write/sharing/colleague';
import { tableRows } from '../../tableRows';

/** 逐日预警: one row a refreshed day (SPEC section 8b). */

const on = (iso: string) => options({ asOf: day(iso) });
const row = (serial: number, red: number, amber: number, done: number, left: number) => {
  return { 日期: serial, 红: red, 黄: amber, 已完成: done, 未完成: left };
};
const JUNE = (date: number) => 46_173 + date;

async function openHistory() {
  const workbook = await openSample();
  return { ...workbook, days: () => tableRows(workbook.engine, 'OpsDaily') };
}

/** A workbook with one task of a team's own. */
async function oneTask() {
  const workbook = open();
  await createTemplates({ ...options({ period: '2026-06' }), sample: false, onNameTaken: 'stop' });
  await type('OpsTasks', 0, '任务名称', '催货');
  await type('OpsTasks', 0, '计划完成时间', '2026-06-10');
  return workbook;
}

/** Works on the tracker's cells as a person does. */
const type = (table: string, place: number, header: string, value: string | number) =>
  Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    column.getDataBodyRange().getCell(place, 0).values = [[value]];
    await context.sync();
  });

test('the sample comes with the days before the one it is first shown for', async () => {
  const { days } = await openHistory();
  const result = await refreshAlerts(options());
  expect(days()).toEqual([
    ...[18, 19, 20, 21, 22, 23].map((date) => row(JUNE(date), 0, 1, 2, 1)),
    row(JUNE(24), 1, 0, 2, 1),
  ]);
  expect(result.history.at(-1)).toEqual({ day: day('2026-06-24'), red: 1, amber: 0, done: 2, open: 1 });
});

test('a workbook of a team’s own gets one row with its first refresh', async () => {
  const { engine } = await oneTask();
  const { counts } = await refreshAlerts(on('2026-06-18'));
  expect(counts).toMatchObject({ red: 1, amber: 0 });
  expect(tableRows(engine, 'OpsDaily')).toEqual([row(JUNE(18), 1, 0, 0, 1)]);
});

test('the second refresh of a day updates its row, the third writes nothing and asks once', async () => {
  const { days, client } = await openHistory();
  await refreshAlerts(on('2026-06-24'));
  await type('OpsTasks', 2, '实际完成时间', '2026-06-24');
  await type('OpsTasks', 2, '进度状态', '已完成');
  await refreshAlerts(on('2026-06-24'));
  expect(days()).toHaveLength(7);
  expect(days()[6]).toEqual(row(JUNE(24), 0, 0, 3, 0));
  const before = { syncs: client.wire.syncs, cells: client.wire.cellsWritten };
  expect((await refreshAlerts(on('2026-06-24'))).cellsWritten).toBe(0);
  expect(client.wire.syncs - before.syncs).toBe(1);
  expect(client.wire.cellsWritten).toBe(before.cells);
});

test('a new day costs no request more: its row goes with all else', async () => {
  const { client, days } = await openHistory();
  await refreshAlerts(on('2026-06-24'));
  const before = client.wire.syncs;
  await refreshAlerts(on('2026-06-25'));
  expect(client.wire.syncs - before).toBe(2);
  expect(days()).toHaveLength(8);
});

test('as-of set back: the row is that of the as-of day, and no other day changes', async () => {
  const { days } = await openHistory();
  await refreshAlerts(on('2026-06-24'));
  const before = days();
  const result = await refreshAlerts(on('2026-06-17'));
  expect(days()).toEqual([...before, row(JUNE(17), 0, 1, 2, 1)]);
  expect(result.history.map((one) => one.day)).toEqual([day('2026-06-17')]);
});

test('the counters and the row of the day agree after 知晓', async () => {
  const { days } = await openHistory();
  const { alerts } = await refreshAlerts(on('2026-06-24'));
  const tasks = alerts.map(({ id }) => id);
  const { refresh } = await actOnTasks(on('2026-06-24'), {
    changes: [],
    register: { kind: 'acknowledge', tasks, known: true },
  });
  expect(refresh.counts).toMatchObject({ red: 0, amber: 0 });
  expect(days()[6]).toEqual(row(JUNE(24), 0, 0, 2, 1));
});

describe('undo', () => {
  const refreshed = async (iso: string) => {
    const written: Written[] = [];
    await refreshAlerts({ ...on(iso), onWritten: (rows) => void written.push(...rows) });
    return written;
  };

  test('of a refresh takes its day along', async () => {
    const { days } = await openHistory();
    await refreshed('2026-06-24');
    const before = days();
    const written = await refreshed('2026-06-25');
    expect(days()).toHaveLength(8);
    await undoWrites(on('2026-06-25'), written, { isRefresh: true });
    expect(days()).toEqual(before);
  });

  test('of a day’s second refresh brings its figures back', async () => {
    const { days } = await openHistory();
    await refreshed('2026-06-24');
    const before = days();
    await type('OpsTasks', 2, '进度状态', '已取消');
    const written = await refreshed('2026-06-24');
    expect(days()).not.toEqual(before);
    await undoWrites(on('2026-06-24'), written, { isRefresh: true });
    expect(days()).toEqual(before);
  });

  test('of an act works the day out again', async () => {
    const { days } = await openHistory();
    const { alerts } = await refreshAlerts(on('2026-06-24'));
    const before = days();
    const written: Written[] = [];
    const tasks = alerts.map(({ id }) => id);
    const act = { changes: [], register: { kind: 'acknowledge', tasks, known: true } } as const;
    await actOnTasks({ ...on('2026-06-24'), onWritten: (rows) => void written.push(...rows) }, act);
    expect(days()).not.toEqual(before);
    const { problems } = await undoWrites(on('2026-06-24'), written, { isRefresh: false });
    expect(problems).toEqual([]);
    expect(days()).toEqual(before);
  });
});

describe('what people do to the sheet', () => {
  test('text in a figure of the day is kept in the log, then replaced', async () => {
    const { days, engine } = await openHistory();
    await refreshAlerts(on('2026-06-24'));
    await type('OpsDaily', 6, '红', '见周会');
    const { problems } = await refreshAlerts(on('2026-06-24'));
    expect(problems).toEqual([
      { code: 'badRegisterCell', sheet: '逐日预警', address: 'B10', text: '见周会' },
    ]);
    expect(days()[6]).toEqual(row(JUNE(24), 1, 0, 2, 1));
    expect(tableRows(engine, 'OpsChanges').at(-1)).toMatchObject({
      ...{ 操作: '替换', 编号: '2026-06-24', 字段: '红', 原值: '见周会', 新值: '1' },
    });
    expect((await refreshAlerts(on('2026-06-24'))).problems).toEqual([]);
  });

  test('a day that cannot be read stays as it is and is named', async () => {
    const { days } = await openHistory();
    await refreshAlerts(on('2026-06-24'));
    await type('OpsDaily', 0, '日期', '上周四');
    const { problems } = await refreshAlerts(on('2026-06-24'));
    expect(problems).toEqual([{ code: 'badRegisterCell', sheet: '逐日预警', address: 'A4', text: '上周四' }]);
    expect(days()[0]).toMatchObject({ 日期: '上周四', 黄: 1 });
  });

  test('protected: all else is written, and it is said why the day is not', async () => {
    const { days } = await openHistory();
    await refreshAlerts(on('2026-06-24'));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('OpsDaily').worksheet.protection.protect();
      await context.sync();
    });
    const result = await refreshAlerts(on('2026-06-25'));
    expect(result).toMatchObject({
      notWritten: null,
      problems: [{ code: 'sheetProtected', sheet: '逐日预警' }],
    });
    expect(result.cellsWritten).toBeGreaterThan(0);
    expect(days()).toHaveLength(7);
  });

  test('protected: an act is done all the same', async () => {
    await openHistory();
    const { alerts } = await refreshAlerts(on('2026-06-24'));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('OpsDaily').worksheet.protection.protect();
      await context.sync();
    });
    const tasks = alerts.map(({ id }) => id);
    const { registered } = await actOnTasks(on('2026-06-24'), {
      changes: [],
      register: { kind: 'acknowledge', tasks, known: true },
    });
    expect(registered).toEqual(['T003']);
  });

  test('the column of days deleted: nothing is added without it, and it is named', async () => {
    const { days } = await openHistory();
    await refreshAlerts(on('2026-06-24'));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('OpsDaily').columns.getItem('日期').delete();
      await context.sync();
    });
    const { problems } = await refreshAlerts(on('2026-06-25'));
    expect(problems).toEqual([{ code: 'columnMissing', sheet: '逐日预警', column: '日期' }]);
    expect(days()).toHaveLength(7);
  });

  test('sorted in the moment of writing: the figures follow their day', async () => {
    const workbook = await openHistory();
    await refreshAlerts(on('2026-06-24'));
    const before = workbook.days();
    await type('OpsTasks', 2, '进度状态', '已取消');
    await whileColleague(workbook, { 2: sorted('OpsDaily', 0, false) }, () =>
      refreshAlerts(on('2026-06-24')),
    );
    expect(workbook.days()).toEqual([row(JUNE(24), 0, 0, 2, 0), ...before.slice(0, 6).reverse()]);
    expect((await refreshAlerts(on('2026-06-24'))).cellsWritten).toBe(0);
  });

  test('a colleague’s pane adds the day in the same moment: it is there once', async () => {
    const workbook = await openHistory();
    await refreshAlerts(on('2026-06-24'));
    const add = (context: Excel.RequestContext) => {
      const body = context.workbook.tables.getItem('OpsDaily').getDataBodyRange();
      body.getRowsBelow(1).values = [[JUNE(25), 1, 0, 2, 1]];
    };
    await whileColleague(workbook, { 2: add }, () => refreshAlerts(on('2026-06-25')));
    expect(workbook.days().map((one) => one['日期'])).toEqual([18, 19, 20, 21, 22, 23, 24, 25].map(JUNE));
  });
});

test('the sample taken out again takes its days along', async () => {
  const { days } = await openHistory();
  await refreshAlerts(options());
  await clearSample(options());
  expect(
    days()
      .flatMap((one) => Object.values(one))
      .filter((value) => value !== null),
  ).toEqual([]);
});

test('the earliest days go once there are too many; one with a note of somebody’s stays', async () => {
  const { engine } = await oneTask();
  await refreshAlerts(on('2026-06-18'));
  await Excel.run(async (context) => {
    const daily = context.workbook.tables.getItem('OpsDaily');
    const earlier = Array.from({ length: 399 }, (_, place) => [JUNE(18) - 399 + place, 0, 0, 0, 1]);
    daily.getDataBodyRange().getRowsBelow(399).values = earlier;
    const notes = Array.from({ length: 400 }, (_, place) => [place === 2 ? '开工会' : '']);
    daily.columns.add(undefined, [['备注'], ...notes]);
    await context.sync();
  });
  const { problems } = await refreshAlerts(on('2026-06-19'));
  expect(problems).toEqual([]);
  const rows = tableRows(engine, 'OpsDaily');
  expect(rows).toHaveLength(400 + 1 - 30);
  expect(rows.filter((one) => one['备注'] !== null)).toMatchObject([{ 日期: JUNE(18) - 398 }]);
  expect(rows.at(-1)).toMatchObject(row(JUNE(19), 1, 0, 0, 1));
  expect((await refreshAlerts(on('2026-06-19'))).cellsWritten).toBe(0);
});
