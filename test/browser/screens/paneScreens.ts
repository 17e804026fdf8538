import type { PaneScreen } from './PaneScreen';
import { SUMMARY_SCREENS } from './summaryScreens';

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
    name: 'as-of',
    show: async ({ pane, say }) => {
      await pane.locator('header [aria-expanded]').click();
      await pane.getByRole('button', { name: say('today.asOfToday') }).waitFor();
    },
  },
  ...SUMMARY_SCREENS,
  {
    name: 'settings',
    show: async ({ pane, say, openTab }) => {
      await openTab('tab.settings');
      await pane.getByRole('spinbutton', { name: say('settings.lookAhead') }).waitFor();
    },
  },
];
