import type { OpenedDemo } from '../../dev-host/testing/openDemo';

/** Makes the pane as wide as somebody may drag it. */
export async function paneWidth({ page }: OpenedDemo, px: 160 | 320 | 350 | 400 | 450 | 600): Promise<void> {
  await page.locator('.pane[data-person=me]').evaluate((pane, width) => {
    (pane as HTMLElement).style.width = `${width}px`;
  }, px);
}
