import type { Locator } from 'playwright-core';
import { openDemo, type OpenedDemo } from '../../../dev-host/testing/openDemo';
import { WAITING, waitingBook } from '../waitingBook';

export const TRACKER = '任务进度跟踪表';
export const TASK = '仓库库存系统调试';

/** The pane beside the sample month in which a task waits for the late one. */
export interface ActsPane {
  demo: OpenedDemo;
  /** The late task. */
  row: () => Locator;
  button: (name: string | RegExp) => Locator;
  /** The tick of the task that waits. */
  waiting: () => Locator;
  form: () => Locator;
}

/** @param name of the folder of its pictures */
export async function openActsPane(name: string): Promise<ActsPane> {
  const demo = await openDemo({ name, file: { name: 'team.xlsx', bytes: Buffer.from(await waitingBook()) } });
  const { pane } = demo;
  const row = () => pane.locator('[role=row][aria-level="2"]').filter({ hasText: TASK }).first();
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await row().waitFor();
  await demo.showSheet(TRACKER);
  return {
    demo,
    row,
    button: (label) => pane.getByRole('button', { name: label, exact: true }).first(),
    waiting: () => pane.getByRole('checkbox', { name: new RegExp(`^${WAITING}`) }),
    form: () => pane.locator('form'),
  };
}
