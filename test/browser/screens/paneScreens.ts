import type { OpenPane, PaneScreen } from './PaneScreen';
import { SUMMARY_SCREENS } from './summaryScreens';
import { TODAY_STATES } from './todayStates';
import { PLAN_AND_ISSUE_SCREENS } from './planAndIssueScreens';

/** The rows of Today, without the headings of their groups. */
const rowsIn = ({ pane }: OpenPane) => pane.locator('[role=row][aria-level="2"]');

/** Opens the first row there is, where it is not open. */
async function openRow(opened: OpenPane): Promise<void> {
  const row = rowsIn(opened).first();
  await row.waitFor();
  // By keyboard: what stays above the list while it scrolls may lie over the row's first line.
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.press('Enter');
  await opened.pane.locator('[role=row][aria-expanded=true][aria-level="2"]').waitFor();
}

/** Opens 更多 of the first row there is. */
export async function openMore(opened: OpenPane): Promise<void> {
  await openRow(opened);
  await opened.pane.getByRole('button', { name: opened.say('act.more'), exact: true }).click();
  await opened.pane.getByRole('menu').waitFor();
}

/** Opens a form of the first row by its button. */
async function openForm(opened: OpenPane, name: 'act.done' | 'act.reschedule'): Promise<void> {
  await openRow(opened);
  await opened.pane.getByRole('button', { name: opened.say(name), exact: true }).click();
  await opened.pane.locator('form input[type=date]').waitFor();
}

const group = ({ pane, say }: OpenPane) =>
  pane.getByRole('button', { name: say('group.more', { group: say('alert.red') }) });

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
      await pane.getByRole('button', { name: `${say('alert.amber')} 0` }).click();
      await pane.getByRole('button', { name: say('today.clearFilter'), exact: true }).waitFor();
    },
  },
  { name: 'today-open', show: openRow },
  { name: 'today-done', show: (opened) => openForm(opened, 'act.done') },
  {
    name: 'today-reschedule',
    show: async (opened) => {
      await openForm(opened, 'act.reschedule');
      await opened.pane.locator('form input[type=date]').fill('2026-06-30');
    },
  },
  {
    name: 'today-next-step',
    show: async (opened) => {
      await openRow(opened);
      const label = opened.say('today.edit', { field: opened.say('today.nextStep') });
      await opened.pane.getByRole('button', { name: label }).click();
      await opened.pane.locator('form textarea').waitFor();
    },
  },
  { name: 'today-more', isMenu: true, show: openMore },
  {
    name: 'today-snooze',
    isMenu: true,
    show: async (opened) => {
      await openMore(opened);
      await opened.pane.getByRole('menuitem', { name: opened.say('act.snooze') }).click();
      await opened.pane.getByRole('menuitem', { name: opened.say('snooze.otherDay') }).waitFor();
    },
  },
  {
    name: 'today-cascade',
    show: async (opened) => {
      await openMore(opened);
      await opened.pane.getByRole('menuitem', { name: opened.say('act.cascade') }).click();
      await opened.pane.getByRole('button', { name: opened.say('action.back') }).waitFor();
    },
  },
  {
    name: 'today-owners',
    isMenu: true,
    show: async ({ pane, say }) => {
      await pane.getByRole('button', { name: new RegExp(`^${say('owner.choose')}`) }).click();
      await pane.getByRole('menu').waitFor();
    },
  },
  {
    name: 'today-who',
    show: async ({ pane, say }) => {
      await pane.getByRole('button', { name: new RegExp(`^${say('owner.choose')}`) }).click();
      await pane.getByRole('menuitemradio', { name: say('owner.me') }).click();
      await pane.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'today-digest',
    show: async (opened) => {
      await group(opened).click();
      await opened.pane.getByRole('menuitem', { name: opened.say('group.digest') }).click();
      await opened.pane.getByRole('textbox', { name: opened.say('digest.text') }).waitFor();
    },
  },
  {
    name: 'today-notes',
    show: async ({ pane, say }) => {
      await pane.getByRole('button', { name: new RegExp(`${say('journal.open')}$`) }).click();
      await pane.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'today-keys',
    show: async ({ pane, say }) => {
      await pane.getByRole('button', { name: say('keys.title') }).click();
      await pane.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'today-handled',
    show: async (opened) => {
      const { pane, say } = opened;
      await openMore(opened);
      await pane.getByRole('menuitem', { name: say('act.acknowledge') }).click();
      await pane.getByRole('button', { name: new RegExp(`^${say('today.handled')} `) }).click();
      await openRow(opened);
      await pane.getByRole('button', { name: say('act.unacknowledge') }).waitFor();
    },
    leave: async ({ pane, say }) => {
      await pane.getByRole('button', { name: say('act.unacknowledge') }).click();
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
  ...TODAY_STATES,
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
