import type { Frame } from 'playwright-core';
import type { ManualLanguage } from '../../manual/manualLanguage';
import { standsStill } from '../standsStill';

/**
 * Lets the pane speak another language while its screen stays up. The setting is on a screen of its own, so the
 * pane's own function behind it is called, as React keeps it.
 * @throws Error when the pane offers no choice of language
 */
export async function speak(frame: Frame, language: ManualLanguage): Promise<void> {
  await frame.evaluate((wanted) => {
    interface Fiber {
      memoizedProps: { personal?: { language?: { choose?: (choice: string) => void } } } | null;
      child: Fiber | null;
    }
    const root = document.getElementById('root') as unknown as Record<string, Fiber>;
    const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$'));
    for (let fiber: Fiber | null = root[key ?? ''] ?? null; fiber; fiber = fiber.child) {
      const choose = fiber.memoizedProps?.personal?.language?.choose;
      if (choose) return choose(wanted);
    }
    throw new Error('The pane offers no choice of language.');
  }, language);
  await frame.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  await standsStill(frame);
}
