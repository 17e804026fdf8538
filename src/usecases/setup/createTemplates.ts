import { TABLE_KEYS, type TableKey } from '../../domain/schema/columnKeys';
import { civilOf } from '../../domain/dates/day';
import { languageOf } from '../../words/vocabulary/languages';
import { sampleRows, sampleTime } from '../../domain/tables/sampleRows';
import { describeSample } from '../../words/describe/describeBanner';
import { DEFAULT_SETTINGS } from '../../domain/settings/settings';
import { AS_OF_NAME, asOfFormula } from '../../workbook/sheets/asOfName';
import { defineName } from '../../workbook/cells/defineName';
import { queuePresenceRead } from '../../workbook/sheets/presence';
import { SAMPLE_NAME } from '../../workbook/sheets/sampleName';
import { addSheet } from '../../workbook/scaffold/addSheet';
import { settingsSheet } from '../../workbook/scaffold/settingsSheet';
import { withFreshLook } from '../../workbook/write/withFreshLook';
import type { RunOptions } from '../run/runOptions';
import { addTemplates } from './addTemplates';
import { templateNames } from './templateNames';

export interface CreateTemplatesOptions extends RunOptions {
  /** Fill the tables with the sample month. */
  sample: boolean;
  /** What to do when a sheet of a template's name exists that is not ours. */
  onNameTaken: 'stop' | 'rename';
}

export interface CreateTemplatesResult {
  /** Names as created, in template order; empty when everything was there. */
  created: string[];
  kept: string[];
  sampleRows: number;
  cellsWritten: number;
}

/**
 * Adds what is missing of the four template sheets and touches nothing that exists (SPEC section 1): one round
 * trip to look, and one to write when there is something to add. When a colleague makes them in the same moment it
 * looks again, once.
 * @throws WorkbookError `sheetNameTaken` when told to stop there; nothing is written then.
 */
export function createTemplates(options: CreateTemplatesOptions): Promise<CreateTemplatesResult> {
  return withFreshLook('', async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const present = await queuePresenceRead(context);
    const language = languageOf(options.language);
    const missing = TABLE_KEYS.filter((key) => present.tableSheets[key] === null);
    const kept = TABLE_KEYS.flatMap((key) => present.tableSheets[key] ?? []);
    if (missing.length === 0) return { created: [], kept, sampleRows: 0, cellsWritten: 0 };
    const needsSettings = options.sample && !present.hasSettings;
    const names = templateNames<TableKey | 'settings'>(
      needsSettings ? [...missing, 'settings'] : missing,
      present,
      language,
      options.onNameTaken,
    );

    options.onProgress?.({ phase: 'writing' });
    const year = sampleYear(options);
    const time = sampleTime(year);
    const rows = sampleRows(language, year);
    const banner = options.sample ? describeSample(language, time) : '';
    const settings = options.sample ? { ...DEFAULT_SETTINGS, ...time } : DEFAULT_SETTINGS;

    const { names: defined } = present;
    if (options.sample || !defined.has(AS_OF_NAME.toLowerCase())) {
      defineName(context, defined, AS_OF_NAME, asOfFormula(settings.asOf));
    }
    const content = Object.fromEntries(
      options.sample ? missing.map((key) => [key, { rows: rows[key] }]) : [],
    );
    let cellsWritten = addTemplates(context, present, { names, language, banner, content });
    if (options.sample) {
      defineName(context, defined, SAMPLE_NAME, `=${year}`).visible = false;
    }
    const settingsName = names.get('settings');
    if (settingsName !== undefined) {
      const plan = { ...settingsSheet(settings, language), name: settingsName };
      cellsWritten += addSheet(context, plan, defined);
    }
    context.workbook.worksheets.getItem(names.get('tasks') ?? present.tableSheets.tasks ?? '').activate();
    await context.sync();
    return {
      created: missing.map((key) => names.get(key) ?? ''),
      kept,
      sampleRows: options.sample ? missing.reduce((count, key) => count + rows[key].length, 0) : 0,
      cellsWritten,
    };
  });
}

/** The sample stands in June of the period's year, this year if there is no period. */
function sampleYear({ overrides, today }: RunOptions): number {
  return overrides?.period ? Number(overrides.period.slice(0, 4)) : civilOf(today).year;
}
