import type { Frame, FrameLocator } from 'playwright-core';

/** The frame itself, for scripts to run in: a locator only finds elements. @throws Error when the pane is not open */
export async function paneFrame(pane: FrameLocator): Promise<Frame> {
  const element = await pane.owner().elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The pane is not open.');
  return frame;
}
