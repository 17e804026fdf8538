import { checkIssues } from '../../../src/usecases/issues/checkIssues';
import { linkRecurrence } from '../../../src/usecases/issues/linkRecurrence';
import { writeFiveWhys } from '../../../src/usecases/issues/writeFiveWhys';
import { remembered } from '../undo/remembered';
import { day, openSample, options } from '../openSample';
import { addColumn, tableRows, typeIntoIssues } from '../sheetCells';

const june = { ...options({ asOf: day('2026-06-24') }), today: day('2026-06-24') };
const causes = async () => (await tableRows('OpsIssues')).map((row) => row.根本原因分析);

async function checkedSample() {
  await openSample();
  return checkIssues(june);
}

describe('a 5 Why chain', () => {
  const answers = ['库存数据没有同步', ' ', '接口每天只跑一次\n夜里跑', '没有监控机制'];
  const chain = '为什么1：库存数据没有同步\n为什么2：接口每天只跑一次 夜里跑\n为什么3：没有监控机制';

  test('is written over the cause the form was opened with, and undone to it', async () => {
    const { rows } = await checkedSample();
    const before = rows[0]?.rootCause ?? '';
    expect(before).toBe('库存数据未实时同步');
    const { result, undo } = await remembered(june, (given) =>
      writeFiveWhys({ ...given, id: 'Q001', at: 0, answers, before }),
    );
    expect(result).toMatchObject({ skipped: [] });
    expect((await causes())[0]).toBe(chain);
    await undo();
    expect((await causes())[0]).toBe(before);
  });

  test('is not written over what a colleague wrote meanwhile', async () => {
    const { rows } = await checkedSample();
    await typeIntoIssues({ E4: '接口超时' });
    const written = writeFiveWhys({ ...june, id: 'Q001', at: 0, answers, before: rows[0]?.rootCause ?? '' });
    expect(await written).toMatchObject({ applied: [], skipped: [{ because: 'changed', now: '接口超时' }] });
    expect((await causes())[0]).toBe('接口超时');
  });

  test('written again changes nothing and logs nothing', async () => {
    await checkedSample();
    await writeFiveWhys({ ...june, id: 'Q001', at: 0, answers, before: '库存数据未实时同步' });
    const again = await writeFiveWhys({ ...june, id: 'Q001', at: 0, answers, before: chain });
    expect(again).toMatchObject({ applied: [], skipped: [], cellsWritten: 0 });
    expect(await tableRows('OpsChanges')).toHaveLength(1);
  });

  test('finds its issue after the rows were sorted', async () => {
    await checkedSample();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('OpsIssues').sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    await writeFiveWhys({ ...june, id: 'Q001', at: 0, answers, before: '库存数据未实时同步' });
    expect(await causes()).toEqual(['设备定期保养记录缺失', chain]);
  });
});

describe('an issue with the cause of an earlier one', () => {
  async function repeated() {
    await openSample();
    await typeIntoIssues({ E5: '库存数据没有实时同步' });
    return checkIssues(june);
  }
  const links = async () => (await tableRows('OpsIssues')).map((row) => row.关联任务);

  test('proposes the link, which is made on request, with the column for it', async () => {
    const { rows } = await repeated();
    expect(rows.map(({ repeats, linkedTask }) => [repeats, linkedTask])).toEqual([
      [null, null],
      ['Q001', null],
    ]);
    expect(await linkRecurrence({ ...june, id: 'Q002', at: 1, repeats: 'Q001' })).toMatchObject({
      skipped: [],
    });
    expect(await links()).toEqual(['', 'Q001']);
    const after = await checkIssues(june);
    expect(after.rows.map(({ repeats, checks }) => [repeats, ...checks])).toEqual([
      [null, 'recurred'],
      [null],
    ]);
  });

  test('keeps the links it has', async () => {
    await repeated();
    await addColumn('OpsIssues', '关联任务', ['', 'T003']);
    await linkRecurrence({ ...june, id: 'Q002', at: 1, repeats: 'Q001' });
    expect(await links()).toEqual(['', 'T003、Q001']);
  });

  test('is not linked once the cause is another', async () => {
    await repeated();
    await typeIntoIssues({ E5: '设备老化' });
    expect(await linkRecurrence({ ...june, id: 'Q002', at: 1, repeats: 'Q001' })).toMatchObject({
      applied: [],
    });
    expect(await links()).toEqual(['', '']);
  });
});
