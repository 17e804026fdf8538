import type { ManualLanguage } from '../../manual/manualLanguage';
import type { OpenPane, PaneScreen } from './PaneScreen';
import { FIRST_TASK } from './wornBook';

const PLAN = /6 月重点工作跟踪表|priorities/i;

/** Chooses the team's plan among the tables found. */
async function choosePlan({ pane }: OpenPane): Promise<void> {
  await pane.getByRole('radio', { name: PLAN }).click();
}

async function startAdopting(opened: OpenPane): Promise<void> {
  await choosePlan(opened);
  await opened.pane.getByRole('button', { name: PLAN }).click();
  await opened.pane.getByRole('button', { name: opened.say('adopt.look') }).waitFor();
}

async function goToRows({ pane, say }: OpenPane): Promise<void> {
  await pane.getByRole('button', { name: say('adopt.next') }).click();
  await pane.getByRole('checkbox').first().waitFor();
}

/** In a workbook that has a team's own plan and none of our tables. Nothing is written. */
export const FOREIGN_SCREENS: readonly PaneScreen[] = [
  {
    name: 'adopt-found',
    show: async ({ pane }) => {
      await pane.getByRole('radio').first().waitFor();
    },
  },
  { name: 'adopt-columns', show: startAdopting },
  {
    name: 'adopt-columns-end',
    show: async (opened) => {
      await startAdopting(opened);
      await opened.pane.getByRole('button', { name: opened.say('adopt.look') }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'adopt-rows',
    show: async (opened) => {
      await startAdopting(opened);
      await goToRows(opened);
    },
  },
  {
    name: 'adopt-rows-end',
    show: async (opened) => {
      await startAdopting(opened);
      await goToRows(opened);
      await opened.pane.getByRole('listitem').last().scrollIntoViewIfNeeded();
    },
  },
];

type ShownTool = 'adopt' | 'dates' | 'rules' | 'columns' | 'look';

async function openTool({ pane, say, openTab }: OpenPane, tool: ShownTool): Promise<void> {
  await openTab('tab.settings');
  await pane.getByRole('button', { name: say(`tools.${tool}`) }).click();
}

/** Opens the `…` of the task others wait for. */
async function openWaitedFor(opened: OpenPane): Promise<void> {
  await opened.pane
    .locator('[role=row][aria-level="2"]')
    .filter({ hasText: /仓库库存系统调试|Test the warehouse stock system/ })
    .click({ position: { x: 60, y: 15 } });
  await opened.pane.getByRole('button', { name: opened.say('act.more'), exact: true }).click();
}

/** In the worn sample workbook. */
export function wornScreens(language: ManualLanguage): readonly PaneScreen[] {
  const task = FIRST_TASK[language];
  return [
    {
      name: 'tools-dates',
      show: async (opened) => {
        await openTool(opened, 'dates');
        await opened.pane.getByRole('checkbox').nth(2).waitFor();
      },
    },
    {
      name: 'tools-rules',
      show: async (opened) => {
        await openTool(opened, 'rules');
        await opened.pane.getByRole('checkbox').first().waitFor();
      },
    },
    {
      name: 'tools-columns',
      show: async (opened) => {
        await openTool(opened, 'columns');
        await opened.pane
          .getByRole('button', { name: opened.say('columns.add') })
          .first()
          .waitFor();
      },
    },
    {
      name: 'tools-look',
      show: async (opened) => {
        await openTool(opened, 'look');
        await opened.pane.getByRole('checkbox').first().waitFor();
      },
    },
    {
      name: 'today-cascade-proposals',
      show: async (opened) => {
        await openWaitedFor(opened);
        await opened.pane.getByRole('menuitem', { name: opened.say('act.cascade') }).click();
        await opened.pane.getByRole('checkbox').first().click();
        await opened.pane.getByRole('button', { name: opened.say('action.cancel') }).scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'today-snooze-day',
      show: async (opened) => {
        await openWaitedFor(opened);
        await opened.pane.getByRole('menuitem', { name: opened.say('act.snooze') }).click();
        await opened.pane.getByRole('menuitem', { name: opened.say('snooze.otherDay') }).click();
        await opened.pane.getByRole('button', { name: opened.say('snooze.apply') }).waitFor();
      },
    },
    {
      name: 'settings-calendar-missing',
      show: async ({ pane, say, openTab }) => {
        await openTab('tab.settings');
        const year = pane.getByRole('combobox', { name: say('calendar.year') });
        await pane.getByRole('listitem').first().waitFor();
        await year.selectOption({ index: 2 });
        await pane.getByRole('button', { name: say('calendar.complete') }).scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'adopt-choose',
      show: async (opened) => {
        await openTool(opened, 'adopt');
        await choosePlan(opened);
        await opened.pane.getByRole('combobox', { name: opened.say('adopt.as') }).waitFor();
      },
    },
    {
      name: 'adopt-done',
      show: async (opened) => {
        const { demo, pane, say } = opened;
        await demo.showSheet(task.sheet);
        await demo.typeInCell(task.sheet, task.address, 'A1');
        await openTool(opened, 'adopt');
        await choosePlan(opened);
        await pane.getByRole('button', { name: say('adopt.next') }).click();
        await pane.getByRole('button', { name: say('adopt.look') }).waitFor();
        await goToRows(opened);
        await pane.getByRole('checkbox').last().click();
        await pane.getByRole('button', { name: /^接入 \d+ 行$|^Use \d+ rows?$/ }).click();
        await pane.getByRole('button', { name: say('adopt.finish') }).waitFor();
      },
    },
  ];
}
