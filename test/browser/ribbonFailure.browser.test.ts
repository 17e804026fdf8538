import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';

let demo: OpenedDemo;
beforeAll(async () => {
  demo = await openDemo({ name: 'ribbon-failure' });
}, 600_000);
afterAll(() => demo?.close());

test.each(['刷新预警', '导出月度总结'])(
  '%s in an empty workbook says what to do, in a window',
  async (label) => {
    await demo.page.getByRole('button', { name: label }).click();
    const dialog = demo.page.locator('.addin-dialog');
    const message = dialog.frameLocator('iframe').getByRole('alert');
    await message.waitFor();
    expect(await message.textContent()).toMatch(/找不到.*OpsTasks|OpsPlan.*创建/);
    await demo.screenshot(label);
    await dialog.getByRole('button').click();
    await dialog.waitFor({ state: 'detached' });
  },
);
