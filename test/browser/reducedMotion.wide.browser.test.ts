import { planBook } from '../../bench/planBook';
import { writeXlsx } from '../../dev-host/book';
import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { paneFrame } from './paneFrame';

/** Anything that moves for longer is seen as motion. */
const SEEN_MS = 10;

/** Notes in every frame of the browser what is moving, frame by frame. As text: it runs before anything else does. */
const NOTE_MOTION = `(() => {
  window.moved = [];
  const look = () => {
    for (const animation of document.getAnimations()) {
      const { target } = animation.effect;
      const { activeDuration } = animation.effect.getComputedTiming();
      if (animation.playState !== 'running' || activeDuration <= ${SEEN_MS}) continue;
      const name = animation.animationName ?? animation.transitionProperty ?? 'animate()';
      const text = [target?.className, animation.effect.pseudoElement, name, activeDuration].join(' ');
      if (!window.moved.includes(text)) window.moved.push(text);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

let demo: OpenedDemo;

beforeAll(async () => {
  // Reading so many rows takes a while, so that progress and the shapes of the first load are seen.
  const bytes = Buffer.from(await writeXlsx(await planBook(1_000)));
  demo = await openDemo({ name: 'reduced-motion', file: { name: 'plan.xlsx', bytes } });
  await demo.page.addInitScript(NOTE_MOTION);
});
afterAll(() => demo?.close());

/** Opens the pane, does what is done every day, and tells all that moved. */
async function moved(reducedMotion: 'reduce' | 'no-preference', forcedColors: 'active' | 'none') {
  const { pane, page } = demo;
  await page.emulateMedia({ reducedMotion, forcedColors });
  await page.getByRole('button', { name: '打开面板' }).click();
  await pane.getByRole('gridcell').first().waitFor({ timeout: 120_000 });
  await pane.locator('[role=row][aria-level="2"]').first().focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: '更多', exact: true }).click();
  await page.keyboard.press('Escape');
  await pane.getByRole('button', { name: '快捷键和帮助' }).click();
  const help = pane.getByRole('dialog', { name: '快捷键和帮助' });
  await help.waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: '刷新' }).first().click();
  for (const name of ['计划', '问题', '总结', '设置']) {
    const tab = pane.getByRole('tab', { name, exact: true });
    await tab.hover();
    await tab.click();
    await page.waitForTimeout(300);
  }
  await pane.getByRole('radio').last().focus();
  await pane.getByRole('combobox').first().focus();
  await page.waitForTimeout(300);
  const frame = await paneFrame(pane);
  const found = await frame.evaluate<string[]>('window.moved');
  await page.locator('.pane[data-person=me] .pane-close').click();
  return found;
}

test.each(['none', 'active'] as const)(
  'nothing moves where that is asked for, forced colours: %s',
  async (forcedColors) => {
    expect(await moved('reduce', forcedColors)).toEqual([]);
  },
  240_000,
);

test('elsewhere something does, and is seen by this test', async () => {
  expect(await moved('no-preference', 'none')).not.toEqual([]);
});
