import type { OpenPane, PaneScreen } from './PaneScreen';

/** The rows of a list, headings left out. */
const rows = ({ pane }: OpenPane) => pane.locator('[role=treegrid] [role=row][aria-label]');

const openFirstIssue = async (opened: OpenPane) => {
  await opened.openTab('tab.issues');
  const row = rows(opened).first();
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  await opened.pane.locator('[data-opens=fiveWhys]').waitFor();
};

/** The pages of the plan and of the issue log, in the sample workbook. */
export const PLAN_AND_ISSUE_SCREENS: readonly PaneScreen[] = [
  {
    name: 'plan',
    show: async ({ pane, say, openTab }) => {
      await openTab('tab.plan');
      await pane.getByText(say('plan.complete')).waitFor();
    },
  },
  {
    name: 'plan-complete-row',
    show: async (opened) => {
      const { pane, say, openTab } = opened;
      await openTab('tab.plan');
      await pane.getByText(say('plan.complete')).waitFor();
      await pane.getByRole('treegrid').getByRole('button').first().click();
      await rows(opened).first().click();
    },
  },
  {
    name: 'plan-generate',
    show: async ({ pane, say, openTab }) => {
      await openTab('tab.plan');
      await pane.getByText(say('plan.complete')).waitFor();
      await pane.getByRole('button', { name: say('plan.generate') }).click();
      await pane.getByRole('checkbox').nth(3).waitFor();
    },
  },
  {
    name: 'timeline',
    show: async ({ pane, say, openTab }) => {
      await openTab('tab.plan');
      await pane.getByRole('button', { name: say('timeline.title'), exact: true }).click();
      await pane.getByRole('button', { name: say('timeline.make') }).waitFor();
    },
  },
  {
    name: 'matrix',
    show: async ({ pane, say, openTab }) => {
      await openTab('tab.plan');
      await pane.getByRole('button', { name: say('matrix.title'), exact: true }).click();
      await pane.getByRole('button', { name: say('matrix.make') }).waitFor();
    },
  },
  {
    name: 'issues',
    show: async ({ pane, openTab }) => {
      await openTab('tab.issues');
      await pane.getByRole('gridcell').first().waitFor();
    },
  },
  {
    name: 'issues-empty-filter',
    show: async ({ pane, say, openTab }) => {
      await openTab('tab.issues');
      await pane.getByRole('button', { name: `${say('issues.filter.closed')} 0` }).click();
      await pane.getByRole('button', { name: say('today.clearFilter'), exact: true }).waitFor();
    },
  },
  {
    name: 'issue-open',
    show: openFirstIssue,
  },
  {
    name: 'issue-fill',
    show: async (opened) => {
      await openFirstIssue(opened);
      await opened.pane.getByRole('treegrid').getByRole('toolbar').getByRole('button').first().click();
      await opened.pane.getByRole('treegrid').getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'issue-more',
    isMenu: true,
    show: async (opened) => {
      await openFirstIssue(opened);
      await opened.pane.locator('[data-opens=fishbone]').click();
      await opened.pane.getByRole('menu').waitFor();
    },
    leave: async ({ demo }) => demo.page.keyboard.press('Escape'),
  },
  {
    name: 'five-whys',
    show: async (opened) => {
      await openFirstIssue(opened);
      await opened.pane.locator('[data-opens=fiveWhys]').click();
      await opened.pane.getByRole('textbox').waitFor();
    },
  },
  {
    name: 'fishbone',
    show: async (opened) => {
      await openFirstIssue(opened);
      await opened.pane.locator('[data-opens=fishbone]').click();
      await opened.pane.getByRole('menuitem', { name: opened.say('issues.fishbone') }).click();
      await opened.pane.getByRole('term').first().waitFor();
    },
  },
];
