import { openDemo } from '../test/browser/openDemo';
import { paneFrame } from '../test/browser/paneFrame';

export interface PaneFigures {
  /** Seconds from the pane's script being there until its tabs are. */
  interactive: number;
  /** And until the alerts are listed. */
  listed: number;
}

/** Opens the pane in a workbook of ours, in a browser on the stand-in. */
export async function paneOpening(bytes: Uint8Array): Promise<PaneFigures> {
  const demo = await openDemo({ name: 'bench', file: { name: 'bench.xlsx', bytes: Buffer.from(bytes) } });
  try {
    demo.page.setDefaultTimeout(120_000);
    await demo.page.context().addInitScript(() => {
      const note = (name: string, selector: string) => {
        if (!document.querySelector(selector) || performance.getEntriesByName(name).length > 0) return;
        performance.mark(name);
      };
      new MutationObserver(() => {
        note('tabs', '[role=tab]');
        note('rows', '[role=gridcell]');
      }).observe(document, { childList: true, subtree: true });
    });
    await demo.page.getByRole('button', { name: '打开面板' }).click();
    await demo.pane.getByRole('gridcell').first().waitFor();
    const frame = await paneFrame(demo.pane);
    return await frame.evaluate(() => {
      const script = performance
        .getEntriesByType('resource')
        .find(({ name }) => /\/taskpane\.[^/]*js$/.test(name));
      const loaded = script instanceof PerformanceResourceTiming ? script.responseEnd : 0;
      const since = (name: string) =>
        ((performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN) - loaded) / 1000;
      return { interactive: since('tabs'), listed: since('rows') };
    });
  } finally {
    await demo.close();
  }
}
