import type { ManualLanguage } from '../../manual/manualLanguage';
import { languageOf } from '../../../src/words/vocabulary/languages';
import type { OpenPane } from '../screens/PaneScreen';
import { PLAN_AND_ISSUE_SCREENS } from '../screens/planAndIssueScreens';
import { SUMMARY_SCREENS } from '../screens/summaryScreens';
import type { GuideStory } from './GuidePicture';
import { openMore } from '../screens/paneScreens';
import { screenNamed } from './screenNamed';
import { sampleTextOf } from '../../../src/words/report/reportWords';

async function openSheet({ demo }: OpenPane, name: string): Promise<void> {
  await demo.page.getByText(name, { exact: true }).first().click();
}

/** Why the first issue of the sample came about. */
const ANSWERS: Record<ManualLanguage, readonly string[]> = {
  'zh-CN': ['发货时仓库没有货', '系统里的库存是前一天的', '库存数据没有实时同步', '两个系统之间没有接口'],
  en: [
    'The warehouse was out of stock',
    'The stock shown was that of the day before',
    'Stock data are not synchronised in real time',
    'There is no interface between the two systems',
  ],
};

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
        await pane
          .getByRole('button', { name: `${say('alert.red')} 1` })
          .first()
          .waitFor();
      },
    },
    {
      name: 'selected',
      of: 'window',
      show: async (opened, language) => {
        await openSheet(opened, languageOf(language).sheets.summary);
        await opened.pane.locator('[role=row][aria-level="2"]').first().press('Enter');
        await opened.pane.locator('[role=row][aria-level="2"]').first().press('Enter');
        await opened.demo.page.waitForFunction(() => window.opsbookDemo.selection().address === 'A6');
      },
    },
    {
      name: 'alert-actions',
      of: 'pane',
      height: 800,
      show: openMore,
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
        await pane.locator('[role=row][aria-level="2"]').first().press('Enter');
        await pane.getByRole('button', { name: say('act.accept') }).waitFor();
      },
    },
    {
      name: 'digest',
      of: 'pane',
      height: 800,
      show: async ({ pane, say }) => {
        await pane.getByRole('button', { name: say('act.accept') }).click();
        await pane.getByRole('button', { name: `${say('alert.data')} 0` }).click();
        const group = say('group.more', { group: say('alert.red') });
        await pane.getByRole('button', { name: group }).click();
        await pane.getByRole('menuitem', { name: say('group.digest') }).click();
        await pane.getByRole('textbox', { name: say('digest.text') }).waitFor();
      },
    },
    {
      // The second task of the plan has no dates.
      name: 'plan',
      of: 'pane',
      height: 700,
      show: async (opened, language) => {
        const { demo, pane, say, openTab } = opened;
        const { plan } = languageOf(language).sheets;
        // The digest lies over everything.
        await pane.getByRole('textbox', { name: say('digest.text') }).press('Escape');
        await openSheet(opened, plan);
        await demo.clickCell(plan, 'D5');
        await demo.page.keyboard.press('Delete');
        await openTab('tab.plan');
        await pane.locator('[role=treegrid] [role=row][aria-label]').first().click();
        await pane.getByRole('treegrid').getByRole('listitem').first().waitFor();
      },
    },
    {
      name: 'generate-tasks',
      of: 'pane',
      height: 700,
      show: async ({ pane, say }) => {
        await pane.getByRole('button', { name: say('plan.generate') }).click();
        await pane.getByRole('checkbox').nth(2).waitFor();
      },
    },
    {
      name: 'issues',
      of: 'pane',
      height: 760,
      show: async ({ pane, say, openTab }, language) => {
        await pane
          .getByRole('button', { name: say('action.back') })
          .first()
          .click();
        await openTab('tab.issues');
        // The plan's list stays until the issues are read.
        const [first] = sampleTextOf({ code: language }).issues;
        await pane
          .getByRole('gridcell')
          .getByText(first?.issue ?? '')
          .first()
          .waitFor();
      },
    },
    {
      name: 'five-whys',
      of: 'pane',
      height: 860,
      show: async (opened, language) => {
        await screenNamed('five-whys', PLAN_AND_ISSUE_SCREENS)(opened);
        for (const [index, answer] of ANSWERS[language].entries()) {
          if (index > 0) await opened.demo.page.keyboard.press('Enter');
          await opened.pane.getByRole('textbox').fill(answer);
        }
      },
    },
    {
      name: 'fishbone',
      of: 'pane',
      height: 760,
      show: async (opened) => {
        await opened.pane
          .getByRole('button', { name: opened.say('action.back') })
          .first()
          .click();
        await opened.pane.getByRole('gridcell').first().waitFor();
        await opened.pane.locator('[data-opens=fishbone]').click();
        await opened.pane.getByRole('menuitem', { name: opened.say('issues.fishbone') }).click();
        await opened.pane.getByRole('term').first().waitFor();
      },
    },
    {
      name: 'summary',
      of: 'pane',
      height: 800,
      show: async (opened) => {
        await opened.pane
          .getByRole('button', { name: opened.say('action.back') })
          .first()
          .click();
        await screenNamed('summary-drafts', SUMMARY_SCREENS)(opened);
      },
    },
    {
      name: 'exported',
      of: 'window',
      // The page down to its lessons.
      height: 940,
      show: async ({ pane, say, demo }) => {
        await pane.getByRole('button', { name: say('summary.export'), exact: true }).click();
        await pane.getByRole('button', { name: say('summary.goTo') }).click();
        await demo.page.waitForFunction(() => window.opsbookDemo.selection().sheetName.startsWith('2026-06'));
      },
    },
    {
      name: 'settings',
      of: 'pane',
      height: 860,
      show: async ({ pane, openTab }) => {
        await openTab('tab.settings');
        await pane.getByRole('spinbutton').first().waitFor();
      },
    },
  ],
};
