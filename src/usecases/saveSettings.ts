import { languageOf } from '../domain/language/languages';
import type { SettingKey } from '../domain/settingKeys';
import type { Settings } from '../domain/settings';
import { writeAsOfName } from '../workbook/asOfName';
import { withExcel } from '../workbook/excelSession';
import { literalText } from '../workbook/literalText';
import { askPresence } from '../workbook/presence';
import { addSheet } from '../workbook/scaffold/addSheet';
import { settingsSheet } from '../workbook/scaffold/settingsSheet';
import type { SeenTable } from '../workbook/seenTable';
import { lookAtWorkbook } from '../workbook/seenWorkbook';
import { settingRow, settingsLanguage, settingsOf, settingValue } from '../workbook/settingsTable';
import { WorkbookError } from '../workbook/workbookError';
import type { RunOptions } from './runOptions';

/**
 * Stores settings in the settings sheet, which is made when it is missing. Only the changed settings' cells are
 * written.
 * @throws WorkbookError `sheetNameTaken` when a sheet of that name is not ours, `sheetProtected` likewise.
 */
export function saveSettings(options: RunOptions, change: Partial<Settings>): Promise<void> {
  const language = languageOf(options.language);
  return withExcel(language.sheets.settings, async (context) => {
    const workbook = await lookAtWorkbook(context, ['settings']);
    const { settings: seen } = workbook.tables;
    const settings = { ...settingsOf(seen, workbook.dateSystem).settings, ...change };
    if (seen) {
      writeSettings(seen, settings, keysOf(change));
    } else {
      const present = await askPresence(context);
      const { settings: name } = language.sheets;
      if (present.sheetNames.includes(name))
        throw new WorkbookError({ code: 'sheetNameTaken', sheets: [name] });
      addSheet(context, settingsSheet(settings, language), present.names);
    }
    writeAsOfName(workbook.asOfName, settings.asOf);
    await context.sync();
  });
}

const keysOf = (change: Partial<Settings>) => Object.keys(change) as SettingKey[];

function writeSettings(seen: SeenTable, settings: Settings, keys: SettingKey[]): void {
  if (seen.sheetProtected) throw new WorkbookError({ code: 'sheetProtected', sheet: seen.sheet });
  const language = settingsLanguage(seen);
  const added: (string | number)[][] = [];
  for (const key of keys) {
    const value = settingValue(key, settings, language);
    const typed = typeof value === 'string' ? literalText(value) : value;
    const row = settingRow(seen, key);
    if (row === undefined) added.push([language.settings.labels[key].word, typed]);
    else seen.body.getCell(row, 1).values = [[typed]];
  }
  // Below the table, which grows by itself: adding table rows makes co-authors' merges conflict.
  if (added.length > 0) seen.body.getRowsBelow(added.length).values = added;
}
