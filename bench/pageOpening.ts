import { openDemo } from '../dev-host/testing/openDemo';
import { timed } from './figures';

const SHEET = '任务进度跟踪表';
const GIVE_UP_MS = 120_000;

export interface PageFigures {
  /** Until the workbook is in the grid. */
  opened: number;
  /** From the start until what was typed into a cell is in the workbook. */
  typed: number;
}

/** Seconds from handing the file to the page, in a browser. The page and the add-in are built and shown before. */
export async function pageOpening(bytes: Uint8Array): Promise<PageFigures> {
  const demo = await openDemo({ name: 'bench' });
  try {
    demo.page.setDefaultTimeout(GIVE_UP_MS);
    const text = Buffer.from(bytes).toString('base64');
    // Here it has no name of this file in it: it is sent to the page as text.
    const [, opened] = await timed(() =>
      demo.page.evaluate(
        (base64) =>
          window.opsbookDemo.openFile(
            Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
            'bench.xlsx',
          ),
        text,
      ),
    );
    const [, typed] = await timed(async () => {
      await demo.typeInCell(SHEET, 'B5', 'bench');
      while ((await demo.read(SHEET, 'B5')).value !== 'bench') await demo.page.waitForTimeout(20);
    });
    await demo.screenshot('opened');
    return { opened, typed: opened + typed };
  } finally {
    await demo.close();
  }
}
