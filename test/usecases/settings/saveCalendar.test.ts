import { loadCalendar } from '../../../src/usecases/settings/loadCalendar';
import { saveCalendar } from '../../../src/usecases/settings/saveCalendar';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import type { CalendarRow } from '../../../src/domain/calendar/workCalendar';
import { day, open, openSample, options } from '../openSample';

const SHEET = '工作日历';
const holiday = (iso: string, name = '厂休'): CalendarRow => ({ day: day(iso), kind: 'holiday', name });
const workday = (iso: string, name = ''): CalendarRow => ({ day: day(iso), kind: 'workday', name });

async function cells(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('OpsCalendar').getDataBodyRange();
    body.load('text');
    await context.sync();
    return body.text;
  });
}
const spans = async (year: number) => (await loadCalendar(options(), [year]))[0]?.spans ?? [];

test('a year that is published needs no sheet; one that is not is empty', async () => {
  const { engine } = open();
  const [known, unknown] = await loadCalendar(options(), [2026, 2031]);
  expect(known?.spans.length).toBeGreaterThan(5);
  expect(known?.spans.every(({ source }) => source === 'published')).toBe(true);
  expect(unknown?.spans).toEqual([]);
  expect(engine.sheets().map(({ name }) => name)).not.toContain(SHEET);
});

test('published days are named in the language of the pane', async () => {
  open();
  const [year] = await loadCalendar({ ...options(), language: 'en' }, [2026]);
  expect(year?.spans.map(({ name }) => name)).toContain('National Day');
  expect((await spans(2026)).map(({ name }) => name)).toContain('国庆节');
});

test('the sheet is made with its first days, later ones go below, and a second saving changes nothing', async () => {
  const { client } = await openSample();
  await saveCalendar(options(), { set: [holiday('2026-06-22'), holiday('2026-06-23')], remove: [] });
  expect(await cells()).toEqual([
    ['2026-06-22', '休息', '厂休'],
    ['2026-06-23', '休息', '厂休'],
  ]);
  await saveCalendar(options(), { set: [workday('2026-06-27')], remove: [] });
  expect((await cells())[2]).toEqual(['2026-06-27', '上班', '']);
  expect(await spans(2026)).toContainEqual({
    from: day('2026-06-22'),
    to: day('2026-06-23'),
    kind: 'holiday',
    name: '厂休',
    source: 'workbook',
  });
  const before = client.wire.cellsWritten;
  await saveCalendar(options(), { set: [workday('2026-06-27')], remove: [] });
  expect(client.wire.cellsWritten).toBe(before);
});

test('a day that has a row is changed in it; a day that is removed leaves the published one', async () => {
  await openSample();
  const published = await spans(2026);
  await saveCalendar(options(), { set: [workday('2026-10-01', '值班')], remove: [] });
  await saveCalendar(options(), { set: [holiday('2026-10-01', '国庆')], remove: [] });
  expect(await cells()).toEqual([['2026-10-01', '休息', '国庆']]);
  await saveCalendar(options(), { set: [], remove: [day('2026-10-01')] });
  expect(await cells()).toEqual([['', '', '']]);
  expect(await spans(2026)).toEqual(published);
});

test('columns somebody rearranged are found by their headers', async () => {
  await openSample();
  await saveCalendar(options(), { set: [holiday('2026-06-22')], remove: [] });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsCalendar');
    // Two headers may not be the same even for a moment.
    table.getHeaderRowRange().values = [['a', 'b', 'c']];
    table.getHeaderRowRange().values = [['名称', '日期', '类型']];
    table.getDataBodyRange().values = [['厂休', 46195, '休息']];
    table.getDataBodyRange().numberFormat = [['General', 'yyyy-mm-dd', 'General']];
    await context.sync();
  });
  expect(await spans(2026)).toContainEqual(
    expect.objectContaining({ from: day('2026-06-22'), name: '厂休' }),
  );
  await saveCalendar(options(), { set: [workday('2026-06-27', '补班')], remove: [] });
  expect((await cells())[1]).toEqual(['补班', '2026-06-27', '上班']);
});

test('a protected sheet is left alone, with a message that names it', async () => {
  await openSample();
  await saveCalendar(options(), { set: [holiday('2026-06-22')], remove: [] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect();
    await context.sync();
  });
  await expect(saveCalendar(options(), { set: [], remove: [day('2026-06-22')] })).rejects.toMatchObject({
    problem: { code: 'sheetProtected', sheet: SHEET },
  });
  expect(await cells()).toEqual([['2026-06-22', '休息', '厂休']]);
});

