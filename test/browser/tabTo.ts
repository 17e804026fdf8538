import type { Locator, Page } from 'playwright-core';

/** More stops than any screen has. */
const MOST = 60;

/**
 * Goes stop by stop to what is to be used, as one does without a mouse.
 * @param key `Shift+Tab` for what lies before the focus, → within an open row
 * @throws Error when the focus never gets there
 */
export async function tabTo(
  page: Page,
  wanted: Locator,
  key: 'Tab' | 'Shift+Tab' | 'ArrowRight' = 'Tab',
): Promise<void> {
  await wanted.first().waitFor();
  for (let left = MOST; left > 0; left -= 1) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(wanted)}.`);
}

/** True when the first element found has the keyboard focus. */
export function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll(([first]) => first !== undefined && first === document.activeElement);
}
