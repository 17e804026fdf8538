import { TRACKER, openActsPane, type ActsPane } from './ActsPane';
import type { Hand } from './Hand';

const ISSUES = '问题处理记录表';

/** A day as a cell holds it. */
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

/**
 * Every act on an alert and its undo, with a colleague’s edit between the look and the write.
 * @param name of the folder of the pictures
 */
export function describeActs(name: string, handOf: (pane: ActsPane) => Hand): void {
  let pane: ActsPane;
  let hand: Hand;
  beforeAll(async () => {
    pane = await openActsPane(name);
    hand = handOf(pane);
  }, 600_000);
  afterAll(() => pane?.demo.close());

  const value = async (address: string, sheet = TRACKER) => (await pane.demo.read(sheet, address)).value;
  const values = (...addresses: string[]) => Promise.all(addresses.map((address) => value(address)));
  const says = (text: string | RegExp) =>
    pane.demo.pane.getByRole('status').filter({ hasText: text }).waitFor();
  const typed = (label: string) => pane.demo.pane.getByRole('textbox', { name: label }).inputValue();

  /** Takes the last change back, and waits until the row is there as before. */
  async function undo(): Promise<void> {
    await hand.undo();
    await says(/^已撤销/);
    await pane.row().waitFor();
  }
  async function colleagueTypes(address: string, text: string): Promise<void> {
    if ((await pane.demo.ask((page) => page.selection().sheetName)) !== TRACKER)
      await pane.demo.showSheet(TRACKER);
    await pane.demo.typeInCell(TRACKER, address, text);
  }
  /** As it was, with a list that has seen it. */
  async function putBack(address: string, text: string): Promise<void> {
    await colleagueTypes(address, text);
    await pane.demo.pane.locator('header').getByRole('button', { name: '刷新' }).click();
    await says(/已刷新|改动/);
    await pane.demo.pane.getByText('表格有新改动').waitFor({ state: 'detached' });
  }
  const becomes = (address: string, wanted: string | number | null, sheet = TRACKER) =>
    pane.demo.page.waitForFunction(
      ([of, cell, value]) => window.opsbookDemo.readCell(of, cell).value === value,
      [sheet, address, wanted] as const,
    );

  test('标记完成: written, taken back; a status a colleague chose meanwhile stays, and none of it is written by half', async () => {
    await hand.start('done');
    await hand.confirm('写入 2 格');
    await says(/已完成/);
    expect(await values('F6', 'K6')).toEqual(['已完成', '延期完成']);
    await undo();
    expect(await values('E6', 'F6', 'K6')).toEqual([null, '受阻', '受阻']);
    await hand.start('done');
    await pane.button('写入 2 格').waitFor();
    await colleagueTypes('F6', '进行中');
    await hand.confirm('写入 2 格');
    await pane.demo.pane.getByText('这格已被他人改为“进行中”，没有写入。核对后再写。').waitFor();
    expect(await values('E6', 'F6')).toEqual([null, '进行中']);
    await hand.cancel();
    await putBack('F6', '受阻');
  });

  test('改期 with the task that waits: both moved and taken back; a date a colleague moved meanwhile stays', async () => {
    await hand.start('reschedule');
    await hand.enterDay('新的计划完成时间', '2026-06-30');
    await hand.enterText('原因', '接口延期');
    await hand.tickWaiting();
    await pane.demo.screenshot('reschedule');
    await hand.confirm('写入 3 格');
    await says(/已改期/);
    expect(await values('D6', 'C7', 'D7')).toEqual([day('2026-06-30'), day('2026-07-11'), day('2026-07-13')]);
    await undo();
    expect(await values('D6', 'C7', 'D7')).toEqual([day('2026-06-20'), day('2026-07-01'), day('2026-07-03')]);
    await hand.start('reschedule');
    await hand.enterDay('新的计划完成时间', '2026-06-30');
    await hand.enterText('原因', '接口延期');
    await colleagueTypes('D6', '2026-06-22');
    await hand.confirm('写入 1 格');
    await pane.demo.pane.getByText(/^这格已被他人改为“.*22”，没有写入。核对后再写。$/).waitFor();
    expect(await value('D6')).toBe(day('2026-06-22'));
    expect(await typed('原因')).toBe('接口延期');
    await hand.cancel();
    await putBack('D6', '2026-06-20');
  });

  test.each([
    ['nextStep', '下一步计划', 'H6', '协调供应商6月22日修复'],
    ['reason', '延期/受阻原因', 'G6', '第三方接口数据对接失败'],
  ] as const)(
    '填 %s: written, taken back; a colleague’s text meanwhile stays and is shown',
    async (act, label, address, before) => {
      await hand.start(act);
      await hand.enterText(label, '王磊 6月26日前补签');
      await hand.confirm(`替换 ${address}`);
      await becomes(address, '王磊 6月26日前补签');
      await undo();
      expect(await value(address)).toBe(before);
      await hand.start(act);
      await hand.enterText(label, '我写的');
      await colleagueTypes(address, '同事写的');
      await hand.confirm(`替换 ${address}`);
      await pane.demo.pane.getByText('这格已被他人改为“同事写的”，没有写入。核对后再写。').waitFor();
      expect(await value(address)).toBe('同事写的');
      expect(await typed(label)).toBe('我写的');
      await hand.cancel();
      await putBack(address, before);
    },
  );

  test('转为问题: a new row and its mark, taken back; a number is given once; a reason a colleague wrote meanwhile gets the mark', async () => {
    const described = '仓库库存系统调试受阻：第三方接口数据对接失败';
    await hand.start('issue');
    await hand.confirm('新建 Q003');
    await says('已转为问题 Q003');
    await becomes('A6', described, ISSUES);
    await becomes('G6', '第三方接口数据对接失败（问题 Q003）');
    await undo();
    await becomes('A6', null, ISSUES);
    expect(await value('G6')).toBe('第三方接口数据对接失败');
    await hand.start('issue');
    await pane.button('新建 Q004').waitFor();
    await colleagueTypes('G6', '同事写的原因');
    await hand.confirm('新建 Q004');
    await says('Q004');
    await becomes('A6', described, ISSUES);
    await becomes('G6', '同事写的原因（问题 Q004）');
    await undo();
    await becomes('A6', null, ISSUES);
    expect(await value('G6')).toBe('同事写的原因');
    await putBack('G6', '第三方接口数据对接失败');
  });

  test('顺延: what is ticked is moved and taken back; a date a colleague moved meanwhile stays', async () => {
    await hand.start('cascade');
    await hand.tickWaiting();
    await hand.confirm('写入 2 格');
    await says('已顺延后续任务');
    expect(await values('C7', 'D7')).toEqual([day('2026-07-05'), day('2026-07-07')]);
    await undo();
    expect(await values('C7', 'D7')).toEqual([day('2026-07-01'), day('2026-07-03')]);
    await hand.start('cascade');
    await hand.tickWaiting();
    await colleagueTypes('D7', '2026-07-04');
    await hand.confirm('写入 2 格');
    await pane.demo.pane.getByText(/^“T004”有一格已被他人改为“.*04”，未写入。$/).waitFor();
    expect(await value('D7')).toBe(day('2026-07-04'));
    await hand.cancel();
    await undo();
    expect(await values('C7', 'D7')).toEqual([day('2026-07-01'), day('2026-07-04')]);
  });

  test.each([
    ['acknowledge', /已知晓/],
    ['snooze', /6月25日再提醒/],
  ] as const)('%s: out of the counts and back; what a colleague wrote meanwhile stays', async (act, said) => {
    await pane.row().waitFor();
    await colleagueTypes('I6', '同事补充');
    await hand.start(act);
    await says(said);
    await pane.button('红 0').waitFor();
    expect(await values('A2', 'I6')).toEqual([expect.stringMatching(/红 0 .*已处理 1（红 1）/), '同事补充']);
    await undo();
    await pane.button('红 1').waitFor();
    expect(await values('A2', 'I6')).toEqual([expect.stringMatching(/红 1 /), '同事补充']);
  });
}
