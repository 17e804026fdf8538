import { excelWork } from '../run/excelWork';
import type { Settings } from '../../domain/settings/settings';
import { withExcel } from '../../workbook/session/excelSession';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { assessTracker } from '../today/refresh/assessTracker';
import { refreshRegister } from '../today/refresh/refreshRegister';
import { refreshResultOf } from '../today/refresh/refreshResultOf';
import { taskVerdicts } from '../today/refresh/taskVerdicts';
import type { AlertCounts } from '../today/refresh/refreshResult';
import { progressOf, type RunOptions } from '../run/runOptions';
import { runSettings } from '../run/runSettings';

export interface SettingsPreview {
  /** How many rows the lists have as things are. */
  now: AlertCounts;
  /** How many they would have, one for each change asked about. */
  then: AlertCounts[];
}

const TABLES = ['tasks', 'plan', 'settings', 'calendar', 'alerts', 'changes'] as const;

/**
 * What changes of settings would do to the alerts, each on its own: the workbook is read once and assessed once
 * for each. Nothing is written.
 * @throws WorkbookError when the tracker or one of its columns is missing.
 */
export function previewSettings(
  options: RunOptions,
  changes: readonly Partial<Settings>[],
): Promise<SettingsPreview> {
  return withExcel(excelWork(options, 'tasks'), async (context) => {
    const workbook = await readWorkbook(context, TABLES, progressOf(options, 'reading'));
    const seen = requiredTable(workbook, 'tasks', options.language);
    return {
      now: countsWith(workbook, seen, options),
      then: changes.map((change) =>
        countsWith(workbook, seen, { ...options, overrides: { ...options.overrides, ...change } }),
      ),
    };
  });
}

function countsWith(workbook: WorkbookSnapshot, seen: TableSnapshot, options: RunOptions): AlertCounts {
  const run = runSettings(workbook, options);
  const tracker = assessTracker(seen, workbook, run);
  const named = taskVerdicts(tracker, run);
  const register = refreshRegister(workbook, named.verdicts, run);
  return refreshResultOf(tracker, named, register, run, tracker.columns.language).counts;
}
