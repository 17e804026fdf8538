import type { OpenWorkbook } from '../../../../dev-host/index';
import { exportQuarter } from '../../../../src/usecases/summary/quarter/exportQuarter';
import { openSample } from '../../openSample';
import { whileColleague } from '../../../workbook/write/sharing/colleague';
import { closedQuarter, monthOptions, SPRING } from './closedQuarter';

const [APRIL, MAY, JUNE] = SPRING as [(typeof SPRING)[0], (typeof SPRING)[0], (typeof SPRING)[0]];
const SHEET = '2026 Q2 季度总结';

const edit = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

/** What the sheet says, row by row, without blank cells. */
function rowsOf({ engine }: OpenWorkbook, name = SHEET): string[] {
  const sheet = engine.sheets().find((one) => one.name === name);
  const used = sheet && engine.usedRect(sheet.id, true);
  if (!sheet || !used) return [];
  return engine
    .read(sheet.id, used)
    .map((cells) =>
      cells
        .flatMap((cell) => {
          const value = cell?.value ?? '';
          return value === '' ? [] : [String(value)];
        })
        .join(' | '),
    )
    .filter((row) => row !== '');
}

test('rolls the closings up: sums for amounts, the last month for ratios, months met', async () => {
  const workbook = await closedQuarter();
  const result = await exportQuarter(monthOptions(JUNE));
  expect(result).toMatchObject({
    sheet: SHEET,
    outcome: 'created',
    closed: ['2026-04', '2026-05', '2026-06'],
    open: [],
    problems: [],
  });
  expect(rowsOf(workbook)).toEqual([
    '2026年第二季度运营总结',
    '按月结：2026年4月（2026年4月30日）、2026年5月（2026年5月31日）、2026年6月（2026年6月30日）',
    '4 个核心目标达成 2 个。',
    '3 个月都没有达标：老客户复购率40%、订单准时发货率98%。',
    '2026年4月 | 2026年5月 | 2026年6月 | 季度',
    '月度核心目标 | 实际 | 达成率 | 100% | 实际 | 达成率 | 100% | 实际 | 达成率 | 100% | 实际 | 达成率 | 口径 | 判定',
    '市场份额提升5%',
    '新增客户100家 | 86家 | 0.86 | 97家 | 0.97 | 120家 | 1.2 | 303家 | 1.01 | 合计 | ✓ 超额 1%（303家/300家），1/3 月达标，逐月改善',
    '老客户复购率40% | 38% | 0.95 | 37% | 0.925 | 35% | 0.875 | 35% | 0.875 | 末月 | ✗ 未达标（35%<40%），0/3 月达标，逐月下降',
    '交付让客户放心',
    expect.stringMatching(
      /^订单准时发货率98% \| 91% .* 95% \| 0\.96\d+ \| 末月 \| ✗ 未达标（95%<98%），0\/3 月达标，逐月改善$/,
    ),
    expect.stringMatching(
      /^客户投诉≤6起 \| 7起 .* 17起 \| 1\.05\d+ \| 合计 \| ✓ 达标（17起\/18起），2\/3 月达标，逐月改善$/,
    ),
    '任务完成 | 2/2 | 延 1 | 1/2 | 延 1 | 1/3 | 延 2 | 完成 4 项',
    '月末预警 | 红 0 · 黄 0 | 红 0 · 黄 1 | 红 2 · 黄 0',
    expect.stringMatching(/^一格 = 10%/),
  ]);
});

