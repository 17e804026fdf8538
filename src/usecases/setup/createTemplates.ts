import { excelWork } from '../run/excelWork';
import { AS_OF_NAME, SAMPLE_NAME, SCHEMA_NAME, SCHEMA_VERSION } from '../../workbook/cells/definedNames';
import { TABLE_KEYS, type TableKey } from '../../domain/schema/columnKeys';
import { civilOf } from '../../domain/dates/day';
import { offeredOwners } from '../../words/vocabulary/owner/offeredOwners';
import { languageOf } from '../../words/vocabulary/languages';
import { sampleTextOf } from '../../words/report/reportWords';
import { sampleRows, sampleTime } from '../../domain/tables/sampleRows';
import { describeSample } from '../../words/describe/describeBanner';
import { DEFAULT_SETTINGS } from '../../domain/settings/settings';
import { newNameWrite } from '../../workbook/sheets/names/newNameWrite';
import { newTablesOffered } from '../../workbook/sheets/names/offeredName';
import { asOfFormula } from '../../workbook/sheets/names/asOfName';
import { queuePresenceRead } from '../../workbook/sheets/presence';
import { IN_FRONT, sheetWrite, showSheet } from '../../workbook/scaffold/addSheet';
import { settingsSheet } from '../../workbook/sheets/settingsSheet';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import type { RunOptions } from '../run/runOptions';
import { addTemplates } from './addTemplates';
import { templateNames } from './templateNames';
import { newLimitNamesWrites } from '../../workbook/sheets/names/limitNames';

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
 * @throws WorkbookError `sheetNameTaken` when asked to stop there; nothing is written then.
 */
export async function createTemplates(options: CreateTemplatesOptions): Promise<CreateTemplatesResult> {
  const { result, cells } = await changeWorkbook(
    excelWork(options, 'tasks'),
    RETRY_THEN_FAIL,
    async (context) => {
      options.onProgress?.({ phase: 'reading' });
      const present = await queuePresenceRead(context);
      const batch = new WriteBatch();
      const language = languageOf(options.language);
      const missing = TABLE_KEYS.filter((key) => present.tableSheets[key] === null);
      const kept = TABLE_KEYS.flatMap((key) => present.tableSheets[key] ?? []);
      if (missing.length === 0) return { batch, result: { created: [], kept, sampleRows: 0 } };
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
      const rows = sampleRows(language, sampleTextOf(language), year);
      const banner = options.sample ? describeSample(language, time) : '';
      const settings = options.sample ? { ...DEFAULT_SETTINGS, ...time } : DEFAULT_SETTINGS;

      const { names: defined } = present;
      batch.add(IN_FRONT);
      if (options.sample || !defined.has(AS_OF_NAME.toLowerCase())) {
        const formula = asOfFormula(settings.asOf, present.dateSystem);
        batch.add(newNameWrite({ defined, name: AS_OF_NAME, meaning: formula }));
      }
      // A workbook with tables from before gets its version by the upgrade.
      if (kept.length === 0 && !defined.has(SCHEMA_NAME.toLowerCase())) {
        const meaning = `=${SCHEMA_VERSION}`;
        batch.add(newNameWrite({ defined, name: SCHEMA_NAME, meaning, isHidden: true }));
      }
      if (missing.includes('tasks')) batch.add(...newLimitNamesWrites(defined, settings));
      const content = Object.fromEntries(
        options.sample ? missing.map((key) => [key, { rows: rows[key] }]) : [],
      );
      const shownYear = civilOf(settings.asOf ?? options.today).year;
      const owners = options.sample && kept.length === 0 ? ownersOf(rows) : [];
      addTemplates(batch, present, { names, language, banner, year: shownYear, content, owners });
      batch.add(...newTablesOffered(present.offered, missing, owners));
      if (options.sample) {
        batch.add(newNameWrite({ defined, name: SAMPLE_NAME, meaning: `=${year}`, isHidden: true }));
      }
      const settingsName = names.get('settings');
      if (settingsName !== undefined) {
        const plan = { ...settingsSheet(settings, language), name: settingsName };
        batch.add(sheetWrite(plan, defined));
      }
      const tracker = names.get('tasks') ?? present.tableSheets.tasks ?? '';
      batch.add(showSheet(tracker));
      const result = {
        created: missing.map((key) => names.get(key) ?? ''),
        kept,
        sampleRows: options.sample ? missing.reduce((count, key) => count + rows[key].length, 0) : 0,
      };
      return { batch, result };
    },
  );
  return { ...result, cellsWritten: cells };
}

const ownersOf = ({ plan, tasks }: ReturnType<typeof sampleRows>): readonly string[] =>
  offeredOwners([...plan, ...tasks].map(({ owner }) => (typeof owner === 'string' ? owner : '')));

/** The sample stands in June of the period's year, this year if there is no period. */
function sampleYear({ overrides, today }: RunOptions): number {
  return overrides?.period ? Number(overrides.period.slice(0, 4)) : civilOf(today).year;
}
