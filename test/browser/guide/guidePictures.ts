import { languageOf } from '../../../src/domain/language/languages';
import type { LanguageCode } from '../../../src/domain/language/Language';
import type { OpenPane } from '../screens/PaneScreen';
import type { GuidePicture } from './GuidePicture';

const sheetOf = (language: LanguageCode, key: 'tasks' | 'summary') => languageOf(language).sheets[key];

async function openSheet({ demo }: OpenPane, name: string): Promise<void> {
  await demo.page.getByText(name, { exact: true }).first().click();
}

/** What the guide shows, in the order of the story it tells. */
export const GUIDE_PICTURES: readonly GuidePicture[] = [
  {
    name: 'first-run',
    of: 'pane',
    show: async ({ pane, say }) => {
      await pane.getByRole('button', { name: say('firstRun.create') }).waitFor();
    },
  },
  {
    name: 'created',
    of: 'window',
    show: async (opened, language) => {
      const { pane, say } = opened;
      await pane.getByRole('button', { name: say('firstRun.create') }).click();
      await pane.getByRole('gridcell').first().waitFor();
      await openSheet(opened, sheetOf(language, 'tasks'));
    },
  },
  {
    // By 24 June the third task has turned red.
    name: 'today',
    of: 'pane',
    show: async ({ pane, say }) => {
      await pane.locator('header [aria-expanded]').click();
      await pane.getByLabel(say('today.asOfDay')).fill('2026-06-24');
      await pane.getByRole('button', { name: say('today.asOfApply') }).click();
      await pane.getByRole('button', { name: `${say('alert.red')} 1` }).waitFor();
    },
  },
  {
    name: 'selected',
    of: 'window',
    show: async (opened, language) => {
      const { pane, demo } = opened;
      await openSheet(opened, sheetOf(language, 'summary'));
      await pane.getByRole('gridcell').first().click();
      await demo.page.waitForFunction(() => window.opsbookDemo.selection().address === 'A6');
    },
  },
  {
    name: 'summary',
    of: 'pane',
    show: async ({ pane, say, openTab }) => {
      await openTab('tab.summary');
      await pane.getByRole('button', { name: say('summary.fill') }).click();
      await pane.getByRole('progressbar').first().waitFor();
    },
  },
  {
    name: 'exported',
    of: 'window',
    show: async ({ pane, say, demo }) => {
      await pane.getByRole('button', { name: say('summary.export') }).click();
      await pane.getByRole('button', { name: say('summary.goTo') }).click();
      await demo.page.waitForFunction(() => window.opsbookDemo.selection().sheetName.startsWith('2026-06'));
    },
  },
  {
    name: 'settings',
    of: 'pane',
    show: async ({ pane, say, openTab }) => {
      await openTab('tab.settings');
      await pane.getByRole('spinbutton', { name: say('settings.lookAhead') }).waitFor();
    },
  },
];
