import { TABLE_KEYS, type TableKey } from '../../domain/schema/columnKeys';
import type { DateSystem } from '../../domain/dates/serial';
import { queueDateSystemRead } from '../cells/dateSystem';
import { withChosenColumns } from '../read/chosenColumns';
import { queueTableFrameRead, tableSnapshot, type TableSnapshot } from '../read/tableSnapshot';

/** Our tables without their rows. */
export interface FramesSnapshot {
  tables: Partial<Record<TableKey, TableSnapshot | null>>;
  dateSystem: DateSystem;
}

/** Reads where our tables are, and their headers, no cell of theirs: one round trip of a few hundred bytes a table. */
export async function readFrames(context: Excel.RequestContext): Promise<FramesSnapshot> {
  const asked = TABLE_KEYS.map((key) => [key, queueTableFrameRead(context, key)] as const);
  const dateSystem = queueDateSystemRead(context);
  await context.sync();
  const tables = Object.fromEntries(asked.map(([key, frame]) => [key, tableSnapshot(key, frame, () => [])]));
  return { tables: await withChosenColumns(context, tables), dateSystem: dateSystem() };
}
