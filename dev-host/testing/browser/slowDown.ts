import type { Page } from 'playwright-core';

/**
 * How many times slower than it is a page is to run, from `SLOW` in the environment; 1 where it is not given.
 * A busy machine shows which tests rely on speed; this shows them on a quiet one.
 */
const times = Number(process.env.SLOW ?? 1);

/** Slows the page's processor down as `SLOW` says. @throws Error where it is no number from 1 */
export async function slowDown(page: Page): Promise<void> {
  if (!(times >= 1)) throw new Error(`SLOW=${process.env.SLOW} is not a number from 1.`);
  if (times === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
