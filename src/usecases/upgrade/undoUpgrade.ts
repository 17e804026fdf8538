import { SCHEMA_VERSION } from '../../workbook/cells/definedNames';
import { removeLogColumn } from '../../workbook/sheets/columns/logColumn';
import { nameRemoval, queueNamesRead } from '../../workbook/sheets/names/nameRemoval';
import { schemaVersionWrite } from '../../workbook/sheets/names/schemaVersion';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { excelWork } from '../run/excelWork';
import type { RunOptions } from '../run/runOptions';
import { readForUpgrade } from './previewUpgrade';
import { logUpgrade, type UpgradeUndo } from './upgradeWorkbook';

/**
 * Takes an upgrade back: names that are still there, columns in which nobody is named, and the version.
 * @returns the columns that stay, as they are in use
 * @throws WorkbookError before anything is changed where the log is protected or filtered; `othersChanged`
 */
export async function undoUpgrade(
  options: RunOptions,
  { from, names, logColumns }: UpgradeUndo,
): Promise<{ kept: readonly string[] }> {
  const { result } = await changeWorkbook(excelWork(options, 'changes'), RETRY_THEN_FAIL, async (context) => {
    const defined = queueNamesRead(context);
    const { workbook, preview } = await readForUpgrade(context);
    const batch = new WriteBatch();
    if (preview.from !== SCHEMA_VERSION) return { batch, result: { kept: [], undone: false } };
    const log = workbook.tables.changes;
    const kept: string[] = [];
    for (const column of log ? logColumns : []) {
      const removal = log && removeLogColumn(log, column, options.language);
      if (removal?.isUsed) kept.push(removal.header);
      else batch.add(removal?.write ?? null);
    }
    const there = defined();
    for (const name of names) if (there.has(name.toLowerCase())) batch.add(nameRemoval(name));
    batch.add(schemaVersionWrite(SCHEMA_VERSION, from));
    return { batch, result: { kept, undone: true } };
  });
  if (result.undone) await logUpgrade(options, 'undo', SCHEMA_VERSION, from);
  return { kept: result.kept };
}
