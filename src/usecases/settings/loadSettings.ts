import type { Settings } from '../../domain/settings/settings';
import { anyWork } from '../run/excelWork';
import { withExcel } from '../../workbook/session/excelSession';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import type { RunOptions } from '../run/runOptions';
import { runSettings } from '../run/runSettings';

/** The settings in force: the settings sheet's, the defaults where it says nothing or cannot be read. */
export function loadSettings(options: RunOptions): Promise<Settings> {
  return withExcel(anyWork(options), async (context) => {
    const workbook = await readWorkbook(context, ['settings']);
    return runSettings(workbook, options).settings;
  });
}
