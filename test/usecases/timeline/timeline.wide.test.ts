import { emptyBook } from '../../../dev-host/index';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { inspectTimeline } from '../../../src/usecases/timeline/inspectTimeline';
import { makeTimeline } from '../../../src/usecases/timeline/makeTimeline';
import type { TimelineChoice } from '../../../src/usecases/timeline/upkeep/timelineRequest';
import { remembered } from '../undo/remembered';
import type { RunOptions } from '../../../src/usecases/run/runOptions';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { whileColleague } from '../../workbook/write/sharing/colleague';
import { typeInto } from '../sheetCells';
import { day, open, openSample, options } from '../openSample';

/** A sheet of bars that a refresh keeps up, and people's notes survive (SPEC section 8b). */

const JUNE = { asOf: day('2026-06-24'), period: '2026-06' };
const SHEET = '时间线';
const TRACKER = '任务进度跟踪表';

const make = (choice: Partial<TimelineChoice & { overwriteEdited: boolean }> = {}, settings = JUNE) =>
  makeTimeline({
    ...options(settings),
    timeline: { span: 'month', grouping: 'owner', overwriteEdited: false, ...choice },
  });
const refresh = (settings = JUNE) => refreshAlerts(options(settings));

const inspect = async () => (await inspectTimeline(options())).timeline;

