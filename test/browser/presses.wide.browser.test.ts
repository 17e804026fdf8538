import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openActsPane, TRACKER, type ActsPane } from './acts/ActsPane';
import { hasFocus } from './tabTo';

/** Seven jobs of a day, done as fast as the pane allows: how often one presses for each is what docs/presses.md says. */

let open: ActsPane;
beforeAll(async () => {
  open = await openActsPane('presses');
  // Asked once: who is “me”.
  await open.row().focus();
  await open.demo.page.keyboard.press('m');
  await open.demo.pane.getByRole('dialog').getByRole('checkbox').first().click();
  await open.demo.pane.getByRole('button', { name: /^只看这/ }).click();
  await showAll();
}, 600_000);
afterAll(() => open?.demo.close());

/** Clicks and keys. The letters of what is typed are not counted: they are the same everywhere. */
let presses = 0;
const click = async (target: Locator) => {
  await target.click({ position: { x: 8, y: 8 } });
  presses += 1;
};
const key = async (...names: string[]) => {
  for (const name of names) await open.demo.page.keyboard.press(name);
  presses += names.length;
};
const tabTo = async (target: Locator) => {
  while (!(await hasFocus(target))) await key('Tab');
};
const type = (text: string) => open.demo.type(text);
/** How a date field wants its parts depends on the system's language. */
const typeDay = async () => {
  await type('06302026');
  if ((await open.demo.pane.getByLabel('新的计划完成时间').inputValue()) !== '2026-06-30') {
    await key('ArrowLeft', 'ArrowLeft');
    presses -= 2;
    await type('20260630');
  }
};

const inPane = (name: string | RegExp) => open.demo.pane.getByRole('button', { name, exact: true }).first();
const item = (name: RegExp) => open.demo.pane.getByRole('menuitem', { name });
const says = (text: RegExp) => open.demo.pane.getByRole('status').filter({ hasText: text }).first().waitFor();
const cell = async (address: string) => (await open.demo.read(TRACKER, address)).value;
const showAll = async () => {
  await inPane('显示全部').click();
  await inPane('显示全部').waitFor({ state: 'detached' });
};
const undo = async () => {
  await inPane('撤销').click();
  await says(/^已撤销/);
};
const copied = async () => {
  await open.demo.pane
    .getByText(/^已复制|^无法自动复制/)
    .first()
    .waitFor();
  await open.demo.page.keyboard.press('Escape');
};
const REASON = () => open.demo.pane.getByRole('textbox', { name: '原因' });
const NEXT = () => open.demo.pane.getByRole('textbox', { name: '下一步计划' });

interface Job {
  job: string;
  byMouse: () => Promise<void>;
  /** From the task's row, where the arrows lead. */
  byKeyboard: () => Promise<void>;
  /** Sees that it is done, and puts it back. */
  after: () => Promise<void>;
}

const JOBS: readonly Job[] = [
  {
    job: 'finish a task',
    async byMouse() {
      await click(open.row());
      await click(inPane('标记完成'));
      await click(inPane('写入 2 格'));
    },
    async byKeyboard() {
      await key('d');
      await inPane('写入 2 格').waitFor();
      await key('Control+Enter');
    },
    async after() {
      await says(/已完成/);
      expect(await cell('F6')).toBe('已完成');
      await undo();
    },
  },
  {
    job: 'move a date',
    async byMouse() {
      await click(open.row());
      await click(inPane('改期'));
      await open.demo.pane.getByLabel('新的计划完成时间').waitFor();
      await typeDay();
      await click(REASON());
      await type('接口延期');
      await click(inPane('写入 1 格'));
    },
    async byKeyboard() {
      await key('r');
      await open.demo.pane.getByLabel('新的计划完成时间').waitFor();
      await typeDay();
      await tabTo(REASON());
      await type('接口延期');
      await key('Control+Enter');
    },
    async after() {
      await says(/已改期/);
      expect(await cell('D6')).toBe(46_203);
      await undo();
    },
  },
  {
    job: 'note a next step',
    async byMouse() {
      await click(open.row());
      await click(inPane('修改“下一步”'));
      await NEXT().waitFor();
      await key('Control+a');
      await type('王磊 6月26日前补签');
      await click(inPane('替换 H6'));
    },
    async byKeyboard() {
      await key('n');
      await NEXT().waitFor();
      await key('Control+a');
      await type('王磊 6月26日前补签');
      await key('Control+Enter');
    },
    async after() {
      await says(/已填写/);
      expect(await cell('H6')).toBe('王磊 6月26日前补签');
      await undo();
    },
  },
  {
    job: 'see only mine',
    async byMouse() {
      await click(open.demo.pane.getByRole('button', { name: /^责任人/ }));
      await click(open.demo.pane.getByRole('menuitemradio', { name: /^只看我/ }));
    },
    byKeyboard: () => key('m'),
    async after() {
      await open.demo.pane
        .getByText(/^只看我：/)
        .first()
        .waitFor();
      await showAll();
    },
  },
  {
    job: 'tell the group what is red',
    async byMouse() {
      await click(inPane('“红”的操作'));
      await click(item(/^复制这组摘要/));
      await click(inPane('复制'));
    },
    async byKeyboard() {
      await key('ArrowUp', 'Shift+F10');
      await item(/^复制这组摘要/).waitFor();
      await key('Enter');
      await open.demo.pane.getByRole('dialog').getByRole('combobox').waitFor();
      await tabTo(inPane('复制'));
      await key('Enter');
    },
    after: copied,
  },
  {
    job: 'undo',
    async byMouse() {
      await click(inPane('撤销'));
    },
    byKeyboard: () => key('z'),
    after: () => says(/^已撤销/),
  },
  {
    job: 'find a task',
    async byMouse() {
      await click(open.demo.pane.getByRole('searchbox'));
      await type('仓库');
    },
    async byKeyboard() {
      await key('/');
      await type('仓库');
    },
    async after() {
      await open.demo.pane.getByText('“仓库”：1 条，共 1 条').waitFor();
      await showAll();
    },
  },
];

/** What docs/presses.md says: before, by mouse and by keyboard now. */
function documented(job: string): string[] {
  const text = readFileSync(join(__dirname, '../../docs/presses.md'), 'utf8');
  const line = text.split('\n').find((one) => one.startsWith(`| ${job} `)) ?? '';
  return line.split('|').map((part) => part.trim());
}

async function fromTheRow(): Promise<void> {
  await open.row().waitFor();
  if ((await open.row().getAttribute('aria-expanded')) === 'true') await open.row().press('Enter');
  await open.row().focus();
}

/** Something to take back. */
async function acknowledgeAndReturn(): Promise<void> {
  await open.row().press('k');
  await says(/已知晓/);
}

test.each(JOBS)(
  '$job takes as many presses as is written down',
  async ({ job, byMouse, byKeyboard, after }) => {
    const counted: number[] = [];
    for (const way of [byMouse, byKeyboard]) {
      await fromTheRow();
      if (job === 'undo') await acknowledgeAndReturn();
      presses = 0;
      await way();
      counted.push(presses);
      await after();
    }
    expect(counted.map(String)).toEqual(documented(job).slice(3, 5));
  },
);
