import { paneFrame } from '../paneFrame';
import { letThemeChange } from './openAnew';
import { languageOf } from '../../../src/words/vocabulary/languages';
import type { OpenedDemo } from '../../../dev-host/testing/openDemo';
import type { OpenPane, PaneScreen } from './PaneScreen';

const rows = ({ pane }: OpenPane) => pane.locator('[role=row][aria-level="2"]');
const listed = async (opened: OpenPane) => rows(opened).first().waitFor();
const footer = ({ pane }: OpenPane) => pane.locator('footer');
const exactly = ({ pane }: OpenPane, name: string) => pane.getByRole('button', { name, exact: true });

/** The tracker’s sheet, in the language the workbook was made in. */
async function trackerOf(demo: OpenedDemo): Promise<string> {
  const names = await demo.ask((page) => page.sheetNames());
  const sheet = [languageOf('zh-CN'), languageOf('en')]
    .map(({ sheets }) => sheets.tasks)
    .find((name) => names.includes(name));
  if (sheet === undefined) throw new Error('The workbook has no tracker');
  return sheet;
}

async function typeInTracker(demo: OpenedDemo, address: string, text: string): Promise<void> {
  const sheet = await trackerOf(demo);
  await demo.showSheet(sheet);
  await demo.typeInCell(sheet, address, text);
}

async function openFirst(opened: OpenPane): Promise<void> {
  const row = rows(opened).first();
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.press('Enter');
}

const undo = async (opened: OpenPane) => {
  await exactly(opened, opened.say('journal.undo')).first().click();
  await listed(opened);
};

const FINISH_HEADER = 'E3';

const OWNER = 'B6';
let ownerBefore = '';

/** The stand-in's own panel, by which a request can be made to wait, in either language of the page. */
async function openDeveloper({ page }: OpenedDemo) {
  await page.getByRole('button', { name: /^(开发者|Developer)$/ }).click();
  const panel = page.getByRole('dialog', { name: /^(开发者|Developer)$/ });
  await panel.waitFor();
  return panel;
}

async function closeAndOpenPane({ demo, pane }: OpenPane): Promise<void> {
  await demo.page.locator('.pane[data-person=me] .pane-close').click();
  await demo.page.getByRole('button', { name: /^(打开面板|Open pane)$/ }).click();
  await pane.getByRole('main').waitFor();
  await letThemeChange(demo);
}

/** Ticks or unticks that the list follows the sheet by itself. */
async function toggleAutoRefresh({ pane, say, openTab }: OpenPane): Promise<void> {
  await openTab('tab.settings');
  await pane.getByRole('checkbox', { name: /自动刷新|Refresh automatically/ }).click();
  await pane.getByText(say('settings.saved'), { exact: true }).waitFor();
}

