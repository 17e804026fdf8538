import { openDemo, type OpenedDemo } from '../dev-host/testing/openDemo';
import { paneFrame } from '../test/browser/paneFrame';

/** How the pane's frames followed each other, in milliseconds. */
export interface FrameFigures {
  frames: number;
  median: number;
  /** 95 of 100 frames came sooner. */
  p95: number;
  /** How many took more than 50 ms: seen as a jerk. */
  slow: number;
  /** Tasks of the page's script and drawing that took more than 50 ms, and the longest of them. */
  longTasks: number;
  longest: number;
}

/** What is done with a list, again and again. */
export type ListFigures = Record<'wheel' | 'pageDown' | 'search' | 'open', FrameFigures> & { alerts: number };

const TURNS = 90;
/** Between two turns of the wheel, or two repeats of a key held down. */
const EVERY_MS = 33;

// As text: the names tsx gives to functions mean nothing in the page.
const START = `(() => {
  const noted = { frames: [], tasks: [], on: true };
  window.noted = noted;
  noted.observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.tasks.push(duration);
  });
  noted.observer.observe({ type: 'longtask' });
  let last = 0;
  const frame = (now) => {
    if (last) noted.frames.push(now - last);
    last = now;
    if (noted.on) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})()`;

const END = `(() => {
  const { noted } = window;
  noted.on = false;
  noted.observer.disconnect();
  const frames = noted.frames.sort((one, other) => one - other);
  const at = (share) => frames[Math.min(frames.length - 1, Math.floor(frames.length * share))];
  return {
    frames: frames.length,
    median: at(0.5),
    p95: at(0.95),
    slow: frames.filter((took) => took > 50).length,
    longTasks: noted.tasks.length,
    longest: Math.max(0, ...noted.tasks),
  };
})()`;

/**
 * Scrolls the pane's list of alerts by the wheel and by PageDown, searches in it and opens its rows, in a browser on
 * the stand-in.
 * @param tell hears what is done next: the larger list takes minutes
 */
export async function paneList(bytes: Uint8Array, tell: (step: string) => void): Promise<ListFigures> {
  tell('the page opens');
  const demo = await openDemo({ name: 'bench', file: { name: 'bench.xlsx', bytes: Buffer.from(bytes) } });
  try {
    demo.page.setDefaultTimeout(120_000);
    tell('the pane opens');
    await demo.page.getByRole('button', { name: '打开面板' }).click();
    await demo.pane.getByRole('gridcell').first().waitFor();
    tell('what the opening set off comes to an end');
    await demo.page.waitForTimeout(5_000);
    const rows = await demo.pane.getByRole('treegrid').getAttribute('aria-rowcount');
    await demo.pane.getByRole('gridcell').first().hover();
    tell('wheel');
    const wheel = await framesWhile(demo, () => demo.page.mouse.wheel(0, 400));
    tell('PageDown');
    await demo.pane.getByRole('row').nth(3).focus();
    const pageDown = await framesWhile(demo, () => demo.page.keyboard.press('PageDown'));
    tell('rows opened');
    await demo.page.keyboard.press('Home');
    // One row after the other is opened, which closes the one before.
    const open = await framesWhile(demo, async (turn) => {
      await demo.page.keyboard.press(turn % 2 === 0 ? 'ArrowDown' : 'Enter');
    });
    tell('search');
    const search = demo.pane.getByRole('searchbox');
    await search.focus();
    const typed = await framesWhile(demo, (turn) =>
      demo.page.keyboard.press(turn % 6 < 3 ? String(turn % 6) : 'Backspace'),
    );
    return { alerts: Number(rows), wheel, pageDown, search: typed, open };
  } finally {
    await demo.close();
  }
}

async function framesWhile(demo: OpenedDemo, act: (turn: number) => Promise<void>): Promise<FrameFigures> {
  const frame = await paneFrame(demo.pane);
  await frame.evaluate(START);
  for (let turns = 0; turns < TURNS; turns += 1) {
    await act(turns);
    await demo.page.waitForTimeout(EVERY_MS);
  }
  return frame.evaluate<FrameFigures>(END);
}
