import { openDemo } from '../dev-host/testing/openDemo';
import { paneFrame } from '../test/browser/paneFrame';

export interface PaneFigures {
  /** Seconds from the pane's script being there until its tabs are. */
  interactive: number;
  /** And until the alerts are listed. */
  listed: number;
}

/** Marks when the first tab and the first row are there. */
const NOTE_TIMES = `new MutationObserver(() => {
  for (const selector of ['[role=tab]', '[role=gridcell]']) {
    const isNoted = performance.getEntriesByName(selector).length > 0;
    if (!isNoted && document.querySelector(selector)) performance.mark(selector);
  }
}).observe(document, { childList: true, subtree: true });`;

const TELL_TIMES = `(() => {
  const script = performance.getEntriesByType('resource').find(({ name }) => /taskpane[.][^/]*js$/.test(name));
  const since = (selector) => (performance.getEntriesByName(selector)[0].startTime - script.responseEnd) / 1000;
  return { interactive: since('[role=tab]'), listed: since('[role=gridcell]') };
})()`;

/** Opens the pane in a workbook of ours, in a browser on the stand-in. */
export async function paneOpening(bytes: Uint8Array): Promise<PaneFigures> {
  const demo = await openDemo({ name: 'bench', file: { name: 'bench.xlsx', bytes: Buffer.from(bytes) } });
  try {
    demo.page.setDefaultTimeout(120_000);
    // As text: the names tsx gives to functions mean nothing in the page.
    await demo.page.addInitScript(NOTE_TIMES);
    await demo.page.getByRole('button', { name: '打开面板' }).click();
    await demo.pane.getByRole('gridcell').first().waitFor();
    const frame = await paneFrame(demo.pane);
    return await frame.evaluate<PaneFigures>(TELL_TIMES);
  } finally {
    await demo.close();
  }
}