const read = (address: string, sheet = SHEET) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
const edit = (change: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
const ids = async () => (await read('G8:G20')).flat().filter((id) => id !== '');
const sheets = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test('a timeline is made with a refresh in two round trips; the next refresh writes nothing in one', async () => {
  const { client } = await openSample();
  await refresh();
  const before = { ...client.wire };
  expect(await make()).toMatchObject({ sheet: SHEET, created: true, before: null, problems: [] });
  expect(client.wire.syncs - before.syncs).toBe(2);
  const between = { ...client.wire };
  expect(await refresh()).toMatchObject({ cellsWritten: 0, problems: [] });
  expect(client.wire.syncs - between.syncs).toBe(1);
  expect(client.wire.cellsWritten).toBe(between.cellsWritten);
  expect(await inspect()).toEqual({
    sheet: SHEET,
    choice: { span: 'month', grouping: 'owner' },
    isEdited: false,
  });
});

test('what is shown follows from the number of a task alone, live', async () => {
  await openSample();
  await make();
  expect(await read('A8:I10')).toEqual([
    ['设计部*主管', '', '', '', '', '1/1', '', '', ''],
    ['线上推广素材设计', '设计部*主管', 46174, 46183, 46185, '延期完成 +2', 'T001', 1, 'D'],
    ['销售部*专员', '', '', '', '', '1/1', '', '', ''],
  ]);
  await typeInto(TRACKER, { A4: '线下推广', B4: '市场部' });
  expect((await read('A9:B9'))[0]).toEqual(['线下推广', '市场部']);
});

test('a typed 已完成 whose actual finish is still to come has no bar of a finished task, as 核定状态 says', async () => {
  await openSample();
  await make();
  await typeInto(TRACKER, { E6: 46200, F6: '已完成' });
  await refresh();
  const rowOf = async () => (await read('A8:I20')).find((cells) => cells[6] === 'T003');
  expect((await rowOf())?.slice(5)).toEqual([expect.stringMatching(/^(进行中|延期)/), 'T003', 3, 'P']);
  await typeInto(TRACKER, { E6: '' });
  // Typed a moment ago, and not refreshed yet.
  expect((await rowOf())?.[8]).toBe('D');
});

test('a task that is added is listed by the next refresh, in two round trips, and counted until then', async () => {
  const { client } = await openSample();
  await make();
  expect(await read('A15')).toEqual([['']]);
  await edit(({ workbook }) => {
    const row = workbook.tables.getItem('OpsTasks').getDataBodyRange().getRowsBelow(1);
    row.getCell(0, 0).getResizedRange(0, 3).values = [['盘点', 'IT部*工程师', 46184, 46190]];
  });
  expect(await read('A15')).toEqual([['新增的 1 项任务刷新后出现。']]);
  const before = client.wire.syncs;
  await refresh();
  expect(client.wire.syncs - before).toBe(2);
  expect(await ids()).toEqual(['T001', 'T002', 'T003', 'T004']);
  expect(await refresh()).toMatchObject({ cellsWritten: 0 });
});

test('notes beside and below the timeline stay where they are', async () => {
  await openSample();
  await make();
  await typeInto(SHEET, { AX9: '看这里', A40: '下面的话' });
  await typeInto(TRACKER, { B4: '市场部*经理' });
  expect(await refresh()).toMatchObject({ problems: [] });
  expect([await read('AX9'), await read('A40'), await read('A8')]).toEqual([
    [['看这里']],
    [['下面的话']],
    [['市场部*经理']],
  ]);
});

describe('what somebody wrote into it', () => {
  test.each([
    ['over a formula', 'A9'],
    ['among the days', 'P9'],
    ['over a number of ours', 'G9'],
    ['where it grows to', 'C16'],
  ])('stays, %s: the refresh says so, goes on, and from then on leaves the sheet alone', async (_, cell) => {
    await openSample();
    await make();
    await typeInto(SHEET, { [cell]: '请复核' });
    await edit(({ workbook }) => {
      const below = workbook.tables.getItem('OpsTasks').getDataBodyRange().getRowsBelow(2);
      below.getCell(0, 0).getResizedRange(1, 3).values = [
        ['盘点', '仓库*主管', 46180, 46190],
        ['巡检', '生产部*经理', 46180, 46190],
      ];
    });
    const told = { code: 'drawnSheetEdited', sheet: SHEET };
    expect((await refresh()).problems).toContainEqual(told);
    expect(await read(cell)).toEqual([['请复核']]);
    expect(await read('A8')).toEqual([['设计部*主管']]);
    expect(await inspect()).toMatchObject({ isEdited: true });
    expect(await refresh()).toMatchObject({ cellsWritten: 0, problems: [told] });
    await expect(make()).rejects.toMatchObject({ problem: told });
    expect(await make({ overwriteEdited: true })).toMatchObject({ created: false, problems: [] });
    expect(await ids()).toHaveLength(5);
    expect(await refresh()).toMatchObject({ cellsWritten: 0, problems: [] });
  });

  test('is told of where it is drawn again as it was, and stays until they ask to replace it', async () => {
    await openSample();
    await make();
    await typeInto(SHEET, { A9: '请复核' });
    await expect(make()).rejects.toMatchObject({ problem: { code: 'drawnSheetEdited', sheet: SHEET } });
    expect(await read('A9')).toEqual([['请复核']]);
    await make({ overwriteEdited: true });
    expect(await read('A9')).not.toEqual([['请复核']]);
  });

  test('in the moment of drawing comes back', async () => {
    const workbook = await openSample();
    await make();
    await typeInto(TRACKER, { B4: '市场部*经理' });
    const result = await whileColleague(
      workbook,
      {
        2: ({ workbook: book }) => {
          book.worksheets.getItem(SHEET).getRange('Q9').values = [['★']];
        },
      },
      () => refresh(),
    );
    expect(result.problems).toContainEqual({ code: 'drawnSheetEdited', sheet: SHEET });
    expect(await read('Q9')).toEqual([['★']]);
  });
});

test('whoever makes it, and whoever refreshes, stays on their sheet; the ribbon brings it to the front', async () => {
  await openSample();
  const active = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
  await edit(({ workbook }) => workbook.worksheets.getItem(TRACKER).activate());
  await make();
  expect(await active()).toBe(TRACKER);
  await typeInto(TRACKER, { B4: '市场部*经理' });
  await refresh({ ...JUNE, period: '2026-05' });
  expect(await active()).toBe(TRACKER);
  const timeline = { span: 'quarter', grouping: 'owner', overwriteEdited: false } as const;
  await makeTimeline({ ...options(JUNE), timeline, show: true });
  expect(await active()).toBe(SHEET);
});

test('a timeline that somebody deleted is not made again, and can be asked for again', async () => {
  await openSample();
  await make();
  await edit(({ workbook }) => workbook.worksheets.getItem(SHEET).delete());
  await typeInto(TRACKER, { B4: '市场部*经理' });
  expect(await refresh()).toMatchObject({ problems: [] });
  expect(await sheets()).not.toContain(SHEET);
  expect(await make()).toMatchObject({ sheet: SHEET, created: true });
});

test('a sheet of its name that is not ours is left alone', async () => {
  await openSample();
  await edit(({ workbook }) => {
    workbook.worksheets.add(SHEET).getRange('A1').values = [['别人的']];
  });
  expect(await make()).toMatchObject({ sheet: `${SHEET} 2`, created: true });
  expect(await read('A1')).toEqual([['别人的']]);
});

test('a renamed and moved timeline is kept up', async () => {
  await openSample();
  await make();
  await edit(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(SHEET);
    sheet.name = '六月';
    sheet.position = 0;
  });
  await typeInto(TRACKER, { B4: '市场部*经理' });
  expect(await refresh()).toMatchObject({ problems: [] });
  expect(await read('A8', '六月')).toEqual([['市场部*经理']]);
});

