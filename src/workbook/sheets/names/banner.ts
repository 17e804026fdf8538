import type { TableKey } from '../../../domain/schema/columnKeys';
import { BANNER_NAMES } from '../../cells/definedNames';
import { literalText } from '../../cells/literalText';
import type { PlainWrite } from '../../write/WriteBatch';

export interface BannerSnapshot {
  text: string;
  cell: Excel.Range;
  /** Its sheet is protected. */
  isProtected: boolean;
}

/** Queues the reading of a sheet's banner; call the answer after the next sync. */
export function queueBannerRead(context: Excel.RequestContext, key: TableKey): () => BannerSnapshot | null {
  const cell = context.workbook.names.getItemOrNullObject(BANNER_NAMES[key]).getRangeOrNullObject();
  cell.load('values');
  const { protection } = cell.worksheet;
  protection.load('protected');
  return () =>
    cell.isNullObject
      ? null
      : { text: String(cell.values[0]?.[0] ?? ''), cell, isProtected: protection.protected };
}

/** The banner's text where it differs; null where there is nothing to write. */
export function bannerWrite(banner: BannerSnapshot | null, text: string): PlainWrite | null {
  if (!banner || banner.text === text) return null;
  return { cells: 1, queue: () => void (banner.cell.values = [[literalText(text)]]) };
}
