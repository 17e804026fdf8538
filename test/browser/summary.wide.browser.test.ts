import type { MessageKey } from '../../src/words/language/Messages';
import { messageWith } from '../../src/words/language/message';
import { readFileSync } from 'node:fs';
import { readXlsx } from '../../dev-host/book';
import { fill } from '../../src/words/template/fill';
import { languageOf } from '../../src/words/vocabulary/languages';
import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { blankCells } from './screens/summaryScreens';

describe.each(['zh-CN', 'en'] as const)('the month in %s', (language) => {
  let demo: OpenedDemo;
  const say = (key: MessageKey) => messageWith(languageOf(language), key, {});
  const button = (key: MessageKey) => demo.pane.getByRole('button', { name: say(key), exact: true });
  const summary = languageOf(language).sheets.summary;

  beforeAll(async () => {
    demo = await openDemo({ name: 'summary', language, viewport: { width: 1680, height: 950 } });
    await demo.page.getByRole('button', { name: language === 'en' ? 'Open pane' : '打开面板' }).click();
    await button('firstRun.create').click();
    await demo.pane.getByRole('gridcell').first().waitFor();
  }, 600_000);
  afterAll(() => demo?.close());

  test('drafts are accepted one by one: each lands in its cell, the keyboard goes to the next', async () => {
    await blankCells(demo);
    for (const tab of ['tab.today', 'tab.summary'] as const) {
      await demo.pane.getByRole('tab', { name: say(tab), exact: true }).click();
    }
    await button('summary.fill').click();
    const drafts = demo.pane.locator('[role=row][aria-level="2"]');
    await drafts.nth(1).waitFor();
    await drafts.first().click();
    const accept = button('summary.accept');
    await accept.click();
    await demo.page.waitForFunction(
      (sheet) => window.opsbookDemo.readCell(sheet, 'F6').value !== null,
      summary,
    );
    // A draft that is accepted is a person's text like any other.
    expect((await demo.read(summary, 'F6')).value).not.toContain(languageOf(language).draftMark.trim());
    expect((await demo.read(summary, 'G6')).value ?? '').toBe('');
    await demo.pane.locator('[role=row][aria-level="2"][aria-expanded=true]:focus').waitFor();
    await demo.page.keyboard.press('ArrowRight');
    await demo.page.keyboard.press('Enter');
    await demo.page.waitForFunction(
      (sheet) => window.opsbookDemo.readCell(sheet, 'G6').value !== null,
      summary,
    );
    await drafts.first().waitFor({ state: 'detached' });
  });

  test('an accepted draft is taken back from the footer, and waits again', async () => {
    await button('journal.undo').click();
    await demo.page.waitForFunction(
      (sheet) => (window.opsbookDemo.readCell(sheet, 'G6').value ?? '') === '',
      summary,
    );
    await demo.pane.locator('[role=row][aria-level="2"]').first().waitFor();
    expect((await demo.read(summary, 'F6')).value ?? '').not.toBe('');
  });

  test('an exported month opens as a workbook of its own, here as a file', async () => {
    await demo.pane.getByRole('tab', { name: say('tab.summary'), exact: true }).click();
    await button('summary.export').click();
    await button('summary.newBook').click();
    const download = demo.page.waitForEvent('download');
    await demo.page.locator('dialog.message button.primary').click();
    const book = await readXlsx(readFileSync(await (await download).path()));
    expect(book.sheets.map(({ name }) => name)).toEqual([
      fill(languageOf(language).exportSheet.name, { period: '2026-06' }),
    ]);
    await demo.pane.getByText(say('summary.newBookOpened')).first().waitFor();
  });

  test('the exported sheet comes to the front with the month on it', async () => {
    await button('summary.export').click();
    await button('summary.goTo').click();
    const { exportSheet, dates } = languageOf(language);
    const sheet = fill(exportSheet.name, { period: '2026-06' });
    const month = fill(dates.month, { year: 2026, month: dates.monthNames[5] ?? '' });
    expect((await demo.read(sheet, 'A1')).value).toBe(fill(exportSheet.title, { month, period: month }));
    await demo.page.locator('.pane-close').first().click();
    await demo.screenshot(`exported-${language}`);
  });
});
