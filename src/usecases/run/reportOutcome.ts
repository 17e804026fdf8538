import { withExcel } from '../../workbook/session/excelSession';
import { queueBannerRead, writeBanner } from '../../workbook/sheets/banner';

/**
 * Says in the sheet how a ribbon button ended, where there is no pane to say it: above the tracker.
 * @returns false when the workbook has no such place.
 */
export function reportOutcome(text: string): Promise<boolean> {
  return withExcel('', async (context) => {
    const banner = queueBannerRead(context, 'tasks');
    await context.sync();
    const seen = banner();
    writeBanner(seen, text);
    await context.sync();
    return seen !== null;
  });
}
