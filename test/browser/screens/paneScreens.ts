import type { OpenPane, PaneScreen } from './PaneScreen';
import { SUMMARY_SCREENS } from './summaryScreens';
import { PLAN_AND_ISSUE_SCREENS } from './planAndIssueScreens';

/** Opens the `…` of the first row there is. */
async function openActions({ pane }: OpenPane): Promise<void> {
  await pane.getByRole('gridcell').getByRole('button').first().click();
  await pane.getByRole('gridcell').getByRole('toolbar').waitFor();
}

/** In a workbook without our tables. */
export const FIRST_RUN_SCREENS: readonly PaneScreen[] = [
  {
    name: 'first-run',
    show: async ({ pane, say }) => {
      await pane.getByRole('button', { name: say('firstRun.create') }).waitFor();
    },
  },
  {
    name: 'first-run-appearance',
    show: async ({ pane, say }) => {
      await pane.getByRole('button', { name: say('firstRun.settings') }).click();
      await pane.getByRole('combobox', { name: say('settings.appearance') }).waitFor();
    },
  },
];

/** In the sample workbook. Add a screen of yours here. */
export const WORKBOOK_SCREENS: readonly PaneScreen[] = [
  ...PLAN_AND_ISSUE_SCREENS,
  {
    name: 'today',
    show: async ({ pane }) => {
      await pane.getByRole('gridcell').first().waitFor();
    },
  },
  {
    name: 'today-data',
    show: async ({ pane, say }) => {
      await pane.getByRole('button', { name: new RegExp(`^${say('alert.data')} `) }).click();
    },
  },
  {
    name: 'today-empty-filter',
    show: async ({ pane, say }) => {
      await pane.getByRole('button', { name: `${say('alert.red')} 0` }).click();
      await pane.getByRole('button', { name: say('today.clearFilter') }).waitFor();
    },
  },
  {
    name: 'today-actions',
    show: async (opened) => {
      await openActions(opened);
    },
  },
  {
    name: 'today-snooze',
    show: async (opened) => {
      await openActions(opened);
      await opened.pane.getByRole('button', { name: opened.say('rowAction.snooze') }).click();
      await opened.pane.getByRole('button', { name: opened.say('snooze.otherDay') }).waitFor();
    },
  },
  {
    name: 'today-cascade',
    show: async (opened) => {
      await openActions(opened);
      await opened.pane.getByRole('button', { name: opened.say('rowAction.cascade') }).click();
      await opened.pane.getByRole('button', { name: opened.say('action.back') }).waitFor();
    },
  },
  {
    name: 'today-digest',
    show: async ({ pane, say }) => {
      await pane.getByRole('button', { name: say('digest.copy') }).click();
      await pane.getByRole('textbox', { name: say('digest.text') }).waitFor();
    },
  },
  {
    name: 'today-handled',
    show: async (opened) => {
      const { pane, say } = opened;
      const handled = pane.getByRole('button', { name: new RegExp(`^${say('today.handled')} `) });
      await openActions(opened);
      await pane.getByRole('button', { name: say('rowAction.acknowledge') }).click();
      await handled.click();
      await pane.getByText(say('today.known')).waitFor();
      await openActions(opened);
    },
    leave: async ({ pane, say }) => {
      await pane.getByRole('button', { name: say('rowAction.unacknowledge') }).click();
      await pane
        .getByRole('button', { name: new RegExp(`^${say('today.handled')} `) })
        .waitFor({ state: 'detached' });
    },
  },
  {
    name: 'as-of',
    show: async ({ pane, say }) => {
      await pane.locator('header [aria-expanded]').click();
      await pane.getByRole('button', { name: say('today.asOfToday') }).waitFor();
    },
  },
  ...SUMMARY_SCREENS,
  {
    name: 'settings',
    show: async ({ pane, openTab }) => {
      await openTab('tab.settings');
      await pane.getByRole('spinbutton').first().waitFor();
      await pane.getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'settings-calendar',
    show: async ({ pane, say, openTab }) => {
      await openTab('tab.settings');
      await pane.getByRole('button', { name: say('calendar.add') }).click();
      await pane.getByRole('textbox', { name: say('calendar.name') }).scrollIntoViewIfNeeded();
    },
  },
];
