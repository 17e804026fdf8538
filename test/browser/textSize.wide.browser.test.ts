import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { paneFrame } from './paneFrame';
import { paneWidth } from './paneWidth';
import { clippedTexts } from './screens/clippedTexts';

/**
 * A pane of 320 px with everything twice as large, as WCAG 1.4.4 has it: a browser then gives it half the pixels.
 * English, whose words are the longer ones.
 */

let demo: OpenedDemo;

beforeAll(async () => {
  demo = await openDemo({ name: 'text-size', language: 'en' });
  await demo.page.getByRole('button', { name: 'Open pane' }).click();
  await demo.pane.getByRole('button', { name: 'Create four sheets' }).click();
  await demo.pane.getByRole('gridcell').first().waitFor();
  await paneWidth(demo, 160);
}, 600_000);
afterAll(() => demo?.close());

const tab = (name: string) => demo.pane.getByRole('tab', { name, exact: true }).click();
const press = (name: string) => demo.pane.getByRole('button', { name, exact: true }).first().click();

test.each<[string, () => Promise<void>]>([
  ['today', () => tab('Today')],
  ['the actions of an alert', () => press('More')],
  [
    'the digest',
    async () => {
      await press('Actions for “Red”');
      await demo.pane.getByRole('menuitem', { name: 'Copy this group as text' }).click();
      await demo.pane.getByRole('dialog').waitFor();
    },
  ],
  [
    'the plan',
    async () => {
      await demo.page.keyboard.press('Escape');
      await tab('Plan');
    },
  ],
  ['the tasks to create', () => press('Create tasks')],
  ['the issues', () => tab('Issues')],
  ['the summary', () => tab('Summary')],
  ['the filled summary', () => press('Update summary')],
  ['the settings', () => tab('Settings')],
])(
  '%s: nothing cut off, nothing to scroll sideways',
  async (_, show) => {
    await show();
    await demo.page.waitForTimeout(300);
    const faults = await clippedTexts(await paneFrame(demo.pane));
    // What a closed list shows is in the list when it opens.
    expect(faults.filter((fault) => !fault.includes('<select'))).toEqual([]);
  },
  30_000,
);
