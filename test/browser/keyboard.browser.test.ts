import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { hasFocus, tabTo as tabByTabTo } from './tabTo';

/** The month and the settings by the keyboard alone; the other screens have keyboard runs of their own. */

let demo: OpenedDemo;

beforeAll(async () => {
  demo = await openDemo({ name: 'keyboard' });
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await demo.pane.getByRole('button', { name: '创建四张表' }).click();
  await demo.pane.getByRole('gridcell').first().waitFor();
}, 600_000);
afterAll(() => demo?.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await demo.page.keyboard.press(key);
};

/** From the tab that is on to another one, by the arrow keys. */
async function openTab(name: string): Promise<void> {
  const tab = demo.pane.getByRole('tab', { name, exact: true });
  await demo.pane.getByRole('tab', { selected: true }).focus();
  for (let left = 5; left > 0; left -= 1) {
    if (await hasFocus(tab)) break;
    await press('ArrowRight');
  }
  await press('Enter');
  await tab.and(demo.pane.locator('[aria-selected="true"]')).waitFor();
}

const tabTo = (role: 'button' | 'radio', name: string) =>
  tabByTabTo(demo.page, demo.pane.getByRole(role, { name, exact: true }));

test('the month is filled, closed and exported', async () => {
  await openTab('总结');
  await tabTo('button', '更新总结');
  await press('Enter');
  await demo.pane.getByText('120%', { exact: true }).waitFor();
  await tabTo('button', '更多');
  await press('Enter', 'ArrowDown', 'ArrowDown', 'Enter');
  await tabTo('button', '月结 2026年6月');
  await press('Enter');
  await demo.pane.getByText('已月结到新工作表“2026-06 月结 06-24”。').waitFor();
  // The way back leads to the button the page was opened with.
  await demo.pane.getByRole('button', { name: '返回' }).focus();
  await press('Enter');
  await demo.pane.locator('button:focus', { hasText: '更多' }).waitFor();
  await openTab('总结');
  await tabTo('button', '导出');
  await press('Enter');
  await demo.page.waitForFunction(() => window.opsbookDemo.sheetNames().includes('2026-06 月度总结'));
});

test('a setting is changed, and says before what it would do', async () => {
  await openTab('设置');
  await demo.pane.getByText(/^改为工作日：/).waitFor();
  await tabTo('radio', '自然日：周末和节假日也算');
  await press('ArrowDown');
  await demo.page.waitForFunction(() =>
    Array.from(
      { length: 12 },
      (_, row) => window.opsbookDemo.readCell('运营设置', `B${row + 4}`).value,
    ).includes('工作日'),
  );
});
