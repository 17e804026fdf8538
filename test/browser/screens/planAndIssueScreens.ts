import type { OpenPane, PaneScreen } from './PaneScreen';

const openFirstActions = async ({ pane, openTab }: OpenPane) => {
  await openTab('tab.issues');
  await pane.getByRole('grid').getByRole('button').first().click();
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
      await pane.getByRole('button', { name: say('today.clearFilter') }).waitFor();
    },
  },
  {
    name: 'issue-refused',
    show: async (opened) => {
      await openFirstActions(opened);
      await opened.pane.locator('[data-opens]').first().waitFor();
      await opened.pane.getByRole('grid').getByRole('group').getByRole('button').first().click();
      await opened.pane
        .getByRole('grid')
        .getByText(/9月13日|Sep 13/)
        .nth(1)
        .waitFor();
    },
  },
  {
    name: 'five-whys',
    show: async (opened) => {
      await openFirstActions(opened);
      await opened.pane.locator('[data-opens=fiveWhys]').click();
      await opened.pane.getByRole('textbox').nth(4).waitFor();
    },
  },
  {
    name: 'fishbone',
    show: async (opened) => {
      await openFirstActions(opened);
      await opened.pane.locator('[data-opens=fishbone]').click();
      await opened.pane.getByRole('img').first().waitFor();
    },
  },
];
