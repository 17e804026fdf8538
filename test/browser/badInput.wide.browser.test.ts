import type { Locator } from 'playwright-core';
import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { waitingBook } from './waitingBook';

/** What cannot be written: what to do is said at the field or in the footer, and what was typed stays. */

const TRACKER = '任务进度跟踪表';
const TASK = '仓库库存系统调试';

let demo: OpenedDemo;

async function open(file?: Uint8Array): Promise<void> {
  const bytes = Buffer.from(file ?? (await waitingBook()));
  demo = await openDemo({ name: 'bad-input', file: { name: 'team.xlsx', bytes } });
  await demo.page.getByRole('button', { name: '打开面板' }).click();
}
const row = () => demo.pane.locator('[role=row][aria-level="2"]').filter({ hasText: TASK }).first();
const button = (name: string | RegExp) => demo.pane.getByRole('button', { name, exact: true }).first();
const alert = () => demo.pane.locator('footer').getByRole('alert');
/** Puts a text over what the field holds, from the clipboard, as it comes out of a chat. */
async function paste(field: Locator, text: string): Promise<void> {
  await demo.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await demo.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field.focus();
  await demo.page.keyboard.press('Control+a');
  await demo.page.keyboard.press('Control+v');
}
async function openForm(letter: string): Promise<void> {
  await row().waitFor();
  await row().focus();
  await demo.page.keyboard.press(letter);
}

describe('in the form', () => {
  beforeAll(() => open(), 600_000);
  afterAll(() => demo?.close());
  const noteAt = (label: string) => demo.pane.getByLabel(label).getAttribute('aria-describedby');

  test('a date before the start, then no reason: said at each field, nothing is written, both stay', async () => {
    await openForm('r');
    await demo.pane.getByLabel('新的计划完成时间').fill('2026-06-01');
    await demo.pane.getByText('早于计划开始，选 6月10日或更晚的日期').waitFor();
    expect(await noteAt('新的计划完成时间')).toBeTruthy();
    await demo.pane.getByLabel('新的计划完成时间').fill('2026-06-30');
    await demo.page.keyboard.press('Control+Enter');
    await demo.pane.getByText('写明为什么改期').waitFor();
    await demo.page.keyboard.press('Escape');
    await openForm('r');
    expect(await demo.pane.getByLabel('新的计划完成时间').inputValue()).toBe('2026-06-30');
    expect((await demo.read(TRACKER, 'D6')).value).toBe(46_193);
    await demo.page.keyboard.press('Escape');
  });

  test('2,000 characters of next step are written whole and taken back whole', async () => {
    const long = '下一步'.repeat(667).slice(0, 2000);
    await openForm('n');
    await demo.pane.getByRole('textbox', { name: '下一步计划' }).fill(long);
    await demo.page.keyboard.press('Control+Enter');
    await demo.pane.getByRole('status').filter({ hasText: '已填写' }).waitFor();
    expect((await demo.read(TRACKER, 'H6')).value).toBe(long);
    await button('撤销').click();
    await demo.pane.getByRole('status').filter({ hasText: '已撤销' }).waitFor();
    expect((await demo.read(TRACKER, 'H6')).value).toBe('协调供应商6月22日修复');
  });

  const ODD = [
    ['a formula', '=1+1'],
    ['a telephone number', '+86 138 0000 0000'],
    ['a mention', '@供应商 6月22日前回复'],
    ['a list', '- 补测\n- 复测\n\n6月26日前'],
    ['a date', '6/26'],
    ['an apostrophe', "'已确认"],
    ['emoji', '🚀 上线前再测 👩🏽‍💻'],
    ['a text from right to left', 'متابعة المورد 6/26'],
    ['a text of full width', '＝１＋１'],
  ] as const;
  const FIELDS = [
    { letter: 'n', label: '下一步计划', address: 'H6', before: '协调供应商6月22日修复' },
    { letter: 'y', label: '延期/受阻原因', address: 'G6', before: '第三方接口数据对接失败' },
  ] as const;
  const cases = FIELDS.flatMap((field) => ODD.map(([what, text]) => ({ ...field, what, text })));

  test.each(cases)(
    '$what pasted as $label is stored as that text, and taken back',
    async ({ letter, label, address, before, text }) => {
      await openForm(letter);
      await paste(demo.pane.getByRole('textbox', { name: label }), text);
      await demo.page.keyboard.press('Control+Enter');
      await demo.pane.getByRole('status').filter({ hasText: '已填写' }).waitFor();
      const cell = await demo.read(TRACKER, address);
      expect([cell.value, cell.formula]).toEqual([text, undefined]);
      await button('撤销').click();
      await demo.pane.getByRole('status').filter({ hasText: '已撤销' }).waitFor();
      expect((await demo.read(TRACKER, address)).value).toBe(before);
    },
  );

  test('a name that two owners share lists both, each to be ticked; ticks stay while another is looked for', async () => {
    await demo.showSheet(TRACKER);
    for (const [address, owner] of [
      ['A8', '库存盘点'],
      ['B8', '李雷（仓库）'],
      ['C8', '2026-06-01'],
      ['D8', '2026-06-10'],
      ['A9', '库存报表'],
      ['B9', '李雷（财务）'],
      ['C9', '2026-06-01'],
      ['D9', '2026-06-11'],
    ] as const)
      await demo.typeInCell(TRACKER, address, owner);
    await demo.pane.locator('header').getByRole('button', { name: '刷新' }).click();
    await button(/^红 3$/).waitFor();
    await demo.pane.getByRole('searchbox').fill('李雷');
    await demo.pane.getByText('“李雷”：2 条，共 3 条').waitFor();
    await demo.pane.getByRole('searchbox').fill('');
    await demo.pane.getByRole('button', { name: /^责任人/ }).click();
    await demo.pane.getByRole('menuitemradio', { name: '只看我' }).click();
    const both = demo.pane.getByRole('dialog').getByRole('checkbox', { name: /^李雷/ });
    await both.nth(1).waitFor();
    await both.nth(0).click();
    await demo.screenshot('two-owners');
    await button('只看这 1 位').click();
    await demo.pane.getByText('只看我：1 条，共 3 条').waitFor();
  });
});

