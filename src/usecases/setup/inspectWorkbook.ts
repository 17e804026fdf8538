import { TABLE_KEYS } from '../../domain/schema/columnKeys';
import { SCHEMA_VERSION } from '../../workbook/cells/definedNames';
import { TABLE_NAMES } from '../../workbook/cells/tableNames';
import { queueSchemaVersionRead } from '../../workbook/sheets/names/schemaVersion';
import { withExcel } from '../../workbook/session/excelSession';
import { queuePresenceRead } from '../../workbook/sheets/presence';
import { anyWork } from '../run/excelWork';
import type { RunOptions } from '../run/runOptions';
import type { WorkbookKind } from './workbookKind';

const OWN_TABLES: ReadonlySet<string> = new Set(Object.values(TABLE_NAMES));

/** Tells what the pane opens on. One round trip for a workbook of ours, two for any other. */
export function inspectWorkbook(options: RunOptions): Promise<WorkbookKind> {
  return withExcel(anyWork(options), async (context) => {
    const version = queueSchemaVersionRead(context);
    const present = await queuePresenceRead(context);
    const sheets = TABLE_KEYS.flatMap((key) => present.tableSheets[key] ?? []);
    const hasSample = present.sampleYear !== null;
    const made = madeBy(version());
    if (sheets.length === TABLE_KEYS.length) return { kind: 'ours', sheets, hasSample, ...made };
    if (sheets.length > 0) return { kind: 'partly', sheets, hasSample, ...made };
    const looked = present.sheetNames.map((name) => {
      const { worksheets } = context.workbook;
      const used = worksheets.getItem(name).getUsedRangeOrNullObject(true);
      const { tables } = worksheets.getItem(name);
      used.load('address');
      tables.load('items/name');
      return { used, tables };
    });
    await context.sync();
    // A log that stayed where its sheets were taken back is no work of other people.
    const isFree = looked.every(
      ({ used, tables }) => used.isNullObject || tables.items.some(({ name }) => OWN_TABLES.has(name)),
    );
    return { kind: isFree ? 'empty' : 'foreign', sheets, hasSample };
  });
}

function madeBy(version: number): Pick<WorkbookKind, 'isOlder' | 'newer'> {
  if (version < SCHEMA_VERSION) return { isOlder: true };
  return version > SCHEMA_VERSION ? { newer: version } : {};
}
