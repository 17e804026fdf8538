import { openDemo } from '../../dev-host/testing/openDemo';

/** Office.js waits so long for somebody to call `onReady` (its `waitForFunction`: 400 times 50 ms). */
const OFFICE_WAITS_MS = 20_000;

test('the pane opens also where its own program arrives long after Office.js', async () => {
  const demo = await openDemo({ name: 'slow-program' });
  const held: (() => void)[] = [];
  let isHeld = true;
  await demo.page.route(/\/taskpane(\.[0-9a-f]+)?\.js$/, async (route) => {
    if (isHeld) await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  const hostScript = demo.page.waitForResponse(/\/office-js\/excel-web.*\.js/);
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await (await hostScript).finished();
  await demo.page.waitForTimeout(OFFICE_WAITS_MS + 5_000);
  expect(held).not.toEqual([]);
  await demo.pane.getByText('Opsbook 还在载入').waitFor();
  isHeld = false;
  for (const release of held) release();
  await demo.pane.getByRole('button', { name: '创建四张表' }).waitFor();
  await demo.close();
}, 600_000);
