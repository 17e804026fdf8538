import { languageOf } from '../../words/vocabulary/languages';
import type { Language } from '../../words/language/Language';
import type { SettingKey } from '../../domain/schema/settingKeys';
import type { Settings } from '../../domain/settings/settings';
import { writeAsOfName } from '../../workbook/sheets/asOfName';
import { appendRows } from '../../workbook/write/appendRows';
import { withExcel, type ExcelContext } from '../../workbook/session/excelSession';
import { queuePresenceRead } from '../../workbook/sheets/presence';
import { addSheet } from '../../workbook/scaffold/addSheet';
import { settingsSheet } from '../../workbook/scaffold/settingsSheet';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { sendWrites } from '../../workbook/write/sendWrites';
import { settingRow, settingsLanguage, settingsOf, settingValue } from '../../workbook/sheets/settingsTable';
import { WorkbookError } from '../../workbook/session/workbookError';
import { writeUnlessEdited, type UnlessEdited } from '../../workbook/write/writeUnlessEdited';
import type { RunOptions } from '../run/runOptions';

/**
 * Stores settings in the settings sheet, which is made when it is missing. Only the changed settings' cells are
 * written. When a colleague moved or changed those rows meanwhile, they get back what they held, and it looks again,
 * once.
 * @throws WorkbookError `sheetNameTaken` when a sheet of that name is not ours, `workbookProtected`, `sheetProtected`
 * and `tableFiltered` likewise; `othersChanged` when rows moved twice.
 */
export async function saveSettings(options: RunOptions, change: Partial<Settings>): Promise<void> {
  const first = await saveOnce(options, change);
  if (first.edited === 0) return;
  const { sheet, edited: rows } = await saveOnce(options, change);
  if (rows > 0) throw new WorkbookError({ code: 'othersChanged', sheet, rows });
}

function saveOnce(options: RunOptions, change: Partial<Settings>) {
  const language = languageOf(options.language);
  return withExcel(language.sheets.settings, async (context) => {
    const workbook = await readWorkbook(context, ['settings']);
    const { settings: seen } = workbook.tables;
    const settings = { ...settingsOf(seen, workbook.dateSystem).settings, ...change };
    const written = seen
      ? await writeSettings(context, seen, settings, keysOf(change))
      : await makeSheet(context, settings, language);
    writeAsOfName(workbook.asOfName, settings.asOf);
    const sheet = seen?.sheet ?? language.sheets.settings;
    if (!(await sendWrites(context))) return { sheet, edited: keysOf(change).length };
    return { sheet, edited: (await written?.settle()) ?? 0 };
  });
}

const keysOf = (change: Partial<Settings>) => Object.keys(change) as SettingKey[];

async function makeSheet(context: ExcelContext, settings: Settings, language: Language): Promise<null> {
  const present = await queuePresenceRead(context);
  if (present.structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
  const { settings: name } = language.sheets;
  if (present.sheetNames.includes(name)) throw new WorkbookError({ code: 'sheetNameTaken', sheets: [name] });
  addSheet(context, settingsSheet(settings, language), present.names);
  return null;
}

/** Queues the settings' cells, and rows for settings that have none. @returns what to settle after the sync */
async function writeSettings(
  context: ExcelContext,
  seen: TableSnapshot,
  settings: Settings,
  keys: SettingKey[],
): Promise<Pick<UnlessEdited, 'settle'>> {
  if (seen.sheetProtected) throw new WorkbookError({ code: 'sheetProtected', sheet: seen.sheet });
  const language = settingsLanguage(seen);
  const values = seen.rows.map((): string | number | undefined => undefined);
  const added: (string | number)[][] = [];
  for (const key of keys) {
    const value = settingValue(key, settings, language);
    const row = settingRow(seen, key);
    if (row !== undefined) values[row] = value;
    else {
      const cells = [language.settings.labels[key].word, value];
      added.push(seen.headers.map((_, at) => cells[at] ?? ''));
    }
  }
  const cells = await writeUnlessEdited(context, seen, [{ column: 1, values }]);
  const rows = added.length > 0 ? await appendRows(context, seen, added) : null;
  return {
    settle: async () => {
      const edited = await cells.settle();
      const [problem] = (await rows?.settle()) ?? [];
      if (problem) throw new WorkbookError(problem);
      return edited;
    },
  };
}
