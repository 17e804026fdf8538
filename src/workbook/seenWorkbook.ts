import type { DateSystem } from '../domain/serial';
import { askAsOfName, type SeenAsOf } from './asOfName';
import { askBanner, type SeenBanner } from './banner';
import { askDateSystem } from './dateSystem';
import { askSampleYear } from './sampleMark';
import { askTable, type SeenTable } from './seenTable';
import type { TableKey } from './tableNames';

/** Everything a use case wanted to see, all of one moment. */
export interface SeenWorkbook {
  tables: Record<TableKey, SeenTable | null>;
  dateSystem: DateSystem;
  /** Where the tracker reports; null when its name or cell is gone. */
  banner: SeenBanner | null;
  asOfName: SeenAsOf;
  /** Year of the sample month; null when it is not in the workbook. */
  sampleYear: number | null;
}

/**
 * Reads the named tables, the settings, the calendar and the date system in one round trip.
 * A table that was not asked for is null like one that is missing.
 */
export async function lookAtWorkbook(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
): Promise<SeenWorkbook> {
  const asked = keys.map((key) => [key, askTable(context, key)] as const);
  const banner = askBanner(context, 'tasks');
  const asOfName = askAsOfName(context);
  const sampleYear = askSampleYear(context);
  const dateSystem = askDateSystem(context);
  await context.sync();
  const tables: Record<TableKey, SeenTable | null> = {
    plan: null,
    tasks: null,
    issues: null,
    summary: null,
    settings: null,
    calendar: null,
  };
  for (const [key, seen] of asked) tables[key] = seen();
  return {
    tables,
    dateSystem: dateSystem(),
    banner: banner(),
    asOfName: asOfName(),
    sampleYear: sampleYear(),
  };
}
