import { languageOf } from '../../words/vocabulary/languages';
import type { LogEntry } from '../../domain/changeLog/logEntry';
import { SCHEMA_VERSION } from '../../workbook/cells/definedNames';
import type { PlainWrite } from '../../workbook/back/PlainWrite';
import { addLog } from '../../workbook/sheets/addLog';
import { newLogColumn } from '../../workbook/sheets/columns/logColumn';
import { newAsOfNameWrite } from '../../workbook/sheets/names/asOfName';
import { missingLimitNamesWrites } from '../../workbook/sheets/names/limitNames';
import { schemaVersionWrite } from '../../workbook/sheets/names/schemaVersion';
import { settingsOf } from '../../workbook/sheets/settingsTable';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { WorkbookError } from '../../workbook/session/workbookError';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { excelWork } from '../run/excelWork';
import { logMoment, type RunOptions } from '../run/runOptions';
import type { UpgradeStep } from './migrations';
import { readForUpgrade, type UpgradePreview } from './previewUpgrade';

/**
 * Brings a workbook that an earlier Opsbook made to the present version of the contract: adds what that version has, and
 * changes no cell there is. All of it is one request,
 * taken back as any other.
 * @returns null where there is nothing to upgrade
 * @throws WorkbookError before anything is changed where the log is protected or filtered
 */
export async function upgradeWorkbook(options: RunOptions): Promise<UpgradePreview | null> {
  const { result, problems } = await changeWorkbook(
    excelWork(options, 'changes'),
    RETRY_THEN_FAIL,
    async (context) => {
      const { workbook, preview } = await readForUpgrade(context);
      const batch = new WriteBatch();
      if (preview.from >= SCHEMA_VERSION) return { batch, result: null };
      for (const step of preview.steps) batch.add(...writesOf(workbook, step, options));
      batch.add(schemaVersionWrite(preview.from, SCHEMA_VERSION));
      return { batch, result: preview };
    },
  );
  const [problem] = problems;
  if (problem) throw new WorkbookError(problem);
  if (result) await logUpgrade(options, result.from);
  return result;
}

/**
 * Adds a row to 变更日志, by itself: the table has its columns only now. It names nobody, so that a column for names
 * can still be taken out.
 */
async function logUpgrade(options: RunOptions, from: number): Promise<void> {
  await changeWorkbook(excelWork(options, 'changes'), RETRY_THEN_FAIL, async (context) => {
    const { workbook } = await readForUpgrade(context);
    const batch = new WriteBatch();
    const [before, after] = [`v${from}`, `v${SCHEMA_VERSION}`];
    const entry: LogEntry = { action: 'upgrade', row: '', field: '', before, after, why: '' };
    if (workbook.tables.changes)
      addLog(batch, workbook, languageOf(options.language), [entry], { ...logMoment(options), who: '' });
    return { batch, result: null };
  });
}

function writesOf(
  workbook: WorkbookSnapshot,
  step: UpgradeStep,
  options: RunOptions,
): readonly (PlainWrite | null)[] {
  const { tables, dateSystem, limitNames } = workbook;
  const { settings } = settingsOf(tables.settings, dateSystem);
  switch (step.kind) {
    case 'asOfName':
      return [newAsOfNameWrite(settings.asOf, dateSystem)];
    case 'limitNames':
      return missingLimitNamesWrites(limitNames, settings);
    case 'logColumn':
      return [tables.changes && newLogColumn(tables.changes, step.column, options.language)];
  }
}
