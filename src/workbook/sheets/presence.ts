import { TABLE_KEYS, type TableKey } from '../../domain/schema/columnKeys';
import type { DateSystem } from '../../domain/dates/serial';
import { queueDateSystemRead } from '../cells/dateSystem';
import { queueOfferedRead, type OfferedSnapshot } from './names/offeredName';
import { queueSampleYearRead } from './names/sampleName';
import { TABLE_NAMES } from '../cells/tableNames';

/** Which of our tables and which sheets a workbook has, without reading their contents. */
export interface Presence {
  sheetNames: string[];
  /** Sheet of each of the four tables; null where the table is missing. */
  tableSheets: Record<TableKey, string | null>;
  hasSettings: boolean;
  /** No sheet can be added. */
  structureProtected: boolean;
  /** Names defined for the workbook, lower case. */
  names: ReadonlySet<string>;
  sampleYear: number | null;
  /** Whom owner cells offer. */
  offered: OfferedSnapshot;
  dateSystem: DateSystem;
}

/** One round trip. */
export async function queuePresenceRead(context: Excel.RequestContext): Promise<Presence> {
  const { worksheets, tables, names, protection } = context.workbook;
  protection.load('protected');
  worksheets.load('items/name');
  names.load('items/name');
  const ours = TABLE_KEYS.map((key) => {
    const table = tables.getItemOrNullObject(TABLE_NAMES[key]);
    table.load('name');
    table.worksheet.load('name');
    return { key, table };
  });
  const settings = tables.getItemOrNullObject(TABLE_NAMES.settings);
  settings.load('name');
  const sampleYear = queueSampleYearRead(context);
  const offered = queueOfferedRead(context);
  const dateSystem = queueDateSystemRead(context);
  await context.sync();
  const tableSheets: Presence['tableSheets'] = { plan: null, tasks: null, issues: null, summary: null };
  for (const { key, table } of ours) if (!table.isNullObject) tableSheets[key] = table.worksheet.name;
  return {
    sheetNames: worksheets.items.map((sheet) => sheet.name),
    tableSheets,
    hasSettings: !settings.isNullObject,
    structureProtected: protection.protected,
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
    sampleYear: sampleYear(),
    offered: offered(),
    dateSystem: dateSystem(),
  };
}
