import { readsFormats, type TableSnapshot } from '../read/tableSnapshot';

/**
 * What a `PlainWrite` about a table begins with: Excel refuses it where the sheet was protected since it was seen, before
 * anything is written, and elsewhere nobody misses it. The number format that the first cell has, else that of the
 * header, which is a text.
 */
export function tableProbe({ key, rows, body, table }: TableSnapshot): () => void {
  const format = readsFormats(key) ? rows[0]?.[0]?.numberFormat : undefined;
  return () => {
    if (format === undefined) table.getHeaderRowRange().getCell(0, 0).numberFormat = [['General']];
    else body.getCell(0, 0).numberFormat = [[format]];
  };
}
