import type { Settings } from '../domain/settings';
import { withExcel } from '../workbook/excelSession';
import { lookAtWorkbook } from '../workbook/seenWorkbook';
import type { RunOptions } from './runOptions';
import { runSettings } from './runSettings';

/** The settings in force: the settings sheet's, the defaults where it says nothing or cannot be read. */
export function loadSettings(options: RunOptions): Promise<Settings> {
  return withExcel('', async (context) => {
    const workbook = await lookAtWorkbook(context, ['settings']);
    return runSettings(workbook, options).settings;
  });
}