describe('in a sheet that takes nothing', () => {
  afterEach(() => demo?.close());

  const field = (label: string) => demo.pane.getByLabel(new RegExp(`^${label}\\*?$`)).first();
  /** Each act's key, and the fields that are filled in before it is confirmed. */
  const FORMS: readonly [letter: string, fields: readonly (readonly [label: string, typed: string])[]][] = [
    ['n', [['下一步计划', '王磊 6月26日前补签']]],
    ['y', [['延期/受阻原因', '接口方换了人']]],
    ['d', [['实际完成时间', '2026-06-23']]],
    [
      'r',
      [
        ['新的计划完成时间', '2026-06-30'],
        ['原因', '接口延期'],
      ],
    ],
    ['i', [['问题描述', '接口两次对接失败']]],
  ];
  const HELD = {
    D6: 46_193,
    E6: null,
    F6: '受阻',
    G6: '第三方接口数据对接失败',
    H6: '协调供应商6月22日修复',
  };

  test.each([
    [
      'protected',
      (sheet: Excel.Worksheet) => sheet.protection.protect(),
      `“${TRACKER}”受保护，未写入。让所有者取消保护，再重试。`,
    ],
    [
      'filtered',
      (_: Excel.Worksheet, table: Excel.Table) =>
        table.columns.getItem('责任人').filter.applyValuesFilter(['IT部*工程师']),
      `“${TRACKER}”已筛选，未写入。清除筛选，再重试。`,
    ],
  ])(
    'a tracker that is %s: whatever is done, the footer says what to do, and a form keeps what was typed',
    async (_, prepare, words) => {
      await open(await waitingBook(prepare));
      for (const [letter, fields] of FORMS) {
        await openForm(letter);
        for (const [label, typed] of fields) await field(label).fill(typed);
        await demo.page.keyboard.press('Control+Enter');
        await alert().filter({ hasText: words }).waitFor();
        for (const [label, typed] of fields)
          expect([label, await field(label).inputValue()]).toEqual([label, typed]);
        await demo.pane.locator('footer').getByRole('button', { name: '关闭' }).click();
        await alert().waitFor({ state: 'detached' });
        await field(fields[0]?.[0] ?? '').focus();
        await demo.page.keyboard.press('Escape');
      }
      for (const [address, value] of Object.entries(HELD))
        expect([address, (await demo.read(TRACKER, address)).value]).toEqual([address, value]);
      expect((await demo.read('问题处理记录表', 'A6')).value).toBeNull();
    },
    300_000,
  );
});
