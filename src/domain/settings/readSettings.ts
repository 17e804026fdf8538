import { readSettingLabel } from '../../words/vocabulary/readWord';
import type { CellSnapshot } from '../cells/cellSnapshot';
import { isBlankWord } from '../cells/isBlankWord';
import { finishOf } from '../dates/reading/dateReading';
import { readDate } from '../dates/reading/readDate';
import { parsePeriod, periodOfDay, type Period } from '../dates/period';
import type { DateSystem } from '../dates/serial';
import { SETTING_KEYS, type SettingKey } from '../schema/settingKeys';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { checkSettings } from './settingSchemas';

export interface SettingRow {
  /** The setting's key or its label in any language. */
  name: string;
  value: CellSnapshot;
  /** Where the value stands, for the message, for example `运营设置!B3`. */
  address: string;
}

export interface SettingProblem {
  code: 'badValue' | 'doubled';
  key: SettingKey;
  address: string;
  /** What the cell shows. */
  text: string;
}

/**
 * Reads the settings table. A blank value is the default; a value that cannot be read falls back to the
 * default and is reported with its cell, as is a setting given twice (the first counts). Unknown names are
 * somebody's own rows and left alone.
 */
export function readSettings(
  rows: readonly SettingRow[],
  dateSystem: DateSystem = 1900,
): { settings: Settings; problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const cells = new Map<SettingKey, SettingRow>();
  const report = (code: SettingProblem['code'], key: SettingKey, { address, value }: SettingRow) =>
    problems.push({ code, key, address, text: value.text });
  for (const row of rows) {
    const key = settingKey(row.name);
    if (!key) continue;
    if (cells.has(key)) report('doubled', key, row);
    else cells.set(key, row);
  }

  const given: Partial<Record<SettingKey, unknown>> = {};
  for (const [key, row] of cells) {
    if (typeof row.value.value === 'string' && isBlankWord(row.value.value)) continue;
    given[key] = plainValue(key, row.value, dateSystem);
  }
  const checked = checkSettings(given);
  for (const [key, row] of cells) if (checked.bad.includes(key)) report('badValue', key, row);
  const settings = { ...DEFAULT_SETTINGS, ...checked.settings };
  const escalateAfter = 'escalateAfter' in checked.settings ? settings.escalateAfter : settings.slipThreshold;
  return { settings: { ...settings, escalateAfter }, problems };
}

/** The key a name stands for: the key itself in any case, or its label in any language; null for other names. */
export function settingKey(name: string): SettingKey | null {
  const wanted = name.trim().toLowerCase();
  return SETTING_KEYS.find((key) => key.toLowerCase() === wanted) ?? readSettingLabel(name);
}

/** Excel turns 2026-06 typed into a cell into 1 June, so both dates and texts are taken for a month or a day. */
function plainValue(key: SettingKey, cell: CellSnapshot, dateSystem: DateSystem): unknown {
  if (key !== 'period' && key !== 'asOf') return cell.value;
  if (key === 'period' && typeof cell.value === 'string' && parsePeriod(cell.value)) return cell.value;
  const reading = readDate(cell, { period: ANY_PERIOD, dateSystem, role: 'finish' });
  const day = reading.kind === 'date' && reading.yearGiven ? finishOf(reading) : null;
  return key === 'period' && day !== null ? periodOfDay(day) : day;
}

/** Only dates with a year are taken, so the period that would choose one plays no part. */
const ANY_PERIOD: Period = '2000-01';
