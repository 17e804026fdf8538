import { blockOf, rowBlocks } from '../cells/rowBlocks';
import {
  memoryOf,
  queueRowsRead,
  queueTableFrameRead,
  tableSnapshot,
  type TableSnapshot,
} from './tableSnapshot';
import type { TableKey } from '../cells/tableNames';

/**
 * Reads a table that is too large for one answer, a block of rows at a time.
 * @param onRows called after each block: rows read so far, and of how many.
 */
export async function readTableInBlocks(
  context: Excel.RequestContext,
  key: TableKey,
  onRows: (done: number, total: number) => void,
): Promise<TableSnapshot | null> {
  const asked = queueTableFrameRead(context, key);
  await context.sync();
  if (asked.table.isNullObject) return null;
  const { rowCount, columnCount } = asked.body;
  const reading = memoryOf(key).startReading();
  for (const block of rowBlocks(rowCount)) {
    const cells = queueRowsRead(key, blockOf(asked.body, block, columnCount));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- all blocks together do not fit one answer
    await context.sync();
    reading.add(cells());
    onRows(block.first + block.count, rowCount);
  }
  return tableSnapshot(key, asked, () => reading.finish());
}
