import type { Act } from '../../../src/taskpane/screens/today/acts/acts';
import type { ActsPane } from './ActsPane';
import type { Hand } from './Hand';

/** The acts that have a button of their own; the others are in 更多. */
const BUTTONS: Partial<Record<Act, string>> = {
  done: '标记完成',
  reschedule: '改期',
  nextStep: '修改“下一步”',
  reason: '修改“原因”',
};
const MENU: Partial<Record<Act, string>> = {
  issue: '转为问题',
  cascade: '顺延后续任务',
  acknowledge: '知晓',
  snooze: '稍后提醒',
};

export function mouse({ demo: { pane }, row, button, waiting }: ActsPane): Hand {
  const choose = (name: string) => pane.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
  return {
    async start(act) {
      await row().waitFor();
      if ((await row().getAttribute('aria-expanded')) !== 'true')
        await row().click({ position: { x: 60, y: 15 } });
      await button(BUTTONS[act] ?? '更多').click();
      if (MENU[act] !== undefined) await choose(MENU[act]);
      if (act === 'snooze') await choose('明天');
    },
    enterDay: (label, iso) => pane.getByLabel(label).fill(iso),
    enterText: (label, text) => pane.getByRole('textbox', { name: label }).fill(text),
    tickWaiting: () => waiting().click(),
    confirm: (name) => button(name).click(),
    cancel: () => button('取消').click(),
    undo: () => button('撤销').click(),
  };
}
