import type { IssueState } from '../../../src/domain/schema/issueCodes';
import { checkIssues } from '../../../src/usecases/issues/checkIssues';
import { moveIssue } from '../../../src/usecases/issues/moveIssue';
import { problemOf } from '../../../src/workbook/session/workbookError';
import { remembered } from '../undo/remembered';
import { day, openSample, options } from '../openSample';
import { tableRows, typeIntoIssues } from '../sheetCells';

const june = (iso = '2026-06-24') => ({ ...options({ asOf: day(iso) }), today: day(iso) });
const stateOf = async (row: number) => (await tableRows('OpsIssues'))[row]?.解决状态;

async function checkedSample() {
  const workbook = await openSample();
  await checkIssues(june());
  return workbook;
}

test('an issue with cause and measures becomes resolved, which is logged and can be taken back', async () => {
  await checkedSample();
  const { result: outcome, undo } = await remembered(june(), (given) =>
    moveIssue({ ...given, id: 'Q002', at: 1, to: 'resolved' }),
  );
  expect(outcome).toMatchObject({ refusal: null, result: { skipped: [], problems: [] } });
  expect(await stateOf(1)).toBe('已解决');
  expect(await tableRows('OpsChanges')).toEqual([
    expect.objectContaining({
      操作: '问题流转',
      编号: 'Q002',
      字段: '解决状态',
      原值: '处理中',
      新值: '已解决',
    }),
  ]);
  await undo();
  expect(await stateOf(1)).toBe('处理中');
});

test('the ninety days are counted from the day it was resolved, as the change log has it', async () => {
  await checkedSample();
  await moveIssue({ ...june(), id: 'Q002', at: 1, to: 'resolved' });
  const { rows } = await checkIssues(june());
  expect(rows.map(({ id, verifyUntil }) => [id, verifyUntil])).toEqual([
    ['Q001', day('2026-09-13')],
    ['Q002', day('2026-09-22')],
  ]);
  expect(rows[1]?.text).toMatch(/待验证至 9月22日/);
});

test.each<[what: string, cells: Record<string, string>, to: IssueState, refusal: string]>([
  ['no measure', { G5: '', E5: '无' }, 'resolved', '要标记为“已解决”，还缺：根本原因、长期预防措施。'],
  ['a step left out', {}, 'closed', '不能直接标记为“已关闭”，先标记为“已解决”。'],
  ['the same state', {}, 'inProgress', '已经是“处理中”。'],
])('with %s it stays and says why', async (_, cells, to, refusal) => {
  await checkedSample();
  await typeIntoIssues(cells);
  expect(await moveIssue({ ...june(), id: 'Q002', at: 1, to })).toEqual({ refusal });
  expect(await stateOf(1)).toBe('处理中');
  await expect(tableRows('OpsChanges')).rejects.toThrow();
});

test('closing waits for the window and for somebody else to verify', async () => {
  await checkedSample();
  const close = (iso: string) => moveIssue({ ...june(iso), id: 'Q001', at: 0, to: 'closed' });
  expect(await close('2026-09-12')).toMatchObject({ refusal: expect.stringMatching(/待验证至 9月13日/) });
  expect(await close('2026-09-13')).toMatchObject({ refusal: expect.stringMatching(/验证人/) });
  await typeIntoIssues({ I4: '连续三月准时。验证人：质检部' });
  expect(await close('2026-09-13')).toMatchObject({ refusal: null });
  expect(await stateOf(0)).toBe('已关闭');
});

test('the pane knows beforehand which moves there are and what each lacks', async () => {
  await checkedSample();
  await typeIntoIssues({ G5: '' });
  const { rows } = await checkIssues(june());
  expect(rows[1]?.moves).toEqual([
    { to: 'resolved', refusal: '要标记为“已解决”，还缺：长期预防措施。' },
    { to: 'open', refusal: null },
  ]);
  expect(rows[1]?.missingCells).toEqual([{ sheet: '问题处理记录表', address: 'G5' }]);
});

describe('while a colleague is at work', () => {
  /** Runs an edit of the colleague before the batch of that number. */
  async function interleaved(from: number, edit: (table: Excel.Table) => void) {
    const workbook = await checkedSample();
    const colleague = workbook.join('同事');
    workbook.host.script.beforeBatch(
      () =>
        colleague.Excel.run(async (context) => {
          edit(context.workbook.tables.getItem('OpsIssues'));
          await context.sync();
        }),
      { client: workbook.client, from },
    );
    return moveIssue({ ...june(), id: 'Q002', at: 1, to: 'resolved' });
  }

  const rowsOf = async () => (await tableRows('OpsIssues')).map(({ 编号, 解决状态 }) => [编号, 解决状态]);

  test.each([1, 2, 3])('who sorts the log before batch %d, the state goes to its own row', async (from) => {
    const outcome = await interleaved(from, (table) => table.sort.apply([{ key: 1, ascending: false }]));
    expect(outcome).toMatchObject({ refusal: null });
    expect(await rowsOf()).toEqual([
      ['Q002', '已解决'],
      ['Q001', '已解决'],
    ]);
  });

  test('who moves the same issue, it is left as it is and reported', async () => {
    const outcome = await interleaved(2, (table) => {
      table.columns.getItem('解决状态').getDataBodyRange().getCell(1, 0).values = [['待处理']];
    });
    expect(outcome).toMatchObject({
      refusal: null,
      result: { applied: [], skipped: [{ because: 'changed', now: '待处理' }] },
    });
    expect(await stateOf(1)).toBe('待处理');
  });

  test('who deletes the issue, it is named by its number', async () => {
    const failure = await interleaved(1, (table) => table.rows.getItemAt(1).delete()).catch(problemOf);
    expect(failure).toEqual({ code: 'objectGone', what: 'Q002' });
  });
});
