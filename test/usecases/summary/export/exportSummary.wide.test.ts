import type { OpenWorkbook } from '../../../../dev-host/index';
import { exportSummary } from '../../../../src/usecases/summary/export/exportSummary';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { fillSummary } from '../../../../src/usecases/summary/fillSummary';
import { day, openSample, options } from '../../openSample';

const exportNow = () => exportSummary({ ...options(), overwriteEdited: false });
const SHEET = '2026-06 月度总结';

const sheetId = ({ engine }: OpenWorkbook, name = SHEET) => {
  const sheet = engine.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet.id;
};
/** What the report's cells hold. */
function shownOn(workbook: OpenWorkbook) {
  const id = sheetId(workbook);
  const used = workbook.engine.usedRect(id, true);
  const values = used
    ? workbook.engine.read(id, used).map((row) => row.map((cell) => cell?.value ?? null))
    : [];
  return { values, texts: values.flat().filter((value) => typeof value === 'string') };
}

/** Types into a cell of a table's body. */
async function type(table: string, row: number, column: number, text: string): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem(table).getDataBodyRange().getCell(row, column);
    cell.values = [[text]];
    await context.sync();
  });
}

test('the sheet says what the use case found: every figure of the result is in a cell', async () => {
  const workbook = await openSample();
  const { rows, met, total } = await exportNow();
  const { texts, values } = shownOn(workbook);
  expect(texts).toContain(`目标达成　${met}/${total}`);
  for (const { goal, rate, actual, verdict } of rows) {
    const row = values.find((cells) => cells.includes(goal)) ?? [];
    const figures = row.filter((value) => value !== null && value !== '');
    expect(figures.slice(0, 3)).toEqual([goal, actual, rate === null ? '—' : expect.closeTo(rate, 12)]);
    expect(figures.at(-1)).toMatch(new RegExp(`^[✓✗] ${verdict.replace(/[()（）]/g, '.')}$`));
  }
});

test('the headline counts what the sections list', async () => {
  const workbook = await openSample();
  await exportSummary({ ...options({ asOf: day('2026-06-26') }), overwriteEdited: false });
  const { texts } = shownOn(workbook);
  expect(texts).toContain('3 个目标达成 1 个；3 项任务完成 2 项，1 项红色预警，受阻，晚 6 天。');
  expect(texts).toEqual(
    expect.arrayContaining([
      '任务状态　2/3 完成',
      '已完成 1',
      '延期完成 1',
      '受阻 1',
      '延期与受阻　1 项',
      '■ 仓库库存系统调试',
      '未关闭问题　2 个',
    ]),
  );
});

test('a draft nobody has made their own is not exported, but counted', async () => {
  const workbook = await openSample();
  await type('OpsSummary', 0, 4, '【草稿】推广素材');
  await type('OpsSummary', 2, 3, '【草稿】原因');
  await exportNow();
  const { texts } = shownOn(workbook);
  expect(texts.join('\n')).not.toContain('【草稿】');
  expect(texts.join('\n')).not.toContain('推广素材');
  expect(texts).toContain('2 处草稿未采纳');
});

test('it prints upright on A4, at a scale that heeds page breaks', async () => {
  const workbook = await openSample();
  await exportNow();
  const { page } = workbook.engine.parts(sheetId(workbook));
  expect(page).toMatchObject({ orientation: 'portrait', paperSize: 9, zoom: { scale: 97 } });
  expect(workbook.engine.parts(sheetId(workbook)).charts).toEqual([]);
});

test('what a row lost since the last export is gone from the sheet, merged cells and all', async () => {
  const workbook = await openSample();
  await exportNow();
  await type('OpsSummary', 2, 3, '');
  await type('OpsIssues', 1, 7, '已关闭');
  await exportNow();
  const { texts } = shownOn(workbook);
  expect(texts.filter((text) => text.includes('设备故障'))).toEqual([]);
  expect((await exportNow()).cellsWritten).toBe(0);
});

test('charts of an earlier release go, one somebody added stays', async () => {
  const workbook = await openSample();
  await exportNow();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    for (const name of ['OpsStatus', '我的图']) {
      sheet.charts.add('Pie', sheet.getRange('A1:B2')).name = name;
    }
    await context.sync();
  });
  await exportNow();
  expect(workbook.engine.parts(sheetId(workbook)).charts.map(({ name }) => name)).toEqual(['我的图']);
  expect((await exportNow()).cellsWritten).toBe(0);
});

test('a month without tasks is exported only when that is asked for', async () => {
  const workbook = await openSample();
  const may = { ...options({ period: '2026-05' }), overwriteEdited: false };
  const before = workbook.client.wire.cellsWritten;
  await expect(exportSummary(may)).rejects.toMatchObject({
    problem: { code: 'monthEmpty', month: '2026年5月' },
  });
  expect(workbook.client.wire.cellsWritten).toBe(before);
  const { sheet } = await exportSummary({ ...may, exportEmpty: true });
  expect(sheet).toBe('2026-05 月度总结');
});

