import { TABLE_KEYS, type TableKey } from '../../domain/schema/columnKeys';
import type { DateSystem } from '../../domain/dates/serial';
import { askDateSystem } from '../cells/dateSystem';
import { askTableFrame, seenTable, type SeenTable } from '../read/seenTable';

/** Our tables without their rows. */
export interface SeenFrames {
  tables: Partial<Record<TableKey, SeenTable | null>>;
  dateSystem: DateSystem;
}

/** Reads where our tables stand and their headers, no cell of theirs: one round trip of a few hundred bytes a table. */
export async function lookAtFrames(context: Excel.RequestContext): Promise<SeenFrames> {
  const asked = TABLE_KEYS.map((key) => [key, askTableFrame(context, key)] as const);
  const dateSystem = askDateSystem(context);
  await context.sync();
  const tables = Object.fromEntries(asked.map(([key, frame]) => [key, seenTable(key, frame, () => [])]));
  return { tables, dateSystem: dateSystem() };
}