test('holds values only, across one A4 page', async () => {
  const { engine } = await closedQuarter();
  await exportQuarter(monthOptions(JUNE));
  const sheet = engine.sheets().find(({ name }) => name === SHEET);
  const used = sheet && engine.usedRect(sheet.id, true);
  expect(
    sheet && used
      ? engine
          .read(sheet.id, used)
          .flat()
          .filter((cell) => cell?.formula)
      : null,
  ).toEqual([]);
  const page = sheet && engine.parts(sheet.id).page;
  // Which month a figure is of is said on every page.
  const { from = 0, to = 0 } = page?.titleRows ?? {};
  expect(page).toMatchObject({ orientation: 'landscape' });
  expect(to - from).toBe(1);
  const heads = sheet && engine.read(sheet.id, { row: from, column: 0, rowCount: 2, columnCount: 8 });
  expect(heads?.map((row) => row.map((cell) => cell?.value ?? '').join(''))).toEqual([
    expect.stringContaining('2026年4月'),
    expect.stringContaining('达成率'),
  ]);
});

test('a month that was never closed is shown as open and counts nowhere', async () => {
  const workbook = await closedQuarter([APRIL, JUNE]);
  const result = await exportQuarter(monthOptions(JUNE));
  expect(result).toMatchObject({ closed: ['2026-04', '2026-06'], open: ['2026-05'] });
  const rows = rowsOf(workbook);
  expect(rows).toContain('2026年5月没有月结，不计入季度值。');
  expect(rows).toContain('2026年4月 | 2026年5月 | 2026年6月 | 已月结 2 个月');
  expect(rows).toContain(
    '新增客户100家 | 86家 | 0.86 | 未月结 | 120家 | 1.2 | 206家 | 1.03 | 合计 | ✓ 超额 3%（206家/200家），1/2 月达标',
  );
  expect(rows).toContain('任务完成 | 2/2 | 延 1 | — | 1/3 | 延 2 | 完成 3 项');
  expect(rows).toContain('月末预警 | 红 0 · 黄 0 | 没有刷新 | 红 2 · 黄 0');
});

test('a quarter without a closing says so and writes nothing', async () => {
  const { client } = await openSample();
  const before = client.wire.cellsWritten;
  await expect(exportQuarter(monthOptions(JUNE))).rejects.toMatchObject({
    problem: { code: 'quarterOpen', quarter: '2026年第二季度' },
  });
  expect(client.wire.cellsWritten).toBe(before);
});

test('the second export writes nothing, in two requests and one that looks at its heights', async () => {
  const { client } = await closedQuarter();
  await exportQuarter(monthOptions(JUNE));
  const before = { cells: client.wire.cellsWritten, syncs: client.wire.syncs };
  expect(await exportQuarter(monthOptions(JUNE))).toMatchObject({ outcome: 'unchanged', cellsWritten: 0 });
  expect(client.wire.cellsWritten).toBe(before.cells);
  expect(client.wire.syncs - before.syncs).toBe(3);
});

test('a month closed again updates the sheet, of which the last closing counts', async () => {
  const workbook = await closedQuarter([APRIL, MAY]);
  await exportQuarter(monthOptions(MAY));
  const again = {
    ...MAY,
    closedOn: '2026-06-03',
    goals: [['新增客户100家', '130家'] as const, ...MAY.goals.slice(1)],
  };
  await Excel.run(async (context) => {
    const actual = context.workbook.tables.getItem('OpsSummary').columns.getItem('实际完成情况');
    actual.getDataBodyRange().getCell(0, 0).values = [['130家']];
    await context.sync();
  });
  const { closeMonth } = await import('../../../../src/usecases/summary/closing/closeMonth');
  await closeMonth(monthOptions(again));
  expect(await exportQuarter(monthOptions(MAY))).toMatchObject({ outcome: 'updated' });
  expect(rowsOf(workbook).find((row) => row.startsWith('新增客户100家'))).toContain('216家 | 1.08');
});