test('a tracker without a single date is reported as not started', async () => {
  const workbook = await openSample();
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('OpsTasks').getDataBodyRange();
    body.getColumn(2).getResizedRange(0, 2).clear('Contents');
    body.getColumn(5).values = [['进行中'], ['未开始'], ['']];
    await context.sync();
  });
  await exportNow();
  const { texts } = shownOn(workbook);
  expect(texts).toEqual(expect.arrayContaining(['任务状态　0/3 完成', '未开始 3', '没有延期或受阻的任务。']));
});

test('a protected report says so and stays as it is', async () => {
  const workbook = await openSample();
  await exportNow();
  const before = shownOn(workbook).texts;
  await type('OpsSummary', 0, 1, '90家');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect();
    await context.sync();
  });
  await expect(exportNow()).rejects.toMatchObject({ problem: { code: 'sheetProtected', sheet: SHEET } });
  expect(shownOn(workbook).texts).toEqual(before);
});

test('it takes three requests, however much it draws', async () => {
  const workbook = await openSample();
  const before = workbook.client.wire.syncs;
  await exportNow();
  expect(workbook.client.wire.syncs - before).toBeLessThanOrEqual(4);
});

describe('a colleague at work between reading and writing', () => {
  /** Deletes a row of the summary before the given batches, counted from 1. */
  const deleteRows = (workbook: OpenWorkbook, batches: number[]) => {
    const { Excel: theirs } = workbook.join('同事');
    const deleteRow = () =>
      theirs.run(async (context) => {
        context.workbook.tables.getItem('OpsSummary').rows.getItemAt(0).delete();
        await context.sync();
      });
    return batches.map((from) =>
      workbook.host.script.beforeBatch(deleteRow, { client: workbook.client, from }),
    );
  };

  test('rows moved: looked at again and exported as they are now', async () => {
    const workbook = await openSample();
    const [step] = deleteRows(workbook, [3]);
    const result = await exportNow();
    expect(step?.happened).toBe(1);
    expect(result.problems).toEqual([]);
    expect((await exportNow()).cellsWritten).toBe(0);
    expect((await fillSummary(options())).cellsWritten).toBe(0);
  });

  test('rows moved under every try: reported in words a person can act on, and right the next time', async () => {
    const workbook = await openSample();
    const steps = deleteRows(workbook, [3, 6, 9]);
    await expect(exportNow()).rejects.toMatchObject({
      problem: { code: 'othersChanged', sheet: '月度运营总结表' },
    });
    expect(steps.map(({ happened }) => happened)).toEqual([1, 1, 1]);
    expect((await exportNow()).problems).toEqual([]);
    expect((await exportNow()).cellsWritten).toBe(0);
  });

  test('the exported sheet deleted meanwhile: made again', async () => {
    const workbook = await openSample();
    await exportNow();
    await type('OpsSummary', 0, 1, '90家');
    const { Excel: theirs } = workbook.join('同事');
    const step = workbook.host.script.beforeBatch(
      () =>
        theirs.run(async (context) => {
          context.workbook.worksheets.getItem(SHEET).delete();
          await context.sync();
        }),
      { client: workbook.client, from: 3 },
    );
    const result = await exportNow();
    expect(step.happened).toBe(1);
    expect(result.created).toBe(true);
    expect(shownOn(workbook).texts).toContain('新增客户100家');
  });
});

test('the days on which alerts were refreshed are drawn, and the last one is reported in words', async () => {
  const workbook = await openSample();
  for (const iso of ['2026-06-17', '2026-06-24']) await refreshAlerts(options({ asOf: day(iso) }));
  await exportSummary({ ...options({ asOf: day('2026-06-24') }), overwriteEdited: false });
  const { texts } = shownOn(workbook);
  expect(texts).toContain('逐日未解除预警');
  expect(texts).toEqual(expect.arrayContaining([expect.stringMatching(/6月24日：红 1、黄 0$/)]));
  expect(texts).toEqual(expect.arrayContaining([expect.stringMatching(/^• 比 6月17日：红 0→1，黄 .*→0/)]));
});

test('draws the days of 逐日预警, and leaves them out before the first refresh', async () => {
  const workbook = await openSample();
  await exportNow();
  expect(shownOn(workbook).texts).not.toContain('逐日未解除预警');
  await refreshAlerts(options());
  await exportNow();
  expect(shownOn(workbook).texts).toEqual(expect.arrayContaining(['逐日未解除预警']));
  expect(shownOn(workbook).texts.join('\n')).toContain('6月24日：红 1、黄 0');
});