test('a protected timeline is named, and the refresh goes on', async () => {
  await openSample();
  await make();
  await edit(({ workbook }) => workbook.worksheets.getItem(SHEET).protection.protect());
  await typeInto(TRACKER, { B4: '市场部*经理' });
  const result = await refresh();
  expect(result).toMatchObject({ notWritten: null });
  expect(result.problems).toContainEqual({ code: 'sheetProtected', sheet: SHEET });
  await expect(make({ grouping: 'goal' })).rejects.toMatchObject({ problem: { code: 'sheetProtected' } });
});

test('a filtered or protected tracker is named, and nothing is made', async () => {
  await openSample();
  await edit(({ workbook }) => workbook.worksheets.getItem(TRACKER).protection.protect());
  await expect(make()).rejects.toMatchObject({ problem: { code: 'sheetProtected', sheet: TRACKER } });
  expect(await sheets()).not.toContain(SHEET);
});

test('a workbook whose structure is protected is named', async () => {
  await openSample();
  await edit(({ workbook }) => workbook.protection.protect());
  await expect(make()).rejects.toMatchObject({ problem: { code: 'workbookProtected' } });
});

test('another window and grouping replace the one there, and another month follows by itself', async () => {
  await openSample();
  await make();
  expect(await make({ span: 'quarter', grouping: 'goal' })).toMatchObject({
    created: false,
    before: { span: 'month', grouping: 'owner' },
  });
  expect(await read('A1')).toEqual([['2026年6月至2026年8月 时间线']]);
  await refresh({ ...JUNE, period: '2026-05' });
  expect(await read('A1')).toEqual([['2026年5月至2026年7月 时间线']]);
  await make({}, { ...JUNE, period: '2026-04' });
  expect(await read('A1:K1')).toEqual([['2026年4月 时间线', ...Array<string>(10).fill('')]]);
  expect((await read('BB2:BC6')).flat().join('')).toBe('');
});

test('a tracker without tasks, and a month without any, say so', async () => {
  open();
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  await make();
  expect(await read('A8')).toEqual([['这段时间没有任务。']]);
  expect(await refresh()).toMatchObject({ cellsWritten: 0 });
});

