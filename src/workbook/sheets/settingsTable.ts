import { readSettings, settingKey } from '../../domain/settings/readSettings';
import { SETTING_KEYS, type SettingKey } from '../../domain/schema/settingKeys';
import { isoDay } from '../../domain/dates/day';
import { languageOf, LANGUAGES } from '../../words/vocabulary/languages';
import type { Language } from '../../words/language/Language';
import type { Problem } from '../../domain/schema/problem';
import type { DateSystem } from '../../domain/dates/serial';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings/settings';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import { cellOf } from '../read/cellOf';
import { cellText } from '../cells/cellText';
import type { TableSnapshot } from '../read/tableSnapshot';

/** What the workbook's settings sheet says; the defaults where there is none. */
export function settingsOf(
  seen: TableSnapshot | null,
  dateSystem: DateSystem,
): { settings: Settings; problems: Problem[] } {
  if (!seen) return { settings: { ...DEFAULT_SETTINGS }, problems: [] };
  const [nameAt, valueAt] = settingsColumns(seen);
  const rows = seen.rows.flatMap((cells, row) => {
    const [name, value] = [cells[nameAt], cells[valueAt]];
    const { address } = cellOf(seen, row, valueAt);
    return name && value ? [{ name: cellText(name), value, address }] : [];
  });
  const { settings, problems } = readSettings(rows, dateSystem);
  const language = settings.language ? languageOf(settings.language) : settingsLanguage(seen);
  return {
    settings,
    problems: problems.map(({ key, address, text }) => ({
      code: 'badSetting',
      sheet: seen.sheet,
      address,
      setting: language.settings.labels[key].word,
      value: text,
      used: settingText(key, settings, language),
    })),
  };
}

/** Columns of a setting's name and its value, wherever somebody put them; the first two where no header says. */
export function settingsColumns({ headers }: TableSnapshot): [name: number, value: number] {
  const words = headers.map(normaliseWord);
  const at = (index: 0 | 1) => {
    const known = LANGUAGES.map(({ settings }) => normaliseWord(settings.headers[index]));
    const found = words.findIndex((word) => known.includes(word));
    return found < 0 ? index : found;
  };
  return [at(0), at(1)];
}

/** The language the settings sheet is written in. */
export function settingsLanguage(seen: TableSnapshot): Language {
  return LANGUAGES.find(({ settings }) => seen.headers.includes(settings.headers[0])) ?? languageOf('zh-CN');
}

/** The body row of a setting; undefined when the table has none for it. */
export function settingRow(seen: TableSnapshot, key: SettingKey): number | undefined {
  const [nameAt] = settingsColumns(seen);
  const row = seen.rows.findIndex((cells) => settingKey(cellText(cells[nameAt])) === key);
  return row < 0 ? undefined : row;
}

/** A setting's value as it is in the settings sheet; blank where it follows something else. */
export function settingText(key: SettingKey, settings: Settings, language: Language): string {
  const { values } = language.settings;
  const texts: Record<SettingKey, string> = {
    period: settings.period ?? '',
    asOf: settings.asOf === null ? '' : isoDay(settings.asOf),
    dayBasis: values.dayBasis[settings.dayBasis].word,
    slipThreshold: String(settings.slipThreshold),
    lookAhead: String(settings.lookAhead),
    escalateAfter: String(settings.escalateAfter),
    cascade: values.cascade[settings.cascade].word,
    language: settings.language ?? '',
    autoRefresh: values.autoRefresh[settings.autoRefresh ? 'on' : 'off'].word,
  };
  return texts[key];
}

/** What goes into a setting's cell: figures as numbers, so that Excel does not call them text. */
export function settingValue(key: SettingKey, settings: Settings, language: Language): string | number {
  const value = settings[key];
  return typeof value === 'number' && key !== 'asOf' ? value : settingText(key, settings, language);
}

/** Every setting as a row of the settings sheet: label, value and what it does. */
export function settingRows(settings: Settings, language: Language): (string | number)[][] {
  return SETTING_KEYS.map((key) => [
    language.settings.labels[key].word,
    settingValue(key, settings, language),
    language.settings.hints[key],
  ]);
}
