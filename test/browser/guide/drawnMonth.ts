import type { GuideStory } from './GuidePicture';

/** The sample month as bars over days, and as tasks by people. */
export const DRAWN_MONTH: GuideStory = {
  pictures: [
    {
      name: 'timeline',
      of: 'window',
      height: 520,
      show: async ({ demo, pane, say, openTab }) => {
        await pane.getByRole('button', { name: say('firstRun.create') }).click();
        await pane.getByRole('gridcell').first().waitFor();
        await openTab('tab.plan');
        await pane.getByRole('button', { name: say('timeline.title'), exact: true }).click();
        await pane.getByRole('radio', { name: say('timeline.owner') }).click();
        await pane.getByRole('button', { name: say('timeline.make') }).click();
        await pane.getByRole('button', { name: say('drawn.goTo') }).click();
        await demo.page.waitForFunction(() => window.opsbookDemo.selection().address === 'A8');
      },
    },
    {
      name: 'matrix',
      of: 'window',
      height: 520,
      show: async ({ demo, pane, say }) => {
        await pane.getByRole('button', { name: say('action.back') }).click();
        await pane.getByRole('button', { name: say('matrix.title'), exact: true }).click();
        await pane.getByRole('button', { name: say('matrix.make') }).click();
        await pane.getByRole('button', { name: say('drawn.goTo') }).click();
        await demo.page.waitForFunction(() => window.opsbookDemo.selection().address === 'A4');
      },
    },
  ],
};