test('tasks without dates, or with dates that are texts, are listed without a bar', async () => {
  await openSample();
  await typeInto(TRACKER, { C4: '', D4: '', E4: '', C5: '6月中旬', D6: '待定' });
  expect((await make()).problems).toEqual([{ code: 'tasksWithoutBar', sheet: TRACKER, rows: 1 }]);
  const rows = (await read('C8:I14')).filter(([, , , , id]) => id !== '');
  expect(rows.map(([start, , , , id, , kind]) => [id, start, kind])).toEqual([
    ['T001', '', ''],
    ['T002', '6月中旬', ''],
    ['T003', 46183, ''],
  ]);
});

test('names of 200 characters, and texts that look like formulas, stay what they are', async () => {
  await openSample();
  const long = '长'.repeat(200);
  await typeInto(TRACKER, { A4: long, B4: "'=1+1", A5: "'=SUM(1)" });
  await make();
  const cells = (await read('A8:B14')).flat();
  expect(cells).toEqual(expect.arrayContaining([long, '=1+1', '=SUM(1)']));
  expect(await refresh()).toMatchObject({ cellsWritten: 0, problems: [] });
});

test('a number with characters that stand for others in a search finds its own row', async () => {
  await openSample();
  await typeInto(TRACKER, { J4: 'T*', J5: 'T0?', J6: 'T00' });
  await make();
  const rows = (await read('A8:H14')).filter(([, , , , , , id]) => id !== '');
  expect(rows.map(([name, , , , , , id, place]) => [id, place, name])).toEqual([
    ['T*', 1, '线上推广素材设计'],
    ['T0?', 2, '客户A订单跟进'],
    ['T00', 3, '仓库库存系统调试'],
  ]);
});

test('a number of ours that was copied with its row becomes two rows of two numbers', async () => {
  await openSample();
  await refresh();
  await typeInto(TRACKER, { J5: 'T001' });
  await make();
  expect(new Set(await ids()).size).toBe(3);
});

test('renamed headers, with characters that want brackets in formulas, are followed', async () => {
  await openSample();
  await make();
  await typeInto(TRACKER, { B3: '责任部门/人', D3: '截止日期' });
  expect(await read('B9')).toEqual([['设计部*主管']]);
  const again = await make();
  expect(again).toMatchObject({ problems: [] });
  expect((await read('B9:D9'))[0]).toEqual(['设计部*主管', 46174, 46183]);
});

test('an English workbook has an English timeline', async () => {
  open();
  await createTemplates({ ...options(JUNE), language: 'en', sample: true, onNameTaken: 'stop' });
  const result = await makeTimeline({
    ...options(JUNE),
    language: 'en',
    timeline: { span: 'month', grouping: 'owner', overwriteEdited: false },
  });
  expect(result).toMatchObject({ sheet: 'Timeline', problems: [] });
  expect((await read('A1:A2', 'Timeline')).flat()).toEqual([
    'Timeline, Jun 2026',
    expect.stringContaining('As of Jun 24 · done 2/3 · red 1 · amber 0'),
  ]);
  expect((await read('F9:I9', 'Timeline')).flat()).toEqual(['Done late +2', 'T001', 1, 'D']);
  expect((await read('K4:L5', 'Timeline')).map((row) => row.join(' '))).toEqual(['1 2', 'Mo Tu']);
});

test('a workbook that counts its days from 1904 shows the same days', async () => {
  open({ ...emptyBook(), date1904: true });
  await createTemplates({ ...options(JUNE), sample: true, onNameTaken: 'stop' });
  await make();
  expect((await read('C9:I9'))[0]).toEqual([
    46174 - 1462,
    46183 - 1462,
    46185 - 1462,
    '延期完成 +2',
    'T001',
    1,
    'D',
  ]);
  expect((await read('K4:K7')).flat()).toEqual(['1', '一', 46174 - 1462, 0]);
});

