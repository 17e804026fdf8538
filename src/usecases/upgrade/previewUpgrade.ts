import { SCHEMA_VERSION } from '../../workbook/cells/definedNames';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { withExcel } from '../../workbook/session/excelSession';
import { queueSchemaVersionRead } from '../../workbook/sheets/names/schemaVersion';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { anyWork } from '../run/excelWork';
import type { RunOptions } from '../run/runOptions';
import type { UpgradeStep } from './migrations';
import { pendingSteps } from './pendingSteps';

export interface UpgradePreview {
  from: number;
  to: number;
  steps: readonly UpgradeStep[];
  /** Sheet of 变更日志, where it is to get a column; null where the workbook has none. */
  logSheet: string | null;
}

/** What an upgrade would do; writes nothing. One round trip. */
export const previewUpgrade = (options: RunOptions): Promise<UpgradePreview> =>
  withExcel(anyWork(options), async (context) => (await readForUpgrade(context)).preview);

export async function readForUpgrade(
  context: ExcelContext,
): Promise<{ workbook: WorkbookSnapshot; preview: UpgradePreview }> {
  const version = queueSchemaVersionRead(context);
  const workbook = await readWorkbook(context, ['settings', 'changes']);
  const from = version();
  const steps = pendingSteps(workbook, from);
  const logSheet = workbook.tables.changes?.sheet ?? null;
  return { workbook, preview: { from, to: SCHEMA_VERSION, steps, logSheet } };
}
