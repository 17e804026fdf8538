import { planBook } from '../../bench/planBook';
import { writeXlsx } from '../../dev-host/book';
import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { mkdirSync } from 'node:fs';

let demo: OpenedDemo;
const lang = (process.env['LOOK_LANG'] ?? 'zh-CN') as 'zh-CN' | 'en';
mkdirSync('/tmp/look', { recursive: true });
const shot = async (name: string, width: number, height = 680) => {
  const pane = demo.page.locator('.pane[data-person=me]');
  await pane.evaluate(
    (el, [w, h]) => {
      (el as HTMLElement).style.width = `${w}px`;
      (el as HTMLElement).style.height = `${h}px`;
      (el as HTMLElement).style.flex = 'none';
    },
    [width, height] as const,
  );
  await demo.page.waitForTimeout(400);
  await pane.screenshot({ path: `/tmp/look/${lang}-${name}-${width}.png` });
};
beforeAll(async () => {
  const bytes = Buffer.from(await writeXlsx(await planBook(60)));
  demo = await openDemo({ name: 'look', language: lang, file: { name: 'plan.xlsx', bytes } });
  await demo.page
    .getByRole('button', { name: lang === 'en' ? /pane/i : '打开面板' })
    .first()
    .click();
  await demo.pane.getByRole('gridcell').first().waitFor({ timeout: 60_000 });
}, 300_000);
afterAll(() => demo?.close());

test('look', async () => {
  for (const width of [320, 400, 600]) await shot('list', width);
  await shot('short', 350, 378);
  await demo.pane.locator('[role=row][aria-level="2"]').nth(1).click();
  await shot('open', 320);
  await shot('open', 400);
  await demo.page.keyboard.press('Tab');
  await demo.pane.getByRole('button', { name: lang === 'en' ? 'Reschedule' : '改期' }).click();
  await demo.pane.locator('input[type=date]').fill('2026-12-20');
  await demo.page.waitForTimeout(900);
  await shot('reschedule', 320, 800);
  await demo.page.keyboard.press('Escape');
  await demo.pane.getByRole('button', { name: lang === 'en' ? 'More' : '更多' }).click();
  await shot('more', 320);
  await demo.page.keyboard.press('Escape');
  await demo.pane.getByRole('button', { name: lang === 'en' ? /^Owner/ : /^责任人/ }).click();
  await shot('owners', 320);
  await demo.page.keyboard.press('Escape');
  await demo.pane.getByRole('button', { name: lang === 'en' ? 'Keys and help' : '快捷键和帮助' }).click();
  await shot('help', 320);
  await demo.page.keyboard.press('Escape');
  await demo.pane.getByRole('button', { name: lang === 'en' ? /Notes and changes/ : /待留意和改动/ }).click();
  await shot('notes', 320);
}, 200_000);
