import { languageOf } from '../../words/vocabulary/languages';
import type { LogEntry } from '../../domain/changeLog/logEntry';
import { AS_OF_NAME, LIMIT_NAMES, SCHEMA_VERSION } from '../../workbook/cells/definedNames';
import { addLog } from '../../workbook/sheets/addLog';
import { newLogColumn } from '../../workbook/sheets/columns/logColumn';
import { newAsOfNameWrite } from '../../workbook/sheets/names/asOfName';
import { missingLimitNamesWrite } from '../../workbook/sheets/names/limitNames';
import { schemaVersionWrite } from '../../workbook/sheets/names/schemaVersion';
import { settingsOf } from '../../workbook/sheets/settingsTable';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { WorkbookError } from '../../workbook/session/workbookError';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch, type PlainWrite } from '../../workbook/write/WriteBatch';
import { excelWork } from '../run/excelWork';
import { logMoment, type RunOptions } from '../run/runOptions';
import type { UpgradeStep } from './migrations';
import { readForUpgrade, type UpgradePreview } from './previewUpgrade';

/** What takes an upgrade back. */
export interface UpgradeUndo {
  /** The version the workbook had. */
  from: number;
  /** Names that were added. */
  names: readonly string[];
  /** Columns that 变更日志 was given. */
  logColumns: readonly Extract<UpgradeStep, { kind: 'logColumn' }>['column'][];
}

/**
 * Brings a workbook that an earlier Opsbook made to the present version of the contract: adds what that version has, and
 * changes no cell there is. All of it is one request.
 * @returns null where there is nothing to upgrade
 * @throws WorkbookError before anything is changed where the log is protected or filtered
 */
export async function upgradeWorkbook(
  options: RunOptions,
): Promise<{ preview: UpgradePreview; undo: UpgradeUndo } | null> {
  const { result, problems } = await changeWorkbook(
    excelWork(options, 'changes'),
    RETRY_THEN_FAIL,
    async (context) => {
      const { workbook, preview } = await readForUpgrade(context);
      const batch = new WriteBatch();
      if (preview.from >= SCHEMA_VERSION) return { batch, result: null };
      const undo: UpgradeUndo = {
        from: preview.from,
        names: preview.steps.flatMap((step) => namesOf(workbook, step)),
        logColumns: preview.steps.flatMap((step) => (step.kind === 'logColumn' ? [step.column] : [])),
      };
      for (const step of preview.steps) batch.add(writeOf(workbook, step, options));
      batch.add(schemaVersionWrite(preview.from, SCHEMA_VERSION));
      return { batch, result: { preview, undo } };
    },
  );
  const [problem] = problems;
  if (problem) throw new WorkbookError(problem);
  if (result) await logUpgrade(options, 'upgrade', result.preview.from, SCHEMA_VERSION);
  return result;
}

/**
 * Adds a row to 变更日志, by itself: the table has its columns only now. It names nobody, so that a column for names
 * can still be taken out.
 */
export async function logUpgrade(
  options: RunOptions,
  action: Extract<LogEntry['action'], 'upgrade' | 'undo'>,
  before: number,
  after: number,
): Promise<void> {
  await changeWorkbook(excelWork(options, 'changes'), RETRY_THEN_FAIL, async (context) => {
    const { workbook } = await readForUpgrade(context);
    const batch = new WriteBatch();
    const entry: LogEntry = { action, row: '', field: '', before: `v${before}`, after: `v${after}`, why: '' };
    if (workbook.tables.changes)
      addLog(batch, workbook, languageOf(options.language), [entry], { ...logMoment(options), who: '' });
    return { batch, result: null };
  });
}

function namesOf({ limitNames }: WorkbookSnapshot, { kind }: UpgradeStep): string[] {
  if (kind === 'asOfName') return [AS_OF_NAME];
  if (kind !== 'limitNames') return [];
  const keys = ['slipThreshold', 'lookAhead'] as const;
  return keys.filter((key) => limitNames[key].formula === null).map((key) => LIMIT_NAMES[key]);
}

function writeOf(workbook: WorkbookSnapshot, step: UpgradeStep, options: RunOptions): PlainWrite | null {
  const { tables, dateSystem, limitNames } = workbook;
  const { settings } = settingsOf(tables.settings, dateSystem);
  switch (step.kind) {
    case 'asOfName':
      return newAsOfNameWrite(settings.asOf, dateSystem);
    case 'limitNames':
      return missingLimitNamesWrite(limitNames, settings);
    case 'logColumn':
      return tables.changes && newLogColumn(tables.changes, step.column, options.language);
  }
}