/** The states of Today that its screens are not in by themselves (brief, sections 1 and 4), in the sample workbook. */
export const TODAY_STATES: readonly PaneScreen[] = [
  {
    name: 'today-loading',
    show: async (opened) => {
      const panel = await openDeveloper(opened.demo);
      // The first finds out what the workbook is.
      await panel.getByLabel(/^(第几批|Batch no\.)$/).fill('2');
      await panel.getByLabel(/^(秒|Seconds)$/).fill('300');
      await panel.getByRole('button', { name: /^(延迟|Wait)$/ }).click();
      await opened.demo.page.keyboard.press('Escape');
      await closeAndOpenPane(opened);
      await opened.pane.getByLabel(opened.say('progress.reading')).first().waitFor();
    },
    leave: async ({ demo }) => {
      const panel = await openDeveloper(demo);
      await panel.getByRole('button', { name: /^(全部取消|Take all back)$/ }).click();
      await demo.page.keyboard.press('Escape');
    },
  },
  {
    name: 'today-not-refreshed',
    show: async (opened) => {
      await toggleAutoRefresh(opened);
      await closeAndOpenPane(opened);
      await opened.pane.getByText(opened.say('today.firstRefresh')).waitFor();
    },
    leave: toggleAutoRefresh,
  },
  {
    name: 'today-data-rows',
    show: async (opened) => {
      const { demo, pane, say } = opened;
      await listed(opened);
      const sheet = await trackerOf(demo);
      ownerBefore = String((await demo.read(sheet, OWNER)).value);
      await demo.showSheet(sheet);
      await demo.clickCell(sheet, OWNER);
      await demo.page.keyboard.press('Delete');
      await pane
        .locator('header')
        .getByRole('button', { name: say('action.refresh') })
        .click();
      await exactly(opened, `${say('alert.data')} 1`).click();
      await openFirst(opened);
    },
    leave: async ({ demo }) => typeInTracker(demo, OWNER, ownerBefore),
  },
  {
    name: 'today-trend',
    show: async (opened) => {
      await listed(opened);
      await opened.pane.locator('section > button[aria-expanded=false]').click();
      await opened.pane.getByRole('table').waitFor();
    },
  },
  {
    name: 'today-grouped',
    show: async (opened) => {
      const { pane, say } = opened;
      await listed(opened);
      await exactly(opened, say('today.group')).click();
      await pane.getByRole('menuitemradio', { name: say('today.groupByOwner') }).click();
      await listed(opened);
    },
  },
  {
    name: 'today-grouping-menu',
    isMenu: true,
    show: async (opened) => {
      await listed(opened);
      await exactly(opened, opened.say('today.group')).click();
      await opened.pane.getByRole('menu').waitFor();
    },
  },
  {
    name: 'today-searched',
    show: async (opened) => {
      await listed(opened);
      await opened.pane.getByRole('searchbox').fill('6');
      await opened.pane.getByRole('searchbox').fill('IT');
      await exactly(opened, opened.say('today.showAll')).waitFor();
      await listed(opened);
    },
  },
  {
    name: 'today-no-match',
    show: async (opened) => {
      await listed(opened);
      await opened.pane.getByRole('searchbox').fill('没有这样的');
      await exactly(opened, opened.say('today.clearFilter')).waitFor();
    },
  },
  {
    name: 'today-bad-input',
    show: async (opened) => {
      const { pane, demo } = opened;
      await openFirst(opened);
      await exactly(opened, opened.say('act.reschedule')).click();
      await pane.locator('form input[type=date]').fill('2026-06-01');
      await demo.page.keyboard.press('Control+Enter');
      await pane.locator('form [role=alert]').first().waitFor();
    },
  },
  {
    name: 'today-issue-form',
    show: async (opened) => {
      await openFirst(opened);
      await rows(opened).first().press('i');
      await opened.pane.getByRole('button', { name: /Q\d+$/ }).waitFor();
    },
  },
  {
    name: 'today-stale',
    show: async (opened) => {
      await openFirst(opened);
      // A form that is open is waited for, so the list stays as it is.
      await rows(opened).first().press('y');
      await opened.pane.locator('form textarea').waitFor();
      await typeInTracker(opened.demo, 'I4', '催一下供应商');
      // Exactly: the button beside it says when the list was refreshed.
      await footer(opened)
        .getByRole('button', { name: opened.say('action.refresh'), exact: true })
        .waitFor();
    },
    leave: async (opened) => {
      const sheet = await trackerOf(opened.demo);
      await opened.demo.clickCell(sheet, 'I4');
      await opened.demo.page.keyboard.press('Delete');
    },
  },
  {
    name: 'today-failed',
    show: async (opened) => {
      await listed(opened);
      await typeInTracker(opened.demo, FINISH_HEADER, '随便');
      await opened.pane
        .locator('header')
        .getByRole('button', { name: opened.say('action.refresh') })
        .click();
      await footer(opened).getByRole('alert').waitFor();
    },
    leave: async ({ demo }) => {
      const sheet = await trackerOf(demo);
      const language = [languageOf('zh-CN'), languageOf('en')].find(({ sheets }) => sheets.tasks === sheet);
      await typeInTracker(demo, FINISH_HEADER, language?.columns.tasks.actual.header ?? '');
    },
  },
  {
    name: 'today-lost',
    show: async (opened) => {
      await openFirst(opened);
      const frame = await paneFrame(opened.pane);
      await frame.evaluate(() => {
        const lost = Object.assign(new Error(), { code: 'ConnectionFailure', debugInfo: {} });
        Excel.run = () => Promise.reject(lost);
      });
      await rows(opened).first().press('k');
      await footer(opened).getByRole('alert').waitFor();
    },
  },
  {
    name: 'offline',
    show: async (opened) => {
      const { pane, openTab } = opened;
      await (
        await paneFrame(pane)
      ).evaluate(() => {
        Object.defineProperty(navigator, 'onLine', { get: () => false });
        const append = document.head.appendChild.bind(document.head);
        document.head.appendChild = <Child extends Node>(child: Child): Child => {
          if (!(child instanceof HTMLScriptElement)) return append(child);
          setTimeout(() => child.onerror?.(new Event('error')));
          return child;
        };
        // React reports what the pane has caught, and any report fails these tests.
        Object.assign(console, { error: () => undefined });
      });
      await openTab('tab.summary');
      await exactly(opened, opened.say('action.retry')).first().waitFor();
      await pane
        .getByText(/^没有网络|^No network/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'today-empty',
    show: async (opened) => {
      await openFirst(opened);
      await exactly(opened, opened.say('act.done')).click();
      await opened.pane.locator('form input[type=date]').waitFor();
      await opened.demo.page.keyboard.press('Control+Enter');
      await opened.pane.getByText(opened.say('today.empty')).waitFor();
    },
    leave: undo,
  },
];
