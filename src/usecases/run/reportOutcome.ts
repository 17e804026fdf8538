import { bannerWrite, queueBannerRead } from '../../workbook/sheets/names/banner';
import { changeWorkbook, RETRY_THEN_REPORT } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';

/**
 * Says in the sheet how a ribbon button ended, where there is no pane to say it: above the tracker.
 * @returns false when the workbook has no such place.
 */
export async function reportOutcome(text: string): Promise<boolean> {
  const { result } = await changeWorkbook({ sheet: '' }, RETRY_THEN_REPORT, async (context) => {
    const banner = queueBannerRead(context, 'tasks');
    await context.sync();
    const seen = banner();
    return { result: seen !== null, batch: new WriteBatch().add(bannerWrite(seen, text)) };
  });
  return result;
}
