import type { Frame } from 'playwright-core';

/**
 * Waits until nothing moves that will end by itself: a colour on its way to another has the contrast of neither. A
 * weight of the font that is still being fetched leaves its words blank.
 */
export async function standsStill(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((one) => one.finished.catch(() => one)));
    await document.fonts.ready;
  });
}
