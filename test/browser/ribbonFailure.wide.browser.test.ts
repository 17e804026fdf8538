import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';

let demo: OpenedDemo;
beforeAll(async () => {
  demo = await openDemo({ name: 'ribbon-failure' });
}, 600_000);
afterAll(() => demo?.close());

test.each(['刷新预警', '导出月度总结'])(
  '%s in an empty workbook says what to do, in a window',
  async (label) => {
    const asked: string[] = [];
    demo.page.on('request', (request) => asked.push(request.url().split('#')[0] ?? ''));
    await demo.page.getByRole('button', { name: label }).click();
    const dialog = demo.page.locator('.addin-dialog');
    const message = dialog.frameLocator('iframe').getByRole('alert');
    await message.waitFor();
    expect(await message.textContent()).toMatch(/找不到.*(?:OpsTasks|OpsPlan).*补齐四张表/);
    // What a workbook holds is in no address that a server sees.
    const window = asked.filter((url) => url.includes('/message.html'));
    expect(window).not.toEqual([]);
    expect(window.filter((url) => decodeURIComponent(url).includes('找不到'))).toEqual([]);
    await demo.screenshot(label);
    await dialog.getByRole('button').click();
    await dialog.waitFor({ state: 'detached' });
  },
);
