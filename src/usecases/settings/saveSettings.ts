import { excelWork } from '../run/excelWork';
import { languageOf } from '../../words/vocabulary/languages';
import type { SettingKey } from '../../domain/schema/settingKeys';
import type { Settings } from '../../domain/settings/settings';
import { asOfWrite } from '../../workbook/sheets/names/asOfName';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { queuePresenceRead } from '../../workbook/sheets/presence';
import { sheetWrite } from '../../workbook/scaffold/addSheet';
import { settingsSheet } from '../../workbook/sheets/settingsSheet';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import {
  settingRow,
  settingsColumns,
  settingsLanguage,
  settingsOf,
  settingValue,
} from '../../workbook/sheets/settingsTable';
import { WorkbookError } from '../../workbook/session/workbookError';
import type { RunOptions } from '../run/runOptions';
import { limitNamesWrites } from '../../workbook/sheets/names/limitNames';

/**
 * Stores settings in the settings sheet, which is made when it is missing. Only the changed settings' cells are
 * written.
 * @throws WorkbookError `sheetNameTaken` when a sheet of that name is not ours, `workbookProtected`, `sheetProtected`
 * and `tableFiltered` likewise; `othersChanged` when rows moved at every try.
 */
export async function saveSettings(options: RunOptions, change: Partial<Settings>): Promise<void> {
  const { problems } = await changeWorkbook(
    excelWork(options, 'settings'),
    RETRY_THEN_FAIL,
    async (context) => {
      const workbook = await readWorkbook(context, ['settings']);
      const { settings: seen } = workbook.tables;
      const settings = { ...settingsOf(seen, workbook.dateSystem).settings, ...change };
      const batch = new WriteBatch();
      if (seen) addSettings(batch, seen, settings, Object.keys(change) as SettingKey[]);
      else await addSettingsSheet(context, batch, settings, options);
      batch.add(asOfWrite(workbook.asOfName, settings.asOf, workbook.dateSystem));
      batch.add(...limitNamesWrites(workbook.limitNames, settings));
      return { batch, result: null };
    },
  );
  const [problem] = problems;
  if (problem) throw new WorkbookError(problem);
}

async function addSettingsSheet(
  context: ExcelContext,
  batch: WriteBatch,
  settings: Settings,
  options: RunOptions,
): Promise<void> {
  const language = languageOf(options.language);
  const present = await queuePresenceRead(context);
  if (present.structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
  const { settings: name } = language.sheets;
  if (present.sheetNames.includes(name)) throw new WorkbookError({ code: 'sheetNameTaken', sheets: [name] });
  batch.add(sheetWrite(settingsSheet(settings, language), present.names));
}

/** Adds the settings' cells to a batch, and rows for settings that have none. */
function addSettings(
  batch: WriteBatch,
  seen: TableSnapshot,
  settings: Settings,
  keys: readonly SettingKey[],
): void {
  const language = settingsLanguage(seen);
  const [nameAt, valueAt] = settingsColumns(seen);
  const values = seen.rows.map((): string | number | undefined => undefined);
  const added: (string | number)[][] = [];
  for (const key of keys) {
    const value = settingValue(key, settings, language);
    const row = settingRow(seen, key);
    if (row !== undefined) values[row] = value;
    else {
      const cells = new Map([
        [nameAt, language.settings.labels[key].word],
        [valueAt, value],
      ]);
      added.push(seen.headers.map((_, at) => cells.get(at) ?? ''));
    }
  }
  batch.cells(seen, { content: [nameAt] }, [{ column: valueAt, values }]);
  batch.rows(seen, added);
}
