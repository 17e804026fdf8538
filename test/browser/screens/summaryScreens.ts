import type { MessageKey } from '../../../src/words/language/Messages';
import { languageOf } from '../../../src/words/vocabulary/languages';
import type { OpenedDemo } from '../../../dev-host/testing/openDemo';
import type { OpenPane, PaneScreen } from './PaneScreen';

async function fill({ pane, say, openTab }: OpenPane): Promise<void> {
  await openTab('tab.summary');
  await pane.getByRole('button', { name: say('summary.fill') }).click();
  await pane.getByRole('progressbar').first().waitFor();
}

/** Takes what people wrote in the last goal's last human columns away, so that there is something to draft. */
export async function blankCells(demo: OpenedDemo): Promise<void> {
  const names = await demo.ask((page) => page.sheetNames());
  const sheet = [languageOf('zh-CN'), languageOf('en')]
    .map((language) => language.sheets.summary)
    .find((name) => names.includes(name));
  if (sheet === undefined) throw new Error('The workbook has no summary sheet');
  await demo.showSheet(sheet);
  for (const address of ['F6', 'G6']) {
    await demo.clickCell(sheet, address);
    await demo.page.keyboard.press('Delete');
  }
}

/** Opens a page of 更多. */
async function openPage({ pane, say, openTab }: OpenPane, page: MessageKey): Promise<void> {
  await openTab('tab.summary');
  await pane.getByRole('button', { name: say('act.more'), exact: true }).click();
  await pane.getByRole('menuitem', { name: say(page), exact: true }).click();
}

/** The month, its drafts, and the pages opened from it. */
export const SUMMARY_SCREENS: readonly PaneScreen[] = [
  { name: 'summary', show: fill },
  {
    name: 'summary-goal',
    show: async (opened) => {
      await fill(opened);
      await opened.pane.locator('[role=row][aria-level="1"]').first().click();
    },
  },
  {
    name: 'summary-drafts',
    show: async (opened) => {
      await blankCells(opened.demo);
      await fill(opened);
      await opened.pane.locator('[role=row][aria-level="2"]').first().click();
      await opened.pane
        .getByRole('button', { name: opened.say('summary.accept'), exact: true })
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'summary-exported',
    show: async ({ pane, say, openTab }) => {
      await openTab('tab.summary');
      await pane.getByRole('button', { name: say('summary.export'), exact: true }).click();
      await pane.getByRole('button', { name: say('summary.newBook') }).waitFor();
    },
  },
  {
    name: 'summary-text',
    show: async (opened) => {
      const { pane, say } = opened;
      await fill(opened);
      await openPage(opened, 'summary.text');
      await pane.getByRole('textbox', { name: say('summary.text') }).waitFor();
    },
  },
  {
    name: 'carry-over',
    show: async (opened) => {
      await openPage(opened, 'carry.menu');
      await opened.pane.getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'close-month',
    show: async (opened) => {
      const { pane, say } = opened;
      await openPage(opened, 'close.title');
      await pane.getByRole('listitem').first().waitFor();
      await pane.locator('ul + button').click();
      await pane.getByRole('button', { name: say('summary.goTo') }).waitFor();
    },
  },
];
