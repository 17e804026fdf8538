import type { TableKey } from '../../../domain/schema/columnKeys';
import { BANNER_NAMES } from '../../cells/definedNames';
import { literalText } from '../../cells/literalText';
import { NO_WAY_BACK, type PlainWrite } from '../../back/PlainWrite';

export interface BannerSnapshot {
  key: TableKey;
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
      : { key, text: String(cell.values[0]?.[0] ?? ''), cell, isProtected: protection.protected };
}

/** The banner's text where it differs; null where there is nothing to write. */
export function bannerWrite(banner: BannerSnapshot | null, text: string): PlainWrite | null {
  if (!banner || banner.text === text) return null;
  const write = (cell: Excel.Range, written: string) => () => void (cell.values = [[literalText(written)]]);
  return {
    cells: 1,
    queue: write(banner.cell, text),
    back: () => ({
      isWorkedOut: banner.key === 'tasks',
      goesFirst: false,
      look: (context) => {
        const asked = queueBannerRead(context, banner.key);
        return () => {
          const now = asked();
          // The next refresh writes it again in any case.
          if (now === null || now.text !== text || now.isProtected) return NO_WAY_BACK;
          const queue = write(now.cell, banner.text);
          return { ...NO_WAY_BACK, write: { cells: 1, queue, back: 'none' } };
        };
      },
    }),
  };
}
