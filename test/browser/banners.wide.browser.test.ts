import { TRACKER, openActsPane, type ActsPane } from './acts/ActsPane';
import { keyboard } from './acts/keyboard';
import type { Hand } from './acts/Hand';

/** Pane and sheet never disagree: brief, section 2, “Agreement”. */

const SHEETS = ['月度运营计划总表', TRACKER, '问题处理记录表', '月度运营总结表'];
const COUNTED = { 红: '红', 黄: '黄', 临期: '临期', 受阻: '受阻', 数据: '数据问题' } as const;

let pane: ActsPane;
let hand: Hand;
beforeAll(async () => {
  pane = await openActsPane('banners');
  hand = keyboard(pane);
}, 600_000);
afterAll(() => pane?.demo.close());

const says = (text: string | RegExp) =>
  pane.demo.pane.getByRole('status').filter({ hasText: text }).first().waitFor();
const tab = (name: string) => pane.demo.pane.getByRole('tab', { name, exact: true }).click();
const refresh = () => pane.demo.pane.locator('header').getByRole('button', { name: '刷新' }).click();

const banner = async (sheet: string) => String((await pane.demo.read(sheet, 'A2')).value ?? '');
const asOfIn = (text: string) => /\d+月\d+日/.exec(text)?.[0] ?? text;

/** What the pane says: its as-of day, and how many of each kind. */
async function paneSays() {
  const asOf = asOfIn((await pane.demo.pane.locator('header [aria-expanded]').innerText()).trim());
  const counters = pane.demo.pane.getByRole('toolbar', { name: '筛选' });
  const counts = await Promise.all(
    Object.keys(COUNTED).map(async (word) => {
      const name = await counters
        .getByRole('button', { name: new RegExp(`^${word} \\d+$`) })
        .getAttribute('aria-label');
      return `${COUNTED[word as keyof typeof COUNTED]} ${/\d+$/.exec(name ?? '')?.[0]}`;
    }),
  );
  return { asOf, counts: counts.join(' · ') };
}

/** @returns what of banners and counters differs; empty when all is well */
async function disagreements(day: string): Promise<string[]> {
  const { asOf, counts } = await paneSays();
  const banners = await Promise.all(SHEETS.map(async (sheet) => [sheet, await banner(sheet)] as const));
  const days = banners.filter(([, text]) => asOfIn(text) !== day).map(([sheet, text]) => `${sheet}: ${text}`);
  const [tracker = ''] = banners.flatMap(([sheet, text]) => (sheet === TRACKER ? [text] : []));
  return [
    ...(asOf === day ? [] : [`the pane: ${asOf}`]),
    ...days,
    ...(tracker.includes(counts) ? [] : [`counted ${counts}, banner ${tracker}`]),
  ];
}

/** A list that follows the sheet by itself does so after two seconds. */
async function agree(day = '6月24日'): Promise<void> {
  const until = Date.now() + 20_000;
  let found = await disagreements(day);
  while (found.length > 0 && Date.now() < until) {
    await pane.demo.page.waitForTimeout(200);
    found = await disagreements(day);
  }
  expect(found).toEqual([]);
}

async function undo(): Promise<void> {
  await hand.undo();
  await says(/^已撤销/);
  await pane.row().waitFor();
}

test('a refresh', async () => {
  await refresh();
  await says(/已刷新|改动/);
  await agree();
});

test.each([
  ['知晓', async () => hand.start('acknowledge'), /已知晓/],
  ['稍后提醒', async () => hand.start('snooze'), /再提醒/],
  [
    '标记完成',
    async () => {
      await hand.start('done');
      await hand.confirm('写入 2 格');
    },
    /已完成/,
  ],
  [
    '改期',
    async () => {
      await hand.start('reschedule');
      await hand.enterDay('新的计划完成时间', '2026-06-30');
      await hand.enterText('原因', '接口延期');
      await hand.confirm('写入 1 格');
    },
    /已改期/,
  ],
  [
    '填下一步',
    async () => {
      await hand.start('nextStep');
      await hand.enterText('下一步计划', '供应商 6月26日交付');
      await hand.confirm('替换 H6');
    },
    /已填写/,
  ],
  [
    '转为问题',
    async () => {
      await hand.start('issue');
      await hand.confirm(/^新建 Q\d+$/);
    },
    /已转为问题/,
  ],
])('%s, and taking it back', async (_, work, said) => {
  await work();
  await says(said);
  await agree();
  await undo();
  await agree();
});

test('another setting, and another as-of day', async () => {
  for (const [limit, red] of [
    ['9', '红 0'],
    ['3', '红 1'],
  ] as const) {
    await tab('设置');
    const threshold = pane.demo.pane.getByRole('spinbutton').first();
    await threshold.fill(limit);
    await threshold.press('Enter');
    await tab('今日');
    await pane.button(red).waitFor();
    await agree();
  }
  for (const [iso, day] of [
    ['2026-06-26', '6月26日'],
    ['2026-06-24', '6月24日'],
  ] as const) {
    await pane.demo.pane.locator('header [aria-expanded]').click();
    await pane.demo.pane.locator('header input[type=date]').fill(iso);
    await pane.demo.pane.getByRole('button', { name: '确定' }).click();
    await agree(day);
  }
});

test('a row that somebody adds', async () => {
  await pane.demo.showSheet(TRACKER);
  await pane.demo.typeInCell(TRACKER, 'A8', '新增盘点');
  await pane.demo.typeInCell(TRACKER, 'D8', '2026-06-10');
  await pane.demo.pane.getByText('新增盘点').first().waitFor();
  await agree();
});

test.each(['改期', '复制'])('结转 by %s, and taking it back', async (way) => {
  await tab('总结');
  await pane.demo.pane.getByRole('button', { name: '更多', exact: true }).click();
  await pane.demo.pane.getByRole('menuitem', { name: '结转' }).click();
  await pane.demo.pane.getByRole('radio', { name: new RegExp(`^${way}`) }).click();
  await pane.demo.pane.getByRole('checkbox', { name: '仓库库存系统调试' }).click();
  await pane.demo.pane.getByRole('button', { name: `${way} 1 行` }).click();
  await says(new RegExp(`已${way} 1 行`));
  await tab('今日');
  await agree();
  await pane.demo.pane.locator('footer').getByRole('button', { name: '撤销', exact: true }).click();
  await says(/^已撤销/);
  await agree();
});
