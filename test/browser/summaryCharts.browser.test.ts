import { openDemo, type OpenedDemo } from './openDemo';

const cases = [
  {
    language: 'zh-CN',
    open: '打开面板',
    create: '创建四张表',
    tab: '总结',
    export: '导出总结',
    goTo: '前往',
    sheet: '2026-06 月度总结',
  },
] as const;

test.each(cases)(
  'the exported month shows its charts ($language)',
  async (words) => {
    const demo: OpenedDemo = await openDemo({
      name: 'summary-charts',
      language: words.language,
      viewport: { width: 1680, height: 950 },
    });
    try {
      await demo.page.getByRole('button', { name: words.open }).click();
      await demo.pane.getByRole('button', { name: words.create }).click();
      await demo.pane.getByRole('tab', { name: words.tab }).click();
      await demo.pane.getByRole('button', { name: words.export }).click();
      await demo.pane.getByRole('button', { name: words.goTo }).click();
      await demo.page.locator('.charts svg').first().waitFor();
      await demo.page.locator('.pane-close').first().click();
      await demo.screenshot(`exported-${words.language}`);
    } finally {
      await demo.close();
    }
  },
  180_000,
);
