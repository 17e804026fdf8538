import type { Page } from 'playwright-core';

/**
 * Types as a person does: keys for what a keyboard has, an input method for the rest (Chinese text arrives as a
 * composition that is then committed).
 */
export async function typeText(page: Page, text: string): Promise<void> {
  const runs = text.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? [];
  for (const run of runs) {
    if (/^[\x20-\x7e]/.test(run)) await page.keyboard.type(run);
    else await compose(page, run);
  }
}

async function compose(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    const end = text.length;
    await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    await session.send('Input.insertText', { text });
  } finally {
    await session.detach();
  }
}