describe('a sheet that people have changed', () => {
  test('is asked about, and replaced only when that is agreed to', async () => {
    const workbook = await closedQuarter();
    await exportQuarter(monthOptions(JUNE));
    await edit(({ workbook: book }) => {
      book.worksheets.getItem(SHEET).getRange('A3').values = [['我的批注']];
    });
    await expect(exportQuarter(monthOptions(JUNE))).rejects.toMatchObject({
      problem: { code: 'exportSheetEdited', sheet: SHEET },
    });
    expect(rowsOf(workbook)).toContain('我的批注');
    await exportQuarter({ ...monthOptions(JUNE), overwriteEdited: true });
    expect(rowsOf(workbook)).not.toContain('我的批注');
  });

  test('in the moment of writing: what they wrote comes back', async () => {
    const workbook = await closedQuarter([APRIL, MAY]);
    await exportQuarter(monthOptions(MAY));
    const { closeMonth } = await import('../../../../src/usecases/summary/closing/closeMonth');
    await closeMonth(monthOptions({ ...JUNE, goals: [] }));
    const note = ({ workbook: book }: Excel.RequestContext) => {
      book.worksheets.getItem(SHEET).getRange('A30').values = [['我的批注']];
    };
    await expect(
      whileColleague(workbook, { 3: note }, () => exportQuarter(monthOptions(JUNE))),
    ).rejects.toMatchObject({ problem: { code: 'exportSheetEdited' } });
    expect(rowsOf(workbook)).toContain('我的批注');
  });

  test('one of that name that is not ours is left alone', async () => {
    const workbook = await closedQuarter();
    await edit(({ workbook: book }) => {
      book.worksheets.add(SHEET).getRange('A1').values = [['董事会材料']];
    });
    await expect(exportQuarter(monthOptions(JUNE))).rejects.toMatchObject({
      problem: { code: 'exportSheetTaken', sheet: SHEET },
    });
    expect(rowsOf(workbook)).toEqual(['董事会材料']);
  });

  test('a protected one is named', async () => {
    await closedQuarter();
    await exportQuarter(monthOptions(JUNE));
    await edit(({ workbook: book }) => book.worksheets.getItem(SHEET).protection.protect());
    await edit(({ workbook: book }) => {
      book.tables.getItem('OpsPlan').getDataBodyRange().getCell(0, 0).values = [['市场份额提升6%']];
    });
    await expect(exportQuarter(monthOptions(JUNE))).rejects.toMatchObject({
      problem: { code: 'sheetProtected', sheet: SHEET },
    });
  });
});

describe('closings that people have changed', () => {
  test('one that cannot be read is named, and its month open', async () => {
    await closedQuarter();
    await edit(({ workbook: book }) => {
      const sheet = book.worksheets.getItem('2026-05 月结 05-31');
      sheet.getUsedRange().clear();
      sheet.getRange('A1').values = [['不要了']];
    });
    expect(await exportQuarter(monthOptions(JUNE))).toMatchObject({
      open: ['2026-05'],
      problems: [{ code: 'closingUnreadable', sheet: '2026-05 月结 05-31' }],
    });
  });

  test('one that was deleted is no closing', async () => {
    await closedQuarter();
    await edit(({ workbook: book }) => book.worksheets.getItem('2026-05 月结 05-31').delete());
    expect(await exportQuarter(monthOptions(JUNE))).toMatchObject({ open: ['2026-05'], problems: [] });
  });
});

test('in the workbook’s language, whoever asks', async () => {
  const months = SPRING.map((month) => ({
    ...month,
    goals: [
      ['100 new customers', month.goals[0]?.[1].replace('家', '') ?? ''] as const,
      ['Repurchase rate 40%', month.goals[1]?.[1] ?? ''] as const,
    ],
  }));
  const plan = [['Market share +5%', '100 new customers'] as const];
  const workbook = await closedQuarter(months, { language: 'en', plan });
  await exportQuarter(monthOptions(JUNE));
  expect(rowsOf(workbook, '2026 Q2 Summary')).toEqual(
    expect.arrayContaining([
      'Operations summary, Q2 2026',
      '1 of 2 goals met.',
      'Missed in all 3 closed months: Repurchase rate 40%.',
      'Under no quarterly goal',
    ]),
  );
});