test('days off follow 工作日历 in any of its words, else what is published, else the week', async () => {
  await openSample();
  await make();
  // 19 June 2026 is the Dragon Boat Festival; 13 June a Saturday.
  expect((await read('AC5:AC7')).flat()).toEqual(['休', 46192, 1]);
  expect((await read('W5:W7')).flat()).toEqual(['六', 46186, 1]);
  await edit(({ workbook }) => {
    const sheet = workbook.worksheets.add('工作日历');
    const cells = sheet.getRange('A1:C4');
    cells.values = [
      ['日期', '类型', '名称'],
      [46186, '补班', ''],
      [46192, '上班', ''],
      [46195, '放假', ''],
    ];
    sheet.tables.add(cells, true).name = 'OpsCalendar';
  });
  await refresh();
  expect((await read('W5:W7')).flat()).toEqual(['班', 46186, 0]);
  expect((await read('AC5:AC7')).flat()).toEqual(['班', 46192, 0]);
  expect((await read('AF5:AF7')).flat()).toEqual(['休', 46195, 1]);
});

test('the name that bars go by is made again where somebody deleted it', async () => {
  await openSample();
  await edit(({ workbook }) => workbook.names.getItem('OpsAsOf').delete());
  await make();
  const [counts] = (await read('A2')).flat();
  expect(counts).toContain('截至 ');
});

test('what was made is taken back while nobody wrote on the sheet', async () => {
  await openSample();
  await refreshAlerts(options(JUNE));
  const timeline = { span: 'month', grouping: 'goal', overwriteEdited: false } as const;
  const { undo } = await remembered(options(JUNE), (given) => makeTimeline({ ...given, timeline }), {
    isRefresh: true,
  });
  await typeInto(SHEET, { AX9: '看这里' });
  expect(await undo()).toMatchObject({ others: 0, kept: 1 });
  await typeInto(SHEET, { AX9: '' });
  expect(await undo()).toMatchObject({ others: 1, kept: 0, sheetsRemoved: 1 });
  expect(await sheets()).not.toContain(SHEET);
  expect(await inspect()).toBeNull();
  expect(await undo()).toMatchObject({ others: 0, kept: 0 });
  expect(await make()).toMatchObject({ sheet: SHEET, created: true, problems: [] });
});

test('what was drawn over comes back though a colleague has a note beside it, which stays', async () => {
  await openSample();
  await make();
  const before = await read('A8:F12');
  await typeInto(SHEET, { DZ3: '会上再议' });
  const { undo } = await remembered(options(JUNE), (run) =>
    makeTimeline({ ...run, timeline: { span: 'quarter', grouping: 'goal', overwriteEdited: false } }),
  );
  expect(await read('A8:F12')).not.toEqual(before);
  expect(await read('DZ3')).toEqual([['会上再议']]);
  await undo();
  expect([await read('A8:F12'), await read('DZ3')]).toEqual([before, [['会上再议']]]);
});

test('what was drawn over comes back also where somebody renames the sheet in that very moment', async () => {
  const drawn = async () => {
    const opened = await openSample();
    await refreshAlerts(options(JUNE));
    const draw = (span: 'month' | 'quarter') => (given: RunOptions) =>
      makeTimeline({ ...given, timeline: { span, grouping: 'goal', overwriteEdited: false } });
    await draw('month')(options(JUNE));
    const before = await read('A1:H9');
    const { undo } = await remembered(options(JUNE), draw('quarter'), { isRefresh: true });
    return { ...opened, before, undo };
  };
  const { client, undo: once } = await drawn();
  const { syncs } = client.wire;
  await once();
  const batches = client.wire.syncs - syncs;
  for (let from = 2; from <= batches; from += 1) {
    const workbook = await drawn();
    const undone = await whileColleague(
      workbook,
      { [from]: ({ workbook: book }) => void (book.worksheets.getItem(SHEET).name = '六月') },
      workbook.undo,
    );
    expect(undone).toMatchObject({ kept: 0, problems: [] });
    await edit(({ workbook: { worksheets } }) => void (worksheets.getItem('六月').name = SHEET));
    expect(await read('A1:H9')).toEqual(workbook.before);
  }
});
