import { closeMonth } from '../../../../src/usecases/summary/closing/closeMonth';
import { day, openSample, options } from '../../openSample';
import { tableRows } from '../../tableRows';
import { humanCells } from '../../trackerCells';

const on = (iso: string, overwriteEdited = false) => ({
  ...options({ asOf: day(iso) }),
  overwriteEdited,
});
const SHEET = '2026-06 月结 06-30';

async function edit(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

const setActual = (row: number, text: string) =>
  edit((workbook) => {
    const body = workbook.tables.getItem('OpsSummary').getDataBodyRange();
    body.getCell(row, 1).values = [[text]];
  });

test('a month leaves a dated copy with values only, and a row in the log', async () => {
  const workbook = await openSample();
  const { engine } = workbook;
  const before = humanCells(engine);
  const result = await closeMonth(on('2026-06-30'));
  expect(result).toMatchObject({
    period: '2026-06',
    closedOn: day('2026-06-30'),
    sheet: SHEET,
    outcome: 'created',
    change: null,
    problems: [],
  });
  const sheet = engine.sheets().find(({ name }) => name === SHEET);
  const used = sheet && engine.usedRect(sheet.id, true);
  const cells = sheet && used ? engine.read(sheet.id, used).flat() : [];
  expect(cells.filter((cell) => cell?.formula)).toEqual([]);
  expect(cells.map((cell) => cell?.value)).toEqual(
    expect.arrayContaining(['2026-06', '2026-06-30', '3/3', '新增客户100家', 1.2, 0.875, '超额 20%']),
  );
  expect(sheet && engine.parts(sheet.id).page).toMatchObject({ orientation: 'landscape' });
  expect(tableRows(engine, 'OpsChanges').at(-1)).toMatchObject({ 操作: '月结', 新值: SHEET });
  const others = Object.entries(humanCells(engine)).filter(
    ([place]) => !place.startsWith(SHEET) && !place.startsWith('变更日志'),
  );
  expect(Object.fromEntries(others)).toEqual(before);
});

test('closing twice for one day writes nothing the second time; a change updates the copy', async () => {
  const { engine } = await openSample();
  await closeMonth(on('2026-06-30'));
  expect(await closeMonth(on('2026-06-30'))).toMatchObject({ outcome: 'unchanged', cellsWritten: 0 });
  await setActual(0, '130家');
  expect(await closeMonth(on('2026-06-30'))).toMatchObject({ outcome: 'updated', change: null });
  expect(engine.sheets().filter(({ name }) => name.includes('月结'))).toHaveLength(1);
});

test('a later closing says what changed since', async () => {
  const { engine } = await openSample();
  await closeMonth(on('2026-06-25'));
  await setActual(0, '130家');
  await setActual(1, '');
  await edit((workbook) => {
    const body = workbook.tables.getItem('OpsTasks').getDataBodyRange();
    body.getCell(2, 4).values = [['2026-06-28']];
  });
  const { change } = await closeMonth(on('2026-06-30'));
  expect(change).toEqual({
    period: '2026-06',
    closedOn: day('2026-06-25'),
    sheet: '2026-06 月结 06-25',
    sentences: [
      '新增客户100家：比上次高 10 个百分点；老客户复购率40%：上次“35%”，这次未填；1 个目标与上次持平。',
      '任务进度跟踪表：受阻 1→0，延期完成 1→2。',
    ],
  });
  const sheet = engine.sheets().find(({ name }) => name === SHEET);
  const used = sheet && engine.usedRect(sheet.id, true);
  const shown = sheet && used ? engine.read(sheet.id, used).map(([cell]) => cell?.value) : [];
  expect(shown).toEqual(expect.arrayContaining(['与 6月25日的月结相比', ...(change?.sentences ?? [])]));

  expect(engine.sheets().filter(({ name }) => name.includes('月结'))).toHaveLength(2);
});

test('the last closing is found by its name though its sheet was renamed; one that was deleted is passed over', async () => {
  await openSample();
  await closeMonth(on('2026-06-10'));
  await closeMonth(on('2026-06-20'));
  await closeMonth(on('2026-06-25'));
  await edit(({ worksheets }) => {
    worksheets.getItem('2026-06 月结 06-25').delete();
    worksheets.getItem('2026-06 月结 06-20').name = '存档';
  });
  const { change } = await closeMonth(on('2026-06-30'));
  expect(change).toMatchObject({ closedOn: day('2026-06-20'), sheet: '存档' });
});

test('a copy in the other language is compared all the same', async () => {
  await openSample();
  await closeMonth(on('2026-06-25'));
  await edit((workbook) => {
    const header = workbook.tables.getItem('OpsSummary').getHeaderRowRange();
    header.values = [
      [
        ...['Monthly goal', 'Actual', 'Attainment', 'Reason for shortfall or surplus', 'What worked'],
        ...['To improve', 'Next measures', 'Tasks done', 'Verdict'],
      ],
    ];
  });
  const result = await closeMonth(on('2026-06-30'));
  expect(result.sheet).toBe('2026-06 closed 06-30');
  expect(result.change?.sentences).toEqual(['Nothing changed since the last closing.']);
});

test('a copy somebody edited is kept until they say otherwise', async () => {
  await openSample();
  await closeMonth(on('2026-06-30'));
  await edit(({ worksheets }) => {
    worksheets.getItem(SHEET).getRange('B5').values = [['改过']];
  });
  await expect(closeMonth(on('2026-06-30'))).rejects.toMatchObject({
    problem: { code: 'exportSheetEdited', sheet: SHEET },
  });
  expect(await closeMonth(on('2026-06-30', true))).toMatchObject({ outcome: 'updated' });
});

test('a month without goals is not closed', async () => {
  await openSample();
  await edit(({ tables }) => {
    for (const name of ['OpsPlan', 'OpsSummary']) tables.getItem(name).getDataBodyRange().clear('Contents');
  });
  await expect(closeMonth(on('2026-06-30'))).rejects.toMatchObject({ problem: { code: 'tableEmpty' } });
});

test('an answer lost after the copy was made: repeating finds it', async () => {
  const { client, host, engine } = await openSample();
  host.script.failBatch('RequestAborted', { client, from: 3, effect: 'done' });
  // Looked again: it is there, and said to be.
  expect(await closeMonth(on('2026-06-30'))).toMatchObject({ outcome: 'created' });
  expect(await closeMonth(on('2026-06-30'))).toMatchObject({ outcome: 'unchanged' });
  expect(engine.sheets().filter(({ name }) => name === SHEET)).toHaveLength(1);
});
