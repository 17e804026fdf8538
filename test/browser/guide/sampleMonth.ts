import { languageOf } from '../../../src/domain/language/languages';
import type { OpenPane, PaneScreen } from '../screens/PaneScreen';
import { SUMMARY_SCREENS } from '../screens/summaryScreens';
import type { GuideStory } from './GuidePicture';

async function openSheet({ demo }: OpenPane, name: string): Promise<void> {
  await demo.page.getByText(name, { exact: true }).first().click();
}

/** What brings up a screen that is looked at in every theme anyway. @throws Error when there is none of the name */
function screenNamed(name: string, screens: readonly PaneScreen[]): PaneScreen['show'] {
  const screen = screens.find((one) => one.name === name);
  if (!screen) throw new Error(`No screen ${name}`);
  return screen.show;
}

/** From an empty workbook through the sample month, in the order of the guide. */
export const SAMPLE_MONTH: GuideStory = {
  pictures: [
    {
      name: 'first-run',
      of: 'pane',
      height: 500,
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
        await openSheet(opened, languageOf(language).sheets.tasks);
      },
    },
    {
      // By 24 June the third task has turned red.
      name: 'today',
      of: 'pane',
      height: 760,
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
        await openSheet(opened, languageOf(language).sheets.summary);
        await opened.pane.getByRole('gridcell').first().click();
        await opened.demo.page.waitForFunction(() => window.opsbookDemo.selection().address === 'A6');
      },
    },
    {
      name: 'alert-actions',
      of: 'pane',
      height: 800,
      show: async ({ pane, say }) => {
        await pane.getByRole('row').getByRole('button').first().click();
        await pane.getByRole('toolbar').getByText(say('rowAction.cascade')).waitFor();
      },
    },
    {
      // The first task is done late, so 进行中 contradicts its dates.
      name: 'data-problems',
      of: 'pane',
      height: 680,
      show: async ({ pane, say, demo }, language) => {
        const { sheets, taskStatus } = languageOf(language);
        await demo.typeInCell(sheets.tasks, 'F4', taskStatus.inProgress.word);
        await pane
          .getByRole('button', { name: new RegExp(`^${say('action.refresh')}`) })
          .first()
          .click();
        await pane.getByRole('button', { name: `${say('alert.data')} 1` }).click();
        await pane.getByRole('button', { name: say('rowAction.accept') }).waitFor();
      },
    },
    {
      name: 'digest',
      of: 'pane',
      height: 800,
      show: async ({ pane, say }) => {
        await pane.getByRole('button', { name: say('rowAction.accept') }).click();
        await pane.getByRole('button', { name: `${say('alert.data')} 0` }).waitFor();
        await pane.getByRole('button', { name: say('digest.copy') }).click();
        await pane.getByRole('textbox', { name: say('digest.text') }).waitFor();
      },
    },
    {
      name: 'summary',
      of: 'pane',
      height: 800,
      show: screenNamed('summary-drafts', SUMMARY_SCREENS),
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
      height: 860,
      show: async ({ pane, say, openTab }) => {
        await openTab('tab.settings');
        await pane.getByRole('spinbutton', { name: say('settings.lookAhead') }).waitFor();
      },
    },
  ],
};