test('rows that cannot be read are reported where working days count, and do not count', async () => {
  await openSample();
  await saveCalendar(options(), { set: [holiday('2026-06-22')], remove: [] });
  const working = { asOf: day('2026-06-24'), dayBasis: 'working' } as const;
  const before = await refreshAlerts(options(working));
  expect(before.problems).toEqual([]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsCalendar');
    table.rows.add(undefined, [
      ['', '', ''],
      [46196, '待定', '盘点'],
      ["'6月24日", '休息', ''],
    ]);
    await context.sync();
  });
  const after = await refreshAlerts(options(working));
  expect(after.problems).toEqual([
    { code: 'badCalendarRows', sheet: SHEET, rows: 2, address: 'B6', text: '2026-06-23 待定 盘点' },
  ]);
  expect(after.rows.map(({ slip }) => slip)).toEqual(before.rows.map(({ slip }) => slip));
  expect((await refreshAlerts(options({ asOf: working.asOf }))).problems).toEqual([]);
});

describe('a colleague at work between looking and writing', () => {
  const edits: Record<string, { edit: (table: Excel.Table) => void; left: unknown[][] }> = {
    'sorts the days': {
      edit: (table) => table.sort.apply([{ key: 0, ascending: false }]),
      left: [
        ['2026-06-27', '上班', '补班'],
        ['', '', ''],
        ['2026-06-22', '休息', '端午'],
      ],
    },
    'inserts a day above': {
      edit: (table) => {
        table.rows.add(0, [[46170, '休息', '年会']]);
      },
      left: [
        ['2026-05-28', '休息', '年会'],
        ['2026-06-22', '休息', '端午'],
        ['', '', ''],
        ['2026-06-27', '上班', '补班'],
      ],
    },
    'writes into the rows that change': {
      edit: (table) => {
        const body = table.getDataBodyRange();
        body.getCell(0, 0).formulas = [['=DATE(2026,6,29)']];
        body.getCell(1, 2).values = [["'6.24"]];
      },
      left: [
        ['2026-06-29', '休息', '厂休'],
        ['', '', ''],
        ['2026-06-27', '上班', '补班'],
        ['2026-06-22', '休息', '端午'],
      ],
    },
  };

  async function change(edit: (table: Excel.Table) => void, batches: number[]) {
    const workbook = await openSample();
    await saveCalendar(options(), {
      set: [holiday('2026-06-22'), holiday('2026-06-23'), workday('2026-06-27', '补班')],
      remove: [],
    });
    const { Excel: theirs } = workbook.join('同事');
    const steps = batches.map((from) =>
      workbook.host.script.beforeBatch(
        () =>
          theirs.run(async (context) => {
            edit(context.workbook.tables.getItem('OpsCalendar'));
            await context.sync();
          }),
        { client: workbook.client, from },
      ),
    );
    const saved = saveCalendar(options(), {
      set: [holiday('2026-06-22', '端午')],
      remove: [day('2026-06-23')],
    });
    return { saved, steps };
  }

  test.each(Object.entries(edits))('%s: each day has its own, nothing is lost', async (_, { edit, left }) => {
    const { saved, steps } = await change(edit, [2]);
    expect(await saved).toEqual({ problems: [] });
    expect(steps.map(({ happened }) => happened)).toEqual([1]);
    expect(await cells()).toEqual(left);
  });

  test('and under every try: reported, with nothing written where it does not belong', async () => {
    let ascending = true;
    const sort = (table: Excel.Table) => table.sort.apply([{ key: 0, ascending: (ascending = !ascending) }]);
    const { saved, steps } = await change(sort, [2, 6, 10]);
    await expect(saved).rejects.toMatchObject({ problem: { code: 'othersChanged', sheet: SHEET } });
    expect(steps.map(({ happened }) => happened)).toEqual([1, 1, 1]);
    // The day in the middle stayed in its row at the first try, when the others changed places.
    expect(await cells()).toEqual([
      ['2026-06-27', '上班', '补班'],
      ['2026-06-22', '休息', '厂休'],
      ['', '', ''],
    ]);
  });
});

test('what is saved counts at the next refresh', async () => {
  await openSample();
  const settings = { asOf: day('2026-06-24'), dayBasis: 'working' } as const;
  const before = await refreshAlerts(options(settings));
  await saveCalendar(options(), {
    set: [holiday('2026-06-22'), holiday('2026-06-23'), holiday('2026-06-24')],
    remove: [],
  });
  const after = await refreshAlerts(options(settings));
  expect(after.rows.map(({ slip }) => slip)).not.toEqual(before.rows.map(({ slip }) => slip));
});
