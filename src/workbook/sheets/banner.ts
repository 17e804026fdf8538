import type { TableKey } from '../../domain/schema/columnKeys';
import { literalText } from '../cells/literalText';

/** Names of the cells above the tables where Opsbook reports. */
export const BANNER_NAMES: Readonly<Record<TableKey, string>> = {
  plan: 'OpsPlanBanner',
  tasks: 'OpsTasksBanner',
  issues: 'OpsIssuesBanner',
  summary: 'OpsSummaryBanner',
};

export interface BannerSnapshot {
  text: string;
  cell: Excel.Range;
}

/** Queues the reading of a sheet's banner; call the answer after the next sync. */
export function queueBannerRead(context: Excel.RequestContext, key: TableKey): () => BannerSnapshot | null {
  const cell = context.workbook.names.getItemOrNullObject(BANNER_NAMES[key]).getRangeOrNullObject();
  cell.load('values');
  return () => (cell.isNullObject ? null : { text: String(cell.values[0]?.[0] ?? ''), cell });
}

/** Queues the banner's text where it differs. @returns cells written: 0 or 1. */
export function writeBanner(banner: BannerSnapshot | null, text: string): number {
  if (!banner || banner.text === text) return 0;
  banner.cell.values = [[literalText(text)]];
  return 1;
}
