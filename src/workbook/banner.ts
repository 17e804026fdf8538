import { literalText } from './literalText';

/** Names of the cells above the tables where Opsbook reports. */
export const BANNER_NAMES = {
  plan: 'OpsPlanBanner',
  tasks: 'OpsTasksBanner',
  issues: 'OpsIssuesBanner',
  summary: 'OpsSummaryBanner',
} as const;

export interface SeenBanner {
  text: string;
  cell: Excel.Range;
}

/** Queues the reading of the tracker's banner; call the answer after the next sync. */
export function askBanner(context: Excel.RequestContext): () => SeenBanner | null {
  const cell = context.workbook.names.getItemOrNullObject(BANNER_NAMES.tasks).getRangeOrNullObject();
  cell.load('values');
  return () => (cell.isNullObject ? null : { text: String(cell.values[0]?.[0] ?? ''), cell });
}

/** Queues the banner's text where it differs. @returns cells written: 0 or 1. */
export function writeBanner(banner: SeenBanner | null, text: string): number {
  if (!banner || banner.text === text) return 0;
  banner.cell.values = [[literalText(text)]];
  return 1;
}
